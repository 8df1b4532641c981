import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import type { Content } from '../../domain/applications/index.ts'
import { saveApplication } from '../../workflows/save-application.ts'
import { startApplication } from '../../workflows/start-application.ts'
import { submitApplication } from '../../workflows/submit-application.ts'

export function useStartApplication() {
  const services = useServices()
  return useMutation({
    mutationFn: (content: Content) => startApplication(services, content),
    networkMode: 'always',
  })
}

export function useSaveApplication(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (content: Partial<Content>) => saveApplication(services, { id, content }),
    networkMode: 'always',
  })
}

export function useSubmitApplication(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (agreed: boolean) => submitApplication(services, { id, agreed }),
    networkMode: 'always',
  })
}
