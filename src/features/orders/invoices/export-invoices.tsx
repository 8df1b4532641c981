import { bookkeepingWords } from '../../../blocks/bookkeeping-words.ts'
import { type CsvColumn, ExportCsv, unfiltered } from '../../../blocks/export-csv.tsx'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { type Invoice, type InvoicePart, ordersOf } from '../../../domain/billing/index.ts'
import { BOOKKEEPING_FIELDS, type Bookkeeping } from '../../../domain/orders/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { useCopy } from '../../../i18n/language.ts'
import { listInvoices } from '../../../queries/list-invoices.ts'
import { invoicesCopy } from './copy.ts'

/** 「导出 CSV」 of the invoices (EXP-01). */
export function ExportInvoices() {
  const copy = useCopy(invoicesCopy)
  const words = useCopy(invoiceWords)
  const booked = useCopy(bookkeepingWords)
  const { columns: heads } = copy
  return (
    <ExportCsv
      name={copy.list}
      query={listInvoices}
      filterNow={unfiltered}
      columns={[
        [heads.id, ({ id }) => id],
        [heads.order, ordersOf],
        [copy.kind, ({ kind }) => words.kinds[kind]],
        [heads.title, ({ title }) => title],
        [words.fields.taxNumber, ({ taxNumber }) => taxNumber],
        [heads.amount, ({ amount }) => ({ yuan: amount })],
        [heads.state, ({ state }) => words.states[state]],
        ...BOOKKEEPING_FIELDS.map(
          (field): CsvColumn<Invoice> => [
            booked.fields[field],
            ({ parts }) => bookedOn(parts, field),
          ],
        ),
        [copy.requestedOn, ({ requestedAt }) => civilDateOf(requestedAt)],
      ]}
    />
  )
}

/** What its orders are known by, each once. */
function bookedOn(parts: readonly InvoicePart[], field: keyof Bookkeeping): string {
  const entries = parts.map(({ bookkeeping }) => bookkeeping[field]).filter((entry) => entry !== '')
  return [...new Set(entries)].join(' / ')
}
