import { paths } from '../../../app/paths.ts'
import { RecordHead, RecordOfAddress } from '../../../blocks/record-page.tsx'
import { Section } from '../../../blocks/section.tsx'
import { Timeline } from '../../../blocks/timeline.tsx'
import type { Invoice } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { invoiceById } from '../../../queries/invoice-by-id.ts'
import { Button } from '../../../ui/button.tsx'
import { invoicesCopy } from './copy.ts'
import { InvoiceActions } from './invoice-actions.tsx'
import { InvoicePaper } from './invoice-paper.tsx'
import { InvoiceStateCell } from './invoice-state-cell.tsx'

/** One invoice: its state and its paper, which alone is printed (INV-02). */
export function InvoicePage() {
  const copy = useCopy(invoicesCopy)
  return (
    <RecordOfAddress query={invoiceById} back={{ to: paths.invoices, label: copy.back }}>
      {(invoice) => <Record invoice={invoice} />}
    </RecordOfAddress>
  )
}

function Record({ invoice }: { invoice: Invoice }) {
  const copy = useCopy(invoicesCopy)
  const { id, timeline } = invoice
  return (
    <>
      <div className="print:hidden">
        <RecordHead
          id={id}
          title={copy.detailTitle}
          list={{ to: paths.invoices, label: copy.title }}
          aside={<Button onClick={() => print()}>{copy.print}</Button>}
          state={<InvoiceStateCell invoice={invoice} />}
          actions={<InvoiceActions invoice={invoice} onInvoicePage />}
        />
      </div>
      <InvoicePaper invoice={invoice} />
      <div className="mt-10 max-w-[860px] print:hidden">
        <Section title={copy.timeline}>
          <Timeline events={timeline} />
        </Section>
      </div>
    </>
  )
}
