import { type FormEvent, type ReactNode, useState } from 'react'
import { useRun, useView } from '../../app/hooks.ts'
import { AGREEMENT_FIELD, Agreement } from '../../blocks/agreement.tsx'
import { agreementCopy } from '../../blocks/agreement-copy.ts'
import { EligibilityNotice } from '../../blocks/eligibility-notice.tsx'
import { marketingAgreementCopy } from '../../blocks/marketing-agreement-copy.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { Purchase } from '../../domain/orders/index.ts'
import type { Quote } from '../../domain/pricing/index.ts'
import { ZERO_YUAN } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { PageHead } from '../../ui/page.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { CheckOrder } from './check-order.tsx'
import { marketingCopy } from './copy.ts'
import type { DirectLine } from './direct-line.ts'
import type { useKeptChoice } from './use-kept-choice.ts'

/** What is wrong with a field, by the id that the error summary links to. */
export type FieldProblem = {
  readonly fieldId: string
  readonly label: string
  readonly message: string
}

/** What the fields are given: a problem is told once its field was left, or on submit. */
export type Telling = {
  readonly problemOf: (fieldId: string) => string | undefined
  readonly onLeave: (fieldId: string) => void
  readonly tellAll: () => void
}

type DirectPurchaseProps = {
  line: DirectLine
  title: string
  lead: string
  kept: Omit<ReturnType<typeof useKeptChoice>, 'choice' | 'change'>
  quote: Quote | null
  problems: readonly FieldProblem[]
  /** What is ordered where nothing is wrong. */
  purchase: Purchase
  /** What 「核对订单」 shows once more. */
  facts: readonly (readonly [name: string, value: ReactNode])[]
  summary: string
  /** What is told beside the agreement, before anything is paid. */
  beforePaying: ReactNode
  children: (telling: Telling) => ReactNode
}

/** 选购: chosen on one page without an application, checked once more, then ordered (APP-01, APP-10). */
export function DirectPurchase(props: DirectPurchaseProps) {
  const { line, title, lead, kept, quote, problems, purchase, facts, summary } = props
  const ineligible = useView(ineligibility, { line })
  const contact = useRun(requestConsultation, { scope: `ineligible ${line}` })
  const isSound = problems.length === 0 && quote !== null && ineligible === null
  return (
    <>
      <PageHead title={title} documentTitle={title} lead={lead} />
      {ineligible && <EligibilityNotice line={line} code={ineligible} contact={contact} />}
      {kept.isChecking && isSound ? (
        <CheckOrder
          order={{ purchase, agreed: kept.agreed }}
          ordered={kept}
          {...{ quote, facts, summary }}
          onBack={kept.back}
        />
      ) : (
        <ChoiceForm {...props} isEligible={ineligible === null} />
      )}
    </>
  )
}

function ChoiceForm(props: DirectPurchaseProps & { isEligible: boolean }) {
  const { kept, quote, problems, summary, isEligible } = props
  const copy = useCopy(marketingCopy)
  const agreement = useCopy(agreementCopy)
  const { label } = useCopy(marketingAgreementCopy)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [attempt, setAttempt] = useState(0)
  const { agreed } = kept
  const all = agreed
    ? problems
    : [...problems, { fieldId: AGREEMENT_FIELD, label, message: agreement.missing }]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isEligible) return
    if (all.length === 0 && quote) kept.check()
    else setAttempt(attempt + 1)
  }
  const telling: Telling = {
    problemOf: (fieldId) =>
      attempt > 0 || touched.has(fieldId)
        ? problems.find((problem) => problem.fieldId === fieldId)?.message
        : undefined,
    onLeave: (fieldId) => setTouched((before) => new Set([...before, fieldId])),
    tellAll: () => setAttempt(attempt + 1),
  }
  return (
    // A reload starts from the address: what the browser would put back is not what is kept.
    <form onSubmit={submit} noValidate autoComplete="off">
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={
          attempt > 0
            ? all.map((problem) => ({
                fieldId: problem.fieldId,
                message: `${problem.label}: ${problem.message}`,
              }))
            : []
        }
      />
      <TwoColumns
        form={
          <div className="grid grid-cols-1 gap-8">
            {props.children(telling)}
            <div>
              {props.beforePaying}
              <Agreement
                kind="marketing"
                checked={agreed}
                onChange={kept.agree}
                missing={attempt > 0 && !agreed}
              />
            </div>
          </div>
        }
        price={
          <PricePanel
            quote={quote}
            discount={ZERO_YUAN}
            summary={summary}
            action={
              <Button
                kind="primary"
                size="large"
                type="submit"
                unavailable={!isEligible}
                aria-describedby={isEligible ? undefined : ELIGIBILITY_NOTICE}
              >
                {copy.buy}
              </Button>
            }
            footer={<p className="text-small text-text-3">{copy.checkNext}</p>}
          />
        }
      />
    </form>
  )
}
