import { bookkeepingWords } from '../../blocks/bookkeeping-words.ts'
import { type CsvColumn, ExportCsv } from '../../blocks/export-csv.tsx'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import { paymentWords } from '../../blocks/payment-words.ts'
import {
  BOOKKEEPING_FIELDS,
  isSettled,
  type Order,
  type Payment,
} from '../../domain/orders/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { listOrders, type OrderFilter } from '../../queries/list-orders.ts'
import { ordersCopy } from './copy.ts'

/** 「导出 CSV」 of the orders: what was ordered, and what was paid (EXP-01). */
export function ExportOrders({ filterNow }: { filterNow: () => OrderFilter }) {
  const copy = useCopy(ordersCopy)
  const booked = useCopy(bookkeepingWords)
  const states = useCopy(orderStateCopy)
  const methods = useCopy(paymentWords)
  const language = useLanguage()
  const { columns: heads } = copy
  return (
    <ExportCsv
      name={copy.list}
      query={listOrders}
      filterNow={filterNow}
      columns={[
        [heads.id, ({ id }) => id],
        [heads.kind, ({ kind }) => copy.kinds[kind]],
        [heads.title, ({ title }) => title[language]],
        [heads.amount, ({ quote }) => ({ yuan: quote.total })],
        [copy.voucher, (order) => paid(order, ({ discount }) => ({ yuan: discount }))],
        [copy.paidAmount, (order) => paid(order, ({ amount }) => ({ yuan: amount }))],
        [copy.refunded, (order) => (isSettled(order) ? { yuan: order.refunded } : '')],
        [copy.method, (order) => paid(order, ({ method }) => methods[method])],
        [heads.state, ({ state }) => states[state]],
        [heads.at, ({ createdAt }) => civilDateOf(createdAt)],
        [copy.paidAt, (order) => paid(order, ({ at }) => civilDateOf(at))],
        ...BOOKKEEPING_FIELDS.map(
          (field): CsvColumn<Order> => [
            booked.fields[field],
            ({ bookkeeping }) => bookkeeping[field],
          ],
        ),
      ]}
    />
  )
}

/** Of an order that is not paid nothing stands there. */
function paid<T>(order: Order, read: (payment: Payment) => T): T | '' {
  return isSettled(order) ? read(order.payment) : ''
}
