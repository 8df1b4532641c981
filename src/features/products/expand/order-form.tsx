import { type FormEvent, type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { usePage, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { AGREEMENT_FIELD, Agreement } from '../../../blocks/agreement.tsx'
import { agreementCopy } from '../../../blocks/agreement-copy.ts'
import { PricePanel } from '../../../blocks/price-panel.tsx'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { useExpectedDiscount } from '../../../blocks/use-expected-discount.ts'
import type { Purchase } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { orderDraft } from '../../../queries/order-draft.ts'
import { pendingOrder } from '../../../queries/pending-order.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { growCopy } from './copy.ts'
import { useOrdering } from './use-ordering.ts'

/** What is wrong with a field, by the id that the error summary links to. */
export type FieldProblem = {
  readonly fieldId: string
  readonly label: string
  readonly message: string
}

/** What the fields of a form are given: a problem is told once its field was left, or on submit. */
export type Telling = {
  readonly problemOf: (fieldId: string) => string | undefined
  readonly onLeave: (fieldId: string) => void
}

type OrderFormProps = {
  productId: string
  /** Of which kind the order is, to find one that still waits. */
  what: Purchase['what']
  /** Null while it has no price; ordered only without problems. */
  purchase: Purchase | null
  problems: readonly FieldProblem[]
  asksAgreement?: boolean
  /** What is bought, in a few words. */
  summary: string
  note?: ReactNode
  children: (telling: Telling) => ReactNode
}

/** What is wished for at the left, its price at the right, 「去支付」 below it (PRC-13, ORD-01). */
export function OrderForm(props: OrderFormProps) {
  const { purchase, problems, asksAgreement = false, summary, note, children } = props
  const copy = useCopy(growCopy)
  const agreement = useCopy(agreementCopy)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [attempt, setAttempt] = useState(0)
  const [agreed, setAgreed] = useState(false)
  const { order, refusal } = useOrdering(`${props.what} ${props.productId}`)
  const draft = usePage(orderDraft, { purchase }) ?? null
  const drafted = draft?.ok ? draft.value : null
  const discount = useExpectedDiscount(drafted?.line ?? 'online', drafted?.quote.total ?? null)
  const isAgreed = agreed || !asksAgreement
  const isTold = (fieldId: string) => attempt > 0 || touched.has(fieldId)

  const all = isAgreed
    ? problems
    : [
        ...problems,
        { fieldId: AGREEMENT_FIELD, label: agreement.label, message: agreement.missing },
      ]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (purchase && drafted && all.length === 0) order(purchase, isAgreed)
    else setAttempt(attempt + 1)
  }
  return (
    // A reload starts anew: what the browser would put back is not what is kept.
    <form onSubmit={submit} noValidate autoComplete="off">
      <Refused code={refusal ?? (draft && !draft.ok ? draft.error.code : null)} />
      <PendingNotice productId={props.productId} what={props.what} />
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={
          attempt > 0
            ? all.map(({ fieldId, label, message }) => ({
                fieldId,
                message: `${label}: ${message}`,
              }))
            : []
        }
      />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-8">
          {children({
            problemOf: (fieldId) =>
              isTold(fieldId)
                ? problems.find((problem) => problem.fieldId === fieldId)?.message
                : undefined,
            onLeave: (fieldId) => setTouched((before) => new Set([...before, fieldId])),
          })}
          {asksAgreement && (
            <Agreement checked={agreed} onChange={setAgreed} missing={attempt > 0 && !agreed} />
          )}
        </div>
        <PricePanel
          quote={drafted?.quote ?? null}
          discount={discount}
          summary={copy.fixed(summary)}
          note={note}
          action={
            <Button kind="primary" size="large" type="submit">
              {copy.pay}
            </Button>
          }
        />
      </div>
    </form>
  )
}

function Refused({ code }: { code: keyof typeof refusalCopy.zh | null }) {
  const refusals = useCopy(refusalCopy)
  return (
    code && (
      <div className="mb-6">
        <Notice tone="bad" role="alert">
          {refusals[code]}
        </Notice>
      </div>
    )
  )
}

/** An order that was placed here and not paid yet: it is never lost, whatever way one comes back (ORD-01). */
function PendingNotice({ productId, what }: Pick<OrderFormProps, 'productId' | 'what'>) {
  const copy = useCopy(growCopy)
  const pending = useView(pendingOrder, { productId, what })
  if (!pending) return null
  const isUpdated = what === 'renewal' || what === 'addition'
  return (
    <div className="mb-6">
      <Notice role="status">
        {copy.pending(pending.id)}
        {isUpdated && copy.pendingUpdated} <Link to={paths.pay(pending.id)}>{copy.toPending}</Link>
      </Notice>
    </div>
  )
}
