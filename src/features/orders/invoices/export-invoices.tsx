import { ExportCsv } from '../../../blocks/export-csv.tsx'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { useCopy } from '../../../i18n/language.ts'
import { listInvoices } from '../../../queries/list-invoices.ts'
import { invoicesCopy } from './copy.ts'

/** 「导出 CSV」 of the invoices (EXP-01). */
export function ExportInvoices() {
  const copy = useCopy(invoicesCopy)
  const words = useCopy(invoiceWords)
  const { columns: heads } = copy
  return (
    <ExportCsv
      name={copy.list}
      query={listInvoices}
      filter={{}}
      columns={[
        [heads.id, ({ id }) => id],
        [heads.order, ({ orderId }) => orderId],
        [copy.kind, ({ kind }) => words.kinds[kind]],
        [heads.title, ({ title }) => title],
        [words.fields.taxNumber, ({ taxNumber }) => taxNumber],
        [heads.amount, ({ amount }) => ({ yuan: amount })],
        [heads.state, ({ state }) => words.states[state]],
        [copy.requestedOn, ({ requestedAt }) => civilDateOf(requestedAt)],
      ]}
    />
  )
}
