import { Link, useParams } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { Section } from '../../../blocks/section.tsx'
import { Timeline } from '../../../blocks/timeline.tsx'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import type { Invoice } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { invoicesCopy } from './copy.ts'
import { InvoiceActions } from './invoice-actions.tsx'
import { InvoicePaper } from './invoice-paper.tsx'
import { InvoiceStateCell } from './invoice-state-cell.tsx'
import { useInvoice } from './queries.ts'

/** One invoice: its state and its paper, which alone is printed (INV-02). */
export function InvoicePage() {
  const copy = useCopy(invoicesCopy)
  const { id = '' } = useParams()
  const invoice = useInvoice(id)
  return invoice ? (
    <Record invoice={invoice} />
  ) : (
    <UnknownRecord id={id} back={{ to: paths.invoices, label: copy.back }} />
  )
}

function Record({ invoice }: { invoice: Invoice }) {
  const copy = useCopy(invoicesCopy)
  const { id, timeline } = invoice
  return (
    <>
      <div className="print:hidden">
        <PageHead
          title={copy.detailTitle}
          documentTitle={`${copy.detailTitle} ${id}`}
          trail={
            <>
              <Link to={paths.invoices} className="text-text-2 underline">
                {copy.title}
              </Link>{' '}
              / {id}
            </>
          }
          aside={<Button onClick={() => print()}>{copy.print}</Button>}
        />
        <div className="flex flex-wrap items-start justify-between gap-4 border-rule border-t-2 pt-5 pb-8">
          <div>
            <InvoiceStateCell invoice={invoice} />
          </div>
          <InvoiceActions invoice={invoice} onInvoicePage />
        </div>
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
