import { useRecords } from '../../../app/services.ts'
import { remind } from '../../../domain/applications/index.ts'

/** All applications, newest first (APP-05). */
export function useApplications() {
  return useRecords(['applications'], (records) =>
    [...records.list('application')].sort((a, b) => (a.id < b.id ? 1 : -1)),
  )
}

export function useApplication(id: string) {
  return useRecords(['application', id], (records) => records.get('application', id))
}

export function useReminder() {
  return useRecords(['reminder'], (records) => remind(records.list('application')))
}
