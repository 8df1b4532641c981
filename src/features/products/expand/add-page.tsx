import type { UseFormReturn } from 'react-hook-form'
import { useSearchParams } from 'react-router'
import { getSku, type SkuId } from '../../../domain/catalogue/index.ts'
import type { Purchase } from '../../../domain/orders/index.ts'
import { explainLine } from '../../../domain/pricing/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import {
  addableSkus,
  capacityOf,
  quantityOf,
  type SubscriptionOf,
} from '../../../domain/subscriptions/index.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { useFormPart, useToldTogether } from '../../../ui/form.tsx'
import type { NamedField } from '../../../ui/form-errors.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { addCopy } from './add-copy.ts'
import { AmountField, type Counted, useSayAmount, useUnit } from './amount-field.tsx'
import { OrderForm, useDraft } from './order-form.tsx'
import { type AdditionWish, additionSchema, amountProblem } from './order-schemas.ts'
import { ProductGate } from './product-gate.tsx'
import { TimeLeft } from './time-left.tsx'
import { useOrderForm } from './use-order-form.ts'

type Growing = SubscriptionOf<'online' | 'phone' | 'ssc' | 'cdp'>

/** 增加用户, of SSC 增购: more of what it holds, to its expiry (PRC-02 to PRC-04). */
export function SeatsPage() {
  return (
    <ProductGate action="seats" lines={['online', 'phone', 'ssc']}>
      {(product) => <Addition product={product} />}
    </ProductGate>
  )
}

/** 加油包: more customers, to the expiry of the platform (PRC-08). */
export function BoosterPage() {
  return (
    <ProductGate action="booster" lines={['cdp']}>
      {(product) => <Addition product={product} />}
    </ProductGate>
  )
}

const FIELD_OF: Partial<
  Record<SkuId, 'employees' | 'experts' | 'tickets' | 'robots' | 'boosters'>
> = {
  'ssc.employees': 'employees',
  'ssc.experts': 'experts',
  'ssc.tickets': 'tickets',
  'ssc.robot': 'robots',
  'cdp.booster': 'boosters',
}

/** One field a SKU; several begin at 0, so that only what is wished is added. */
function useFields(product: Growing): readonly Counted[] {
  const copy = useCopy(addCopy)
  const unitOf = useUnit()
  const skus = addableSkus(product)
  return skus.map((sku) => {
    const id = FIELD_OF[sku] ?? 'users'
    return { id, label: copy[id], sku, unit: unitOf(sku), optional: skus.length > 1 }
  })
}

function Addition({ product }: { product: Growing }) {
  const copy = useCopy(addCopy)
  const counted = useFields(product)
  const language = useLanguage()
  const sayAmount = useSayAmount()
  const [query] = useSearchParams()
  const first = counted.length > 1 ? '0' : '1'
  const form = useOrderForm(additionSchema(counted), {
    // A plan says how many of which SKU (PLN-03).
    amounts: Object.fromEntries(counted.map(({ id, sku }) => [id, query.get(sku) ?? first])),
    agreed: false,
  })
  const fields = counted.map((one): NamedField<AdditionWish> => {
    const say = sayAmount(one)
    return {
      ...{ name: `amounts.${one.id}`, id: one.id, label: one.label },
      say: (problem) => (problem === 'empty' ? copy.empty : say(problem)),
    }
  })
  useToldTogether(
    form,
    fields.map(({ name }) => name),
  )
  const [head] = counted
  const purchaseOf = (wish: AdditionWish) => additionOf(product, counted, wish)
  const summaryOf = (field: Counted, amount: string) =>
    copy.summary(amount, unitFor(field, readWholeNumber(amount), language))
  return (
    <OrderForm
      form={form}
      productId={product.id}
      what="addition"
      purchaseOf={purchaseOf}
      fields={fields}
      summaryOf={({ amounts }) =>
        counted.length > 1 || !head
          ? copy.sscSummary
          : summaryOf(head, (amounts[head.id] ?? '').trim())
      }
    >
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {fields.map((field, at) => {
          const one = counted[at]
          return one && <Amount key={field.id} {...{ form, field, product }} counted={one} />
        })}
      </div>
      <TimeLeft expiresOn={product.expiresOn} />
      <p className="text-small text-text-2">{copy.explanation}</p>
      <Capped form={form} purchaseOf={purchaseOf} />
    </OrderForm>
  )
}

/** What is added; null where something is wrong with it, or nothing is added. */
function additionOf(
  product: Growing,
  counted: readonly Counted[],
  { amounts }: AdditionWish,
): Purchase | null {
  const typed = counted.map((field) => ({ field, text: amounts[field.id] ?? '' }))
  if (typed.some(({ field, text }) => amountProblem(field, text) !== null)) return null
  const items = typed
    .map(({ field, text }) => ({ sku: field.sku, quantity: readWholeNumber(text) }))
    .filter(({ quantity }) => quantity !== 0)
  return items.length > 0 ? { what: 'addition', productId: product.id, items } : null
}

type AmountProps = {
  form: UseFormReturn<AdditionWish>
  field: NamedField<AdditionWish>
  counted: Counted
  product: Growing
}

function Amount({ form, field, counted, product }: AmountProps) {
  const typed = useFormPart(form, ({ amounts }) => amounts[counted.id] ?? '')
  const hint = <Held product={product} field={counted} more={readWholeNumber(typed)} />
  return <AmountField form={form} field={field} counted={counted} hint={hint} />
}

/** What so many are counted in. */
function unitFor({ sku, unit }: Counted, count: number, language: Language): string {
  return language === 'en' && count === 1 ? getSku(sku).unit.en : unit
}

/** What it holds now and will hold; a booster counts in customers. */
function Held({ product, field, more }: { product: Growing; field: Counted; more: number }) {
  const copy = useCopy(addCopy)
  const language = useLanguage()
  const sku = getSku(field.sku)
  const extra = Number.isNaN(more) ? 0 : more
  if (sku.customers) {
    const now = capacityOf(product)
    const [before, after] = [now, now + extra * sku.customers].map((count) =>
      copy.customers(formatCount(count)),
    )
    return copy.after(before ?? '', after ?? '')
  }
  const quantity = quantityOf(product, field.sku)
  const held = copy.holds(formatCount(quantity), unitFor(field, quantity, language))
  const gift = sku.giftSessions === undefined ? undefined : formatCount(sku.giftSessions)
  return gift ? copy.withGift(held, gift) : held
}

/** Where the cap lowers the price, the form says so, not only its details (PRC-03, PRC-13). */
function Capped(wish: Parameters<typeof useDraft<AdditionWish>>[0]) {
  const language = useLanguage()
  const draft = useDraft(wish)
  const capped = draft?.ok ? draft.value.quote.lines.find((line) => line.capped) : undefined
  const remark = capped && explainLine(capped).remark
  return remark ? <Notice role="status">{remark[language]}</Notice> : null
}
