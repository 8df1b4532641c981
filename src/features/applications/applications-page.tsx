import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import {
  type Application,
  nameOnlinePackage,
  quoteOnlinePackage,
} from '../../domain/applications/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatYuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { ApplicationActions } from './application-actions.tsx'
import { applicationsCopy } from './copy.ts'
import { useApplications } from './queries.ts'
import { StateCell } from './state-cell.tsx'

export function ApplicationsPage() {
  const copy = useCopy(applicationsCopy)
  const applications = useApplications()
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={<ButtonLink to={paths.home}>{copy.shop}</ButtonLink>}
      />
      {applications.length === 0 ? (
        <Empty title={copy.emptyTitle}>{copy.emptyText}</Empty>
      ) : (
        <DataTable
          label={copy.title}
          columns={columns(copy.columns)}
          rows={applications}
          rowKey={(application) => application.id}
        />
      )}
      <p className="mt-4 text-small text-text-2">{copy.total(applications.length)}</p>
    </>
  )
}

/** What it costs: agreed from submitting on, before that as it would cost now. */
function amountOf(application: Application): string {
  if ('quote' in application && application.quote) return formatYuan(application.quote.total)
  const quote = quoteOnlinePackage(application.package)
  return quote.ok ? formatYuan(quote.value.total) : '—'
}

function columns(
  headers: Record<'id' | 'package' | 'amount' | 'state' | 'actions', string>,
): readonly Column<Application>[] {
  return [
    {
      key: 'id',
      header: headers.id,
      cell: (application) => <NumberCell application={application} />,
    },
    {
      key: 'package',
      header: headers.package,
      cell: (application) => nameOnlinePackage(application.package),
    },
    { key: 'amount', header: headers.amount, numeric: true, cell: amountOf },
    {
      key: 'state',
      header: headers.state,
      cell: (application) => <StateCell application={application} />,
    },
    {
      key: 'actions',
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
