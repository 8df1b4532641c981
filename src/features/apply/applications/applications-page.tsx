import { Link } from 'react-router'
import { usePage, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { PurchaseReminder } from '../../../blocks/purchase-reminder.tsx'
import { type Application, namePackage, quotePackage } from '../../../domain/applications/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatYuan } from '../../../domain/shared/money.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { listApplications } from '../../../queries/list-applications.ts'
import { purchaseReminder } from '../../../queries/purchase-reminder.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { PagedTable } from '../../../ui/paged-table.tsx'
import { useListAddress } from '../../../ui/use-list-address.ts'
import { WholeDates } from '../../../ui/whole-dates.tsx'
import { ApplicationActions } from './application-actions.tsx'
import { applicationsCopy } from './copy.ts'
import { APPLICATION_FILTERS, FilterBar } from './filter-bar.tsx'
import { StateCell } from './state-cell.tsx'

export function ApplicationsPage() {
  const copy = useCopy(applicationsCopy)
  const language = useLanguage()
  const reminder = useView(purchaseReminder, {})
  const list = useListAddress(APPLICATION_FILTERS)
  const found = usePage(listApplications, list.input)
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={<ButtonLink to={paths.home}>{copy.shop}</ButtonLink>}
      />
      <PurchaseReminder reminder={reminder} quiet />
      <FilterBar filter={list} />
      <PagedTable
        label={copy.title}
        found={found}
        list={list}
        columns={columns(copy.columns, language)}
        rowKey={(application) => application.id}
        copy={copy}
      />
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
      cell: (application) => (
        <span className="break-keep">{namePackage(application.package)[language]}</span>
      ),
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
        <WholeDates>{civilDateTimeOf(application.createdAt).slice(0, 16)}</WholeDates>
      </span>
    </>
  )
}
