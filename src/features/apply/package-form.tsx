import { type FormEvent, type ReactNode, useState } from 'react'
import { useToday } from '../../app/services.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { type Package, quotePackage, skuOfEdition } from '../../domain/applications/index.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import { addYears } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { applyCopy } from './copy.ts'
import { ELIGIBILITY_NOTICE, EligibilityNotice } from './eligibility-notice.tsx'
import { Needs } from './needs.tsx'
import { PackageFields, USERS_FIELD } from './package-fields.tsx'
import { useExpectedDiscount, useIneligibility } from './queries.ts'
import { TwoColumns, WizardFrame } from './wizard-frame.tsx'

/** As wide as a date, in a prerendered page that does not know when it is read. */
const UNKNOWN_DATE = '‒‒‒‒-‒‒-‒‒'

type PackageFormProps = {
  initial: Package
  title: string
  onChange?: (chosen: Package) => void
  onSubmit: (chosen: Package) => void
  footer: ReactNode
}

/** 选择套餐信息: the price answers every key; what is wrong is said, never corrected (CAT-03). */
export function PackageForm({ initial, title, onChange, onSubmit, footer }: PackageFormProps) {
  const copy = useCopy(applyCopy)
  const today = useToday()
  const [chosen, setChosen] = useState(initial)
  const [touched, setTouched] = useState(false)
  const [attempt, setAttempt] = useState(0)

  const quote = quotePackage(chosen)
  const discount = useExpectedDiscount(chosen.line, quote.ok ? quote.value : null)
  const ineligible = useIneligibility(chosen.line)
  const sku = getSku(skuOfEdition(chosen.line, chosen.edition))
  const bounds = { min: sku.min, max: sku.max.toLocaleString('en-US') }
  const problem = quote.ok ? undefined : copy.quantityProblem(quote.error.code, bounds)
  const showsProblem = problem !== undefined && (touched || attempt > 0)

  const change = (next: Package) => {
    setChosen(next)
    onChange?.(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ineligible) return
    if (quote.ok) onSubmit(chosen)
    else setAttempt(attempt + 1)
  }

  return (
    <WizardFrame title={title} step="package" chosen={chosen}>
      <Needs chosen={chosen} />
      {ineligible && <EligibilityNotice line={chosen.line} code={ineligible} />}
      {/* A reload starts anew: what the browser would put back is not what is kept. */}
      <form onSubmit={submit} noValidate autoComplete="off">
        <ErrorSummary
          title={copy.checkThese}
          closing={copy.kept}
          attempt={attempt}
          items={
            attempt > 0 && problem
              ? [{ fieldId: USERS_FIELD, message: `${copy.users}: ${problem}` }]
              : []
          }
        />
        <TwoColumns
          form={
            <PackageFields
              chosen={chosen}
              onChange={change}
              usersError={showsProblem ? problem : undefined}
              onUsersBlur={() => setTouched(true)}
              yearsHint={copy.validUntil(today ? addYears(today, chosen.years) : UNKNOWN_DATE)}
            />
          }
          price={
            <PricePanel
              quote={quote.ok ? quote.value : null}
              discount={discount}
              summary={copy.summary(chosen.users.trim(), chosen.years)}
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
