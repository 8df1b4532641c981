import { type ComponentType, type FormEvent, lazy, type ReactNode, Suspense, useState } from 'react'
import { useView } from '../../app/hooks.ts'
import { useToday } from '../../app/moment.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { useExpectedDiscount } from '../../blocks/use-expected-discount.ts'
import {
  type Package,
  type PackageField,
  packageProblems,
  quotePackage,
} from '../../domain/applications/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { addYears } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { applyCopy } from './copy.ts'
import { useQuantityProblem } from './quantity-field.tsx'
import { Needs } from './required-documents.tsx'
import { WizardFrame } from './wizard-frame.tsx'

/** Of no use to most: it comes when an account may not buy. */
const EligibilityNotice = lazy(async () => ({
  default: (await import('./eligibility-notice.tsx')).EligibilityNotice,
}))

/** As wide as a date, in a prerendered page that does not know when it is read. */
const UNKNOWN_DATE = '‒‒‒‒-‒‒-‒‒'

/** What the form gives to the fields of a line. */
export type PackageFieldsProps<P extends Package> = {
  chosen: P
  onChange: (chosen: P) => void
  /** What is wrong with a field, once it may be said. */
  problemOf: (field: PackageField) => QuoteRefusal | undefined
  onLeave: (field: PackageField) => void
  yearsHint: string
}

type PackageFormProps<P extends Package> = {
  chosen: P
  onChange: (chosen: P) => void
  title: string
  /** The fields of the line. */
  Fields: ComponentType<PackageFieldsProps<P>>
  onSubmit: () => void
  footer: ReactNode
  /** What is told, or can be done, before anything is chosen. */
  intro?: (chosen: P) => ReactNode
}

/** 选择套餐信息: the price answers every key; what is wrong is said, never corrected (CAT-03). */
export function PackageForm<P extends Package>(props: PackageFormProps<P>) {
  const { chosen, title, Fields, onChange, onSubmit, footer, intro } = props
  const copy = useCopy(applyCopy)
  const today = useToday()
  const [touched, setTouched] = useState<ReadonlySet<PackageField>>(new Set())
  const [attempt, setAttempt] = useState(0)
  const say = useQuantityProblem()

  const quoted = quotePackage(chosen)
  const quote = quoted.ok ? quoted.value : null
  const problems = packageProblems(chosen)
  const discount = useExpectedDiscount(chosen.line, quote?.total ?? null)
  const ineligible = useView(ineligibility, { line: chosen.line })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ineligible) return
    if (quote) onSubmit()
    else setAttempt(attempt + 1)
  }
  // The names of the problems are the fields.
  const wrong = Object.entries(problems) as [PackageField, QuoteRefusal][]

  return (
    <WizardFrame title={title} step="package" chosen={chosen}>
      <Needs chosen={chosen} />
      {ineligible && (
        <Suspense>
          <EligibilityNotice line={chosen.line} code={ineligible} />
        </Suspense>
      )}
      {intro?.(chosen)}
      {/* A reload starts anew: what the browser would put back is not what is kept. */}
      <form onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary
          title={copy.checkThese}
          closing={copy.kept}
          attempt={attempt}
          items={
            attempt > 0
              ? wrong.map(([field, code]) => ({
                  fieldId: field,
                  message: `${copy.fields[field]}: ${say(field, code)}`,
                }))
              : []
          }
        />
        <TwoColumns
          form={
            <Fields
              chosen={chosen}
              onChange={onChange}
              problemOf={(field) =>
                attempt > 0 || touched.has(field) ? problems[field] : undefined
              }
              onLeave={(field) => setTouched((before) => new Set([...before, field]))}
              yearsHint={
                chosen.line === 'cdp'
                  ? copy.deployed
                  : copy.validUntil(today ? addYears(today, chosen.years) : UNKNOWN_DATE)
              }
            />
          }
          price={
            <PricePanel
              quote={quote}
              discount={discount}
              summary={copy.summary(copy.chosen(chosen), chosen.years)}
              action={
                <Button
                  kind="primary"
                  size="large"
                  type="submit"
                  unavailable={ineligible !== null}
                  aria-describedby={ineligible ? ELIGIBILITY_NOTICE : undefined}
                >
                  {copy.next}
                </Button>
              }
              footer={footer}
            />
          }
        />
      </form>
    </WizardFrame>
  )
}
