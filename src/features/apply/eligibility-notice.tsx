import { useRun } from '../../app/hooks.ts'
import { EligibilityNotice as Notice } from '../../blocks/eligibility-notice.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { IneligibilityCode } from '../../domain/account/index.ts'
import type { Line } from '../../domain/applications/index.ts'

/** Why this account may not buy from a line, with the way to sales (ELI-01 to ELI-03). */
export function EligibilityNotice({ line, code }: { line: Line; code: IneligibilityCode }) {
  const contact = useRun(requestConsultation, { scope: `ineligible ${line}` })
  return <Notice line={line} code={code} contact={contact} />
}
