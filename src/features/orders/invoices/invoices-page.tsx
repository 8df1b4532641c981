import { Link } from 'react-router'
import { paths } from '../../../app/paths.ts'
import type { Invoice } from '../../../domain/billing/index.ts'
import { formatYuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { usePaging } from '../../../ui/use-paging.ts'
import { invoicesCopy } from './copy.ts'
import { InvoiceActions } from './invoice-actions.tsx'
import { InvoiceStateCell } from './invoice-state-cell.tsx'
import { useInvoices } from './queries.ts'

/** 发票管理: every invoice with its state (INV-01, INV-02). */
export function InvoicesPage() {
  const copy = useCopy(invoicesCopy)
  const invoices = useInvoices()
  const paging = usePaging(invoices)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      <DataTable
        label={copy.list}
        columns={columns(copy)}
        rows={paging.rows}
        rowKey={(invoice) => invoice.id}
      />
      {invoices.length === 0 && (
        <Empty
          title={copy.emptyTitle}
          action={
            <ButtonLink kind="primary" to={paths.orders}>
              {copy.toOrders}
            </ButtonLink>
          }
        >
          {copy.emptyText}
        </Empty>
      )}
      <Pagination paging={paging} />
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
      cell: ({ orderId }) => <Link to={paths.order(orderId)}>{orderId}</Link>,
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
