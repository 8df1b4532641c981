import { useRecords, useServices } from '../../app/services.ts'
import { type Application, findRival } from '../../domain/applications/index.ts'
import { conflictingApplications } from '../../policies/conflicting-applications.ts'

/** The application that stands in the way of this 专业版, or null (ELI-04). */
export function useRival(application: Application) {
  const { clock } = useServices()
  return useRecords(['rival', application.id, application], (records) =>
    findRival(application, conflictingApplications(records, clock.now())),
  )
}
