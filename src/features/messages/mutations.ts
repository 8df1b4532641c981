import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import { readMessages } from '../../workflows/read-messages.ts'

export function useReadMessages() {
  const services = useServices()
  return useMutation({
    mutationFn: (which: { id: string } | 'all') => readMessages(services, which),
    networkMode: 'always',
  })
}
