import type { AppView } from '../../api/app-records.ts'
import { useCommand, useServices } from '../../app/services.ts'
import { startApplication } from '../../commands/start-application.ts'
import type { Content } from '../../domain/applications/index.ts'

// All that the first page does; the later ones have their own, so that this one loads little.

export function useStartApplication() {
  const services = useServices()
  return useCommand((begin: (records: AppView) => Content) => startApplication(services, begin))
}
