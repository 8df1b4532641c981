import { creditCodeProblem, normaliseCode } from '../../domain/identity/index.ts'
import { useCopy } from '../../i18n/language.ts'
import type { StoryAccount } from '../../stories/story.ts'
import { isBalance } from '../../stories/story-address.ts'
import { TextField } from '../../ui/text-field.tsx'
import { storiesCopy } from './stories-copy.ts'

/** What was typed of one's own company. */
export type TypedCompany = {
  readonly company: string
  readonly creditCode: string
  readonly balance: string
}

export const NO_COMPANY: TypedCompany = { company: '', creditCode: '', balance: '' }

const codeProblemOf = ({ creditCode }: TypedCompany) =>
  creditCode.trim() === '' ? null : creditCodeProblem(normaliseCode(creditCode), '')

const isBadBalance = ({ balance }: TypedCompany) =>
  balance.trim() !== '' && !isBalance(balance.trim())

/** The account that was typed; null where a field of it cannot be taken (MAT-07). */
export function accountOf(typed: TypedCompany): StoryAccount | null {
  if (codeProblemOf(typed) !== null || isBadBalance(typed)) return null
  const [company, creditCode] = [typed.company.trim(), normaliseCode(typed.creditCode)]
  const balance = typed.balance.trim()
  return {
    ...(company && { company }),
    ...(creditCode && { creditCode }),
    ...(balance && { balance }),
  }
}

type OwnCompanyProps = { typed: TypedCompany; onChange: (typed: TypedCompany) => void }

/** 「自己的企业」: whose account a story opens. */
export function OwnCompany({ typed, onChange }: OwnCompanyProps) {
  const copy = useCopy(storiesCopy)
  const problem = codeProblemOf(typed)
  const change = (name: keyof TypedCompany) => (text: string) =>
    onChange({ ...typed, [name]: text })
  return (
    <fieldset className="mt-6">
      <legend className="font-strong text-body text-ink">{copy.company}</legend>
      <p className="mt-1 text-note text-text-3">{copy.companyHint}</p>
      <div className="mt-3 grid gap-4">
        <TextField
          id="own-company"
          label={copy.name}
          maxLength={60}
          autoComplete="organization"
          value={typed.company}
          onChange={change('company')}
        />
        <TextField
          id="own-code"
          label={copy.code}
          autoComplete="off"
          value={typed.creditCode}
          error={problem === null ? undefined : copy.codeProblems[problem]}
          onChange={change('creditCode')}
        />
        <TextField
          id="own-balance"
          label={copy.balance}
          inputMode="decimal"
          autoComplete="off"
          value={typed.balance}
          error={isBadBalance(typed) ? copy.balanceProblem : undefined}
          onChange={change('balance')}
        />
      </div>
    </fieldset>
  )
}
