import { useCommand, useServices } from '../../app/services.ts'
import { readMessages } from '../../commands/read-messages.ts'

export function useReadMessages() {
  const services = useServices()
  return useCommand((which: { id: string } | 'all') => services.backend.run(readMessages, which))
}
