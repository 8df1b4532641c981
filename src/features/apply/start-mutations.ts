import { useCommand, useServices } from '../../app/services.ts'
import { type StartApplication, startApplication } from '../../commands/start-application.ts'

// All that the first page does; the later ones have their own, so that this one loads little.

export function useStartApplication() {
  const services = useServices()
  return useCommand((begun: StartApplication) => services.backend.run(startApplication, begun))
}
