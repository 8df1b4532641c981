import { useCommand, useServices } from '../../app/services.ts'
import type { Content } from '../../domain/applications/index.ts'
import type { AppView } from '../../workflows/app-records.ts'
import { startApplication } from '../../workflows/start-application.ts'

// All that the first page does; the later ones have their own, so that this one loads little.

export function useStartApplication() {
  const services = useServices()
  return useCommand((begin: (records: AppView) => Content) => startApplication(services, begin))
}
