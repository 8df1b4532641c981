import { useState } from 'react'
import { getSku, type SkuId } from '../../../domain/catalogue/index.ts'
import { explainLine } from '../../../domain/pricing/index.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import {
  addableSkus,
  capacityOf,
  quantityOf,
  type SubscriptionOf,
} from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { addCopy } from './add-copy.ts'
import { AmountField, type Counted, useAmountProblem, useUnit } from './amount-field.tsx'
import { type FieldProblem, OrderForm } from './order-form.tsx'
import { ProductGate } from './product-gate.tsx'
import { useDraft } from './queries.ts'
import { TimeLeft } from './time-left.tsx'

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
  const fields = useFields(product)
  const problemWith = useAmountProblem()
  const first = fields.length > 1 ? '0' : '1'
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const textOf = (id: string) => typed[id] ?? first
  const amountOf = ({ id }: Counted) => readWholeNumber(textOf(id))

  const wrong = fields.flatMap((field): FieldProblem[] => {
    const message = problemWith(field, textOf(field.id))
    return message === null ? [] : [{ fieldId: field.id, label: field.label, message }]
  })
  const isEmpty = fields.length > 1 && fields.every((field) => amountOf(field) === 0)
  const [head] = fields
  const problems =
    isEmpty && head ? [{ fieldId: head.id, label: head.label, message: copy.empty }] : wrong
  const items = fields
    .map((field) => ({ sku: field.sku, quantity: amountOf(field) }))
    .filter(({ quantity }) => quantity !== 0)
  const purchase =
    problems.length > 0 ? null : ({ what: 'addition', productId: product.id, items } as const)
  const summary =
    fields.length > 1 || !head ? copy.sscSummary : copy.summary(textOf(head.id).trim(), head.unit)
  return (
    <OrderForm
      productId={product.id}
      what="addition"
      purchase={purchase}
      problems={problems}
      summary={summary}
    >
      {(telling) => (
        <>
          <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
            {fields.map((field) => (
              <AmountField
                key={field.id}
                counted={field}
                value={textOf(field.id)}
                onChange={(value) => setTyped({ ...typed, [field.id]: value })}
                telling={telling}
                hint={<Held product={product} field={field} more={amountOf(field)} />}
              />
            ))}
          </div>
          <TimeLeft expiresOn={product.expiresOn} />
          <p className="text-small text-text-2">{copy.explanation}</p>
          <Capped purchase={purchase} />
        </>
      )}
    </OrderForm>
  )
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
      copy.customers(count.toLocaleString('en-US')),
    )
    return copy.after(before ?? '', after ?? '')
  }
  const quantity = quantityOf(product, field.sku)
  const unit = language === 'en' && quantity === 1 ? sku.unit.en : field.unit
  const held = copy.holds(quantity.toLocaleString('en-US'), unit)
  const gift = sku.giftSessions?.toLocaleString('en-US')
  return gift ? copy.withGift(held, gift) : held
}

/** Where the cap lowers the price, the form says so, not only its details (PRC-03, PRC-13). */
function Capped({ purchase }: { purchase: Parameters<typeof useDraft>[0] }) {
  const language = useLanguage()
  const draft = useDraft(purchase)
  const capped = draft?.ok ? draft.value.quote.lines.find((line) => line.capped) : undefined
  const remark = capped && explainLine(capped).remark
  return remark ? <Notice role="status">{remark[language]}</Notice> : null
}
