import { bookkeepingWords } from '../../../blocks/bookkeeping-words.ts'
import { BOOKKEEPING_FIELDS, type Order } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { EditBookkeeping } from '../edit-bookkeeping.tsx'

/** What the customer's own accounts will know the order by, to be filled in where it is paid (BIL-03). */
export function Booked({ order, others }: { order: Order; others?: readonly string[] }) {
  const words = useCopy(bookkeepingWords)
  const filled = BOOKKEEPING_FIELDS.filter((field) => order.bookkeeping[field] !== '')
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-small text-text-2">
      {filled.map((field) => (
        <span key={field} className="min-w-0 wrap-anywhere">
          <span className="mr-2 text-text-3">{words.fields[field]}</span>
          {order.bookkeeping[field]}
        </span>
      ))}
      <EditBookkeeping order={order} {...(others && { others })} />
    </div>
  )
}

/** The same with its heading, where one order is paid. */
export function BookedSection({ order }: { order: Order }) {
  const words = useCopy(bookkeepingWords)
  return (
    <section>
      <h2 className="mb-2 text-h3">{words.title}</h2>
      <Booked order={order} />
      <p className="mt-1 text-small text-text-3">{words.atCashier}</p>
    </section>
  )
}
