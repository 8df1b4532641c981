import { useView } from '../../app/hooks.ts'
import type { Application } from '../../domain/applications/index.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { EligibilityNotice } from './eligibility-notice.tsx'
import type { ReturnedPage } from './returned-items.ts'
import { ReturnedNotice } from './returned-notice.tsx'

type StepNoticesProps = { application: Application; page: ReturnedPage }

/** What stands above every step but the first: what the reviewer sent back, and why this account may not buy. */
export function StepNotices({ application, page }: StepNoticesProps) {
  const { line } = application.package
  const ineligible = useView(ineligibility, { line })
  return (
    <>
      <ReturnedNotice application={application} page={page} />
      {ineligible && <EligibilityNotice line={line} code={ineligible} />}
    </>
  )
}
