import { MAX_YEARS } from '../../../domain/pricing/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { termWords } from '../../../i18n/term-words.ts'
import { SegmentedRadio } from '../../../ui/segmented-radio.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useEagerValue } from '../../../ui/use-eager-value.ts'
import { pricingCopy } from './copy.ts'
import type { Answer, Draft } from './read-estimate.ts'

const YEARS = Array.from({ length: MAX_YEARS }, (_, index) => index + 1)

export const DATE_FIELDS = { today: 'estimate-today', until: 'estimate-until' } as const

type TermFieldsProps = {
  draft: Draft
  answer: Answer
  onChange: (change: Partial<Draft>) => void
  /** What the first date is called where every case has one. */
  paidOn?: string | undefined
}

/** How long: whole years, or from today to the expiry; and what that means for the product. */
export function TermFields({ draft, answer, onChange, paidOn }: TermFieldsProps) {
  const copy = useCopy(pricingCopy)
  const { scenario, line } = draft
  const hasYears = scenario !== 'addition' && line !== 'pv'
  return (
    <div className="grid gap-6">
      {(scenario !== 'new' || paidOn) && (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(9rem,13rem))] gap-x-6 gap-y-4">
          <DateField {...{ draft, answer, onChange, paidOn }} field="today" />
          {scenario !== 'new' && <DateField {...{ draft, answer, onChange }} field="until" />}
        </div>
      )}
      {hasYears && (
        <SegmentedRadio
          legend={copy.years}
          value={draft.years}
          onChange={(years) => onChange({ years })}
          choices={YEARS.map((count) => ({ value: count, label: copy.year(count) }))}
        />
      )}
      <Consequence answer={answer} />
    </div>
  )
}

function DateField(props: TermFieldsProps & { field: keyof typeof DATE_FIELDS }) {
  const { draft, answer, onChange, field, paidOn } = props
  const copy = useCopy(pricingCopy)
  const [value, type] = useEagerValue(draft[field], (typed) => onChange({ [field]: typed }))
  const problem = answer.dates[field]
  return (
    <TextField
      id={DATE_FIELDS[field]}
      label={paidOn ?? copy[field]}
      hint={copy.dateRemark}
      inputMode="numeric"
      error={problem && copy.dateProblems[problem]}
      value={value}
      onChange={type}
    />
  )
}

/** 「剩余时长」 of an addition (PRC-04), 「续费后到期时间」 of a renewal (LIF-03). */
function Consequence({ answer }: { answer: Answer }) {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const { remaining = null, expiresOn = null } = answer.priced ?? {}
  if (remaining) {
    return (
      <p className="text-small">
        {copy.remaining}{' '}
        <strong className="font-strong text-ink">{termWords(remaining, language)}</strong>
      </p>
    )
  }
  if (!expiresOn) return null
  return (
    <p className="text-small">
      {copy.renewedUntil} <strong className="font-strong text-ink">{expiresOn}</strong>
    </p>
  )
}
