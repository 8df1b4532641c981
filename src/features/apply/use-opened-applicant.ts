import { useOpened, useReopen } from '../../app/hooks.ts'
import { applicantInClear } from '../../queries/applicant-in-clear.ts'

/**
 * Who applies, in clear, as it is kept by now, whichever tab has written it; null until it is open. The clear text
 * lives as long as the page (MAT-09). `reopen` resolves when what is kept now is shown.
 */
export function useOpenedApplicant(id: string) {
  const opened = useOpened(applicantInClear, { id }) ?? null
  return { opened, reopen: useReopen(applicantInClear, { id }) }
}
