import { Link } from 'react-router'
import { usePage } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import type { Invoice } from '../../../domain/billing/index.ts'
import { formatYuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { listInvoices } from '../../../queries/list-invoices.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { PagedTable } from '../../../ui/paged-table.tsx'
import { useListAddress } from '../../../ui/use-list-address.ts'
import { CombinedInvoice } from './combined-invoice.tsx'
import { invoicesCopy } from './copy.ts'
import { ExportInvoices } from './export-invoices.tsx'
import { InvoiceActions } from './invoice-actions.tsx'
import { InvoiceStateCell } from './invoice-state-cell.tsx'
import { TitleBook } from './title-book.tsx'

/** 发票管理: every invoice with its state (INV-01, INV-02). */
export function InvoicesPage() {
  const copy = useCopy(invoicesCopy)
  const list = useListAddress([])
  const found = usePage(listInvoices, list.input)
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={
          <div className="flex flex-wrap items-center gap-3">
            <CombinedInvoice />
            <TitleBook />
            {found?.all ? <ExportInvoices /> : null}
          </div>
        }
      />
      <PagedTable
        label={copy.list}
        found={found}
        list={list}
        columns={columns(copy)}
        rowKey={(invoice) => invoice.id}
        copy={copy}
        action={
          <ButtonLink kind="primary" to={paths.orders}>
            {copy.toOrders}
          </ButtonLink>
        }
      />
    </>
  )
}

function columns(copy: (typeof invoicesCopy)['zh']): readonly Column<Invoice>[] {
  const heads = copy.columns
  return [
    {
      key: 'id',
      header: heads.id,
      narrow: 'meta',
      cell: ({ id }) => <Link to={paths.invoice(id)}>{id}</Link>,
    },
    {
      key: 'order',
      header: heads.order,
      cell: ({ parts }) => (
        <span className="grid">
          {parts.map(({ orderId }) => (
            <Link key={orderId} to={paths.order(orderId)}>
              {orderId}
            </Link>
          ))}
        </span>
      ),
    },
    {
      key: 'title',
      header: heads.title,
      narrow: 'title',
      cell: ({ title }) => <span className="wrap-anywhere">{title}</span>,
    },
    {
      key: 'amount',
      header: heads.amount,
      numeric: true,
      narrow: 'amount',
      cell: ({ amount }) => formatYuan(amount),
    },
    {
      key: 'state',
      header: heads.state,
      narrow: 'whole',
      cell: (invoice) => <InvoiceStateCell invoice={invoice} />,
    },
    {
      key: 'actions',
      header: heads.actions,
      narrow: 'actions',
      cell: (invoice) => <InvoiceActions invoice={invoice} />,
    },
  ]
}
