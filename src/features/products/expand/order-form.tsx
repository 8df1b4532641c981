import type { ReactNode } from 'react'
import {
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useController,
} from 'react-hook-form'
import { Link } from 'react-router'
import { useAsk, usePage, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { AGREEMENT_FIELD, Agreement } from '../../../blocks/agreement.tsx'
import { agreementCopy } from '../../../blocks/agreement-copy.ts'
import { PricePanel } from '../../../blocks/price-panel.tsx'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { useExpectedDiscount } from '../../../blocks/use-expected-discount.ts'
import type { Purchase } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { orderDraft } from '../../../queries/order-draft.ts'
import { pendingOrder } from '../../../queries/pending-order.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { useValuesInTime } from '../../../ui/form.tsx'
import { NamedErrors, type NamedField } from '../../../ui/form-errors.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { Notice } from '../../../ui/notice.tsx'
import { keptAs } from '../../../ui/use-entry-form.ts'
import { useSubmitOnce } from '../../../ui/use-one-at-a-time.ts'
import { growCopy } from './copy.ts'
import { OrderToPlan } from './order-to-plan.tsx'
import { useOrdering } from './use-ordering.ts'

/** What every form of an order holds; where no agreement is asked for its tick means nothing. */
export type Wish = FieldValues & { agreed: boolean }

export type OrderFormProps<T extends Wish> = {
  form: UseFormReturn<T>
  productId: string
  /** Of which kind the order is, to find one that still waits. */
  what: Purchase['what']
  /** Null while it has no price. */
  purchaseOf: (wish: T) => Purchase | null
  /** The fields that can be wrong, in their order. */
  fields: readonly NamedField<T>[]
  asksAgreement?: boolean
  /** What is bought, in a few words. */
  summaryOf: (wish: T) => string
  noteOf?: (wish: T) => ReactNode
  children: ReactNode
}

/** What is wished for at the left, its price at the right, 「去支付」 below it (PRC-13, ORD-01). */
export function OrderForm<T extends Wish>(props: OrderFormProps<T>) {
  const { form, purchaseOf, asksAgreement = false, children } = props
  const { order, refusal } = useOrdering(`${props.what} ${props.productId}`, form)
  const ask = useAsk()
  const fromHere = useFromHere()
  const send = useSubmitOnce(form, async (wish) => {
    const goOn = fromHere()
    const purchase = purchaseOf(wish)
    // Why it cannot be ordered as the records stand is said above the form already.
    const draft = await ask(orderDraft, { purchase })
    if (purchase && draft?.ok) await order(purchase, wish.agreed || !asksAgreement, goOn)
  })
  return (
    // A reload puts back what is kept: the browser would know only some of it.
    <form onSubmit={sending(send)} noValidate autoComplete="off" data-kept={keptAs(form)}>
      <Refused form={form} purchaseOf={purchaseOf} refusal={refusal} />
      <PendingNotice productId={props.productId} what={props.what} />
      <OrderErrors {...props} />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-8">
          {children}
          {asksAgreement && <OrderAgreement form={form} />}
        </div>
        <OrderPrice {...props} />
      </div>
    </form>
  )
}

/** What the wish comes to as it is typed now; null while there is no price or while it is being asked for. */
export function useDraft<T extends Wish>({
  form,
  purchaseOf,
}: Pick<OrderFormProps<T>, 'form' | 'purchaseOf'>) {
  const wish = useValuesInTime(form)
  return usePage(orderDraft, { purchase: purchaseOf(wish) }) ?? null
}

function OrderErrors<T extends Wish>({ form, fields }: OrderFormProps<T>) {
  const copy = useCopy(growCopy)
  const { label, missing } = useCopy(agreementCopy)
  const tick = { name: agreedOf<T>(), id: AGREEMENT_FIELD, label, say: () => missing }
  return (
    <NamedErrors
      form={form}
      title={copy.checkThese}
      closing={copy.kept}
      fields={[...fields, tick]}
    />
  )
}

function OrderAgreement<T extends Wish>({ form }: { form: UseFormReturn<T> }) {
  const { field, fieldState } = useController({ name: agreedOf<T>(), control: form.control })
  return <Agreement checked={field.value} onChange={field.onChange} missing={fieldState.invalid} />
}

/** The tick that every wish has. */
function agreedOf<T extends Wish>(): FieldPath<T> {
  return 'agreed' as FieldPath<T>
}

function OrderPrice<T extends Wish>(props: OrderFormProps<T>) {
  const { form, summaryOf, noteOf } = props
  const copy = useCopy(growCopy)
  const draft = useDraft(props)
  const drafted = draft?.ok ? draft.value : null
  const discount = useExpectedDiscount(drafted?.line ?? 'online', drafted?.quote.total ?? null)
  const wish = form.getValues()
  return (
    <PricePanel
      quote={drafted?.quote ?? null}
      discount={discount}
      summary={copy.fixed(summaryOf(wish))}
      note={noteOf?.(wish)}
      action={
        <Button kind="primary" size="large" type="submit">
          {copy.pay}
        </Button>
      }
      footer={drafted && <OrderToPlan draft={drafted} {...props} />}
    />
  )
}

type RefusedProps<T extends Wish> = Pick<OrderFormProps<T>, 'form' | 'purchaseOf'> & {
  refusal: RefusalCode | null
}

function Refused<T extends Wish>({ refusal, ...wish }: RefusedProps<T>) {
  const draft = useDraft(wish)
  return <RefusalNotice code={refusal ?? (draft && !draft.ok ? draft.error.code : null)} />
}

/** An order that was placed here and not paid yet: it is never lost, whatever way one comes back (ORD-01). */
function PendingNotice({ productId, what }: { productId: string; what: Purchase['what'] }) {
  const copy = useCopy(growCopy)
  const pending = useView(pendingOrder, { productId, what })
  if (!pending) return null
  // An order that renews several is not changed from the page of one (RNW-02).
  const isUpdated = pending.purchase.what === what && (what === 'renewal' || what === 'addition')
  return (
    <div className="mb-6">
      <Notice role="status">
        {copy.pending(pending.id)}
        {isUpdated && copy.pendingUpdated} <Link to={paths.pay(pending.id)}>{copy.toPending}</Link>
      </Notice>
    </div>
  )
}
