import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { bookkeepingWords } from '../../../blocks/bookkeeping-words.ts'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { INVOICE_FIELDS, type Invoice, type InvoicePart } from '../../../domain/billing/index.ts'
import { BOOKKEEPING_FIELDS } from '../../../domain/orders/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { formatPrice, formatYuan } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { orderById } from '../../../queries/order-by-id.ts'
import { Money } from '../../../ui/money.tsx'
import { invoicesCopy } from './copy.ts'

/** The invoice as it is printed, on one page, marked as a demonstration document (INV-02). */
export function InvoicePaper({ invoice }: { invoice: Invoice }) {
  const copy = useCopy(invoicesCopy)
  const words = useCopy(invoiceWords)
  const { id, kind, state, timeline, parts } = invoice
  const alone = parts.length === 1 ? parts[0] : undefined
  const issued = timeline.find(({ what }) => what === 'invoice-issued')
  return (
    <article
      aria-label={`${words.kinds[kind]} ${id}`}
      className="max-w-[860px] border border-line-strong bg-raised p-8 max-md:p-4 print:max-w-none print:break-inside-avoid print:border-ink print:[--line-strong:var(--ink)] print:[--line:var(--ink)] print:[--rule-ink:var(--ink)]"
    >
      <header className="flex flex-wrap items-start justify-between gap-4 border-rule border-b-2 pb-4">
        <h2 className="text-h2">{words.kinds[kind]}</h2>
        <p className="border-2 border-bad px-3 py-0.5 font-strong text-bad text-h3 print:border-ink print:text-ink">
          {copy.demo}
        </p>
      </header>
      <dl className="flex flex-wrap justify-between gap-x-8 gap-y-1 py-4 text-small">
        <Fact name={copy.number} value={id} />
        <Fact name={copy.issuedOn} value={issued ? civilDateOf(issued.at) : copy.notIssued} />
        {alone && (
          <Fact
            name={copy.order}
            value={<Link to={paths.order(alone.orderId)}>{alone.orderId}</Link>}
          />
        )}
        {state === 'returned' && <Fact name={copy.columns.state} value={words.states.returned} />}
      </dl>
      <Parties invoice={invoice} />
      <Items invoice={invoice} />
      <p className="mt-6 text-small text-text-2">{copy.demoText}</p>
    </article>
  )
}

function Fact({ name, value }: { name: string; value: ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="text-text-2">{name}</dt>
      <dd className="text-ink">{value}</dd>
    </div>
  )
}

function Parties({ invoice }: { invoice: Invoice }) {
  const copy = useCopy(invoicesCopy)
  const { fields } = useCopy(invoiceWords)
  return (
    <div className="grid gap-x-8 gap-y-4 border-line-strong border-t py-4 md:grid-cols-2 print:grid-cols-2">
      <section>
        <h3 className="mb-1 text-small text-text-3">{copy.buyer}</h3>
        <dl className="grid gap-1 text-small">
          {INVOICE_FIELDS[invoice.kind].map((field) => (
            <Fact key={field} name={fields[field]} value={invoice[field]} />
          ))}
        </dl>
      </section>
      <section>
        <h3 className="mb-1 text-small text-text-3">{copy.seller}</h3>
        <p className="text-small text-ink">{copy.sellerName}</p>
      </section>
    </div>
  )
}

function Items({ invoice }: { invoice: Invoice }) {
  const copy = useCopy(invoicesCopy)
  return (
    <table className="w-full">
      <thead>
        <tr className="border-line-strong border-y text-small text-text-3">
          <th scope="col" className="py-2 text-left font-normal">
            {copy.item}
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            {copy.columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {invoice.parts.map((part) => (
          <Item key={part.orderId} part={part} isAlone={invoice.parts.length === 1} />
        ))}
      </tbody>
      <tfoot>
        <tr className="border-rule border-b-2">
          <th scope="row" className="py-3 text-left font-strong text-ink">
            {copy.total}
          </th>
          <td className="py-3 text-right">
            <Money amount={formatPrice(invoice.amount)} size="price" />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** What an order bought, with its number and what the customer's accounts know it by (BIL-02, BIL-03). */
function Item({ part, isAlone }: { part: InvoicePart; isAlone: boolean }) {
  const words = useCopy(bookkeepingWords)
  const language = useLanguage()
  const order = useView(orderById, { id: part.orderId })
  const booked = BOOKKEEPING_FIELDS.filter((field) => part.bookkeeping[field] !== '')
  return (
    <tr className="border-line border-b align-top">
      <td className="py-3 pr-4 text-ink">
        {order?.title[language] ?? part.orderId}
        {!isAlone && (
          <span className="block text-small">
            <Link to={paths.order(part.orderId)}>{part.orderId}</Link>
          </span>
        )}
        {booked.map((field) => (
          <span key={field} className="block wrap-anywhere text-small text-text-2">
            {words.fields[field]} {part.bookkeeping[field]}
          </span>
        ))}
      </td>
      <td translate="no" className="py-3 text-right text-ink">
        {formatYuan(part.amount)}
      </td>
    </tr>
  )
}
