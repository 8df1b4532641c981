import { Link } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { bookkeepingWords } from '../../blocks/bookkeeping-words.ts'
import { InvoiceStateLabel, invoiceWords } from '../../blocks/invoice-words.tsx'
import { paymentWords } from '../../blocks/payment-words.ts'
import { RefundPacks } from '../../blocks/refund-packs.tsx'
import { RefundStateLabel } from '../../blocks/refund-state.tsx'
import { Facts, Section } from '../../blocks/section.tsx'
import { fileFacts } from '../../blocks/uploaded-file.tsx'
import { isBookkeepingFixed, partFor, type RefundRequest } from '../../domain/billing/index.ts'
import {
  BOOKKEEPING_FIELDS,
  isBooked,
  type Order,
  type SettledOrder,
} from '../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice, formatReduction, ZERO_YUAN } from '../../domain/shared/money.ts'
import { nameProduct, type Subscription } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { papersOfOrder } from '../../queries/papers-of-order.ts'
import { productsOfOrder } from '../../queries/products-of-order.ts'
import { ordersCopy } from './copy.ts'
import { EditBookkeeping } from './edit-bookkeeping.tsx'

/** How the order was paid, and what was paid back since (REF-08). */
export function PaymentFacts({ order }: { order: SettledOrder }) {
  const copy = useCopy(ordersCopy)
  const methods = useCopy(paymentWords)
  const { method, amount, discount, at } = order.payment
  const isDiscounted = discount !== ZERO_YUAN
  return (
    <Section title={copy.payment}>
      <Facts
        facts={[
          [copy.method, methods[method]],
          ...(isDiscounted ? [[copy.voucher, formatReduction(discount)] as const] : []),
          [copy.paidAmount, formatPrice(amount)],
          [copy.paidAt, civilDateTimeOf(at)],
          ...(order.refunded === ZERO_YUAN
            ? []
            : [[copy.refunded, formatPrice(order.refunded)] as const]),
        ]}
      />
    </Section>
  )
}

/** What the customer's own accounts know it by, to be changed until an invoice of it is issued (BIL-03). */
export function BookkeepingFacts({ order }: { order: Order }) {
  const words = useCopy(bookkeepingWords)
  const { invoices } = useView(papersOfOrder, { id: order.id })
  const isFixed = isBookkeepingFixed(order.id, invoices)
  return (
    <div className={isBooked(order.bookkeeping) ? '' : 'print:hidden'}>
      <Section title={words.title}>
        <Facts
          facts={BOOKKEEPING_FIELDS.map((field) => [words.fields[field], order.bookkeeping[field]])}
        />
        <p className="mt-2 text-small print:hidden">
          {isFixed ? (
            <span className="text-text-3">{words.fixed}</span>
          ) : (
            <EditBookkeeping order={order} />
          )}
        </p>
      </Section>
    </div>
  )
}

/** What the order opened or changed, each with the way to its account centre. */
export function Products({ order }: { order: Order }) {
  const copy = useCopy(ordersCopy)
  const language = useLanguage()
  const products = useView(productsOfOrder, { id: order.id })
  if (products.length === 0) return null
  return (
    <Section title={copy.products}>
      <ul>
        {products.map((product) => (
          <li
            key={product.id}
            className="flex flex-wrap gap-x-6 border-line border-b py-2.5 print:py-1"
          >
            <Link to={paths.product(product.id)}>{nameProduct(product)[language]}</Link>
            <span className="text-text-2">{calledOf(product)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-text-3 print:hidden">{copy.signIn}</p>
    </Section>
  )
}

function calledOf(product: Subscription): string {
  const robot = product.line === 'robot' ? ` · ${product.number} ${product.nickname}` : ''
  return `${product.masterAccount}${robot}`
}

/** Every request for a refund with its state, and how its amount came about (REF-09, REF-10, REF-12). */
export function Refunds({ orderId }: { orderId: string }) {
  const copy = useCopy(ordersCopy)
  const { refunds } = useView(papersOfOrder, { id: orderId })
  if (refunds.length === 0) return null
  return (
    <Section title={copy.refunds}>
      {refunds.map((request) => (
        <Refund key={request.id} request={request} />
      ))}
    </Section>
  )
}

function Refund({ request }: { request: RefundRequest }) {
  const copy = useCopy(ordersCopy)
  const { id, state, requestedOn, reason, amount, proof, explanation, timeline } = request
  const refused = timeline.find(({ what }) => what === 'refund-refused')?.reason
  return (
    <article aria-label={id} className="border-line border-b py-4 print:py-2">
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1">
        <RefundStateLabel state={state} />
        <span className="text-text-2">{copy.refundOf(id, requestedOn)}</span>
      </p>
      <dl className="my-3 grid gap-1 text-small">
        <Line name={copy.reason} value={copy.reasons[reason]} />
        <Line name={copy.refundAmount} value={formatPrice(amount)} />
        {proof && <Line name={copy.proof} value={fileFacts(proof)} />}
      </dl>
      {refused && <p className="mb-2 wrap-anywhere text-bad">{copy.refusedBecause(refused)}</p>}
      {explanation.length > 0 ? (
        <RefundPacks packs={explanation} />
      ) : (
        <p className="text-small text-text-2">{copy.wholeRefund}</p>
      )}
    </article>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex gap-4">
      <dt className="w-24 shrink-0 text-text-2">{name}</dt>
      <dd className="min-w-0 wrap-anywhere text-ink">{value}</dd>
    </div>
  )
}

/** The invoices of the order (INV-01). */
export function Invoices({ orderId }: { orderId: string }) {
  const copy = useCopy(ordersCopy)
  const words = useCopy(invoiceWords)
  const { invoices } = useView(papersOfOrder, { id: orderId })
  if (invoices.length === 0) return null
  return (
    <Section title={copy.invoices}>
      <ul>
        {invoices.map(({ id, kind, amount, state, ...invoice }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-line border-b py-2.5 print:py-1"
          >
            <span className="text-ink">{id}</span>
            <span className="text-text-2">{words.kinds[kind]}</span>
            <span translate="no" className="text-ink">
              {formatPrice(partFor(invoice, orderId)?.amount ?? amount)}
              {invoice.parts.length > 1 && copy.partOf(formatPrice(amount))}
            </span>
            <InvoiceStateLabel state={state} />
            <Link to={paths.invoice(id)} className="print:hidden">
              {words.view}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
