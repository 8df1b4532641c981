import { Link } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { PurchaseReminder } from '../../../blocks/purchase-reminder.tsx'
import { type Application, namePackage, quotePackage } from '../../../domain/applications/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatYuan } from '../../../domain/shared/money.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { Pagination } from '../../../ui/pagination.tsx'
import { usePaging } from '../../../ui/use-paging.ts'
import { ApplicationActions } from './application-actions.tsx'
import { applicationsCopy } from './copy.ts'
import { FilterBar } from './filter-bar.tsx'
import { useApplications, useReminder } from './queries.ts'
import { StateCell } from './state-cell.tsx'
import { matches, useFilter } from './use-filter.ts'

export function ApplicationsPage() {
  const copy = useCopy(applicationsCopy)
  const language = useLanguage()
  const applications = useApplications()
  const reminder = useReminder()
  const filter = useFilter()
  const paging = usePaging(applications.filter((record) => matches(record, filter.values)))
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={<ButtonLink to={paths.home}>{copy.shop}</ButtonLink>}
      />
      <PurchaseReminder reminder={reminder} quiet />
      <FilterBar filter={filter} />
      <DataTable
        label={copy.title}
        columns={columns(copy.columns, language)}
        rows={paging.rows}
        rowKey={(application) => application.id}
      />
      {applications.length === 0 && <Empty title={copy.emptyTitle}>{copy.emptyText}</Empty>}
      {applications.length > 0 && paging.total === 0 && (
        <Empty title={copy.nothingTitle}>{copy.nothingText}</Empty>
      )}
      <Pagination paging={paging} />
    </>
  )
}

/** What it costs: agreed from submitting on, before that as it would cost now. */
function amountOf(application: Application): string {
  if ('quote' in application && application.quote) return formatYuan(application.quote.total)
  const quote = quotePackage(application.package)
  return quote.ok ? formatYuan(quote.value.total) : '—'
}

function columns(
  headers: Record<'id' | 'package' | 'amount' | 'state' | 'actions', string>,
  language: Language,
): readonly Column<Application>[] {
  return [
    {
      key: 'id',
      narrow: 'meta',
      header: headers.id,
      cell: (application) => <NumberCell application={application} />,
    },
    {
      key: 'package',
      narrow: 'title',
      header: headers.package,
      cell: (application) => namePackage(application.package)[language],
    },
    {
      key: 'amount',
      header: headers.amount,
      numeric: true,
      narrow: 'amount',
      cell: amountOf,
    },
    {
      key: 'state',
      narrow: 'whole',
      header: headers.state,
      cell: (application) => <StateCell application={application} />,
    },
    {
      key: 'actions',
      narrow: 'actions',
      header: headers.actions,
      cell: (application) => <ApplicationActions application={application} />,
    },
  ]
}

function NumberCell({ application }: { application: Application }) {
  return (
    <>
      <Link to={paths.application(application.id)}>{application.id}</Link>
      <span className="block text-note text-text-3">
        {civilDateTimeOf(application.createdAt).slice(0, 16)}
      </span>
    </>
  )
}
