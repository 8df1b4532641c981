import { EligibilityNotice as Notice } from '../../blocks/eligibility-notice.tsx'
import type { IneligibilityCode } from '../../domain/account/index.ts'
import type { Line } from '../../domain/applications/index.ts'
import { useRequestConsultation } from './request-mutations.ts'

/** Why this account may not buy from a line, with the way to sales (ELI-01 to ELI-03). */
export function EligibilityNotice({ line, code }: { line: Line; code: IneligibilityCode }) {
  const contact = useRequestConsultation({ about: 'sales', line })
  return <Notice line={line} code={code} onContact={contact} />
}
