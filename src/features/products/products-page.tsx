import { paths } from '../../app/paths.ts'
import { useNow, useRecords } from '../../app/services.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { type Subscription, statusOf, usersOf } from '../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ButtonLink, TextLink } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { usePaging } from '../../ui/use-paging.ts'
import { productsCopy } from './copy.ts'
import { ProductStatus, useProductName } from './product-status.tsx'

export function ProductsPage() {
  const copy = useCopy(productsCopy)
  const nameOf = useProductName()
  const today = civilDateOf(useNow())
  const products = useRecords(['products'], (records) =>
    [...records.list('subscription')].sort((a, b) => b.openedAt - a.openedAt),
  )
  const paging = usePaging(products)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      <DataTable
        label={copy.title}
        columns={columns(copy, nameOf, today)}
        rows={paging.rows}
        rowKey={(product) => product.id}
      />
      {products.length === 0 && (
        <Empty
          title={copy.emptyTitle}
          action={
            <ButtonLink kind="primary" to={paths.home}>
              {copy.shop}
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

function columns(
  copy: (typeof productsCopy)['zh'],
  nameOf: (product: Subscription) => string,
  today: CivilDate,
): readonly Column<Subscription>[] {
  const headers = copy.columns
  return [
    {
      key: 'account',
      header: headers.masterAccount,
      narrow: 'meta',
      cell: (product) => product.masterAccount || '–',
    },
    { key: 'package', header: headers.package, narrow: 'title', cell: nameOf },
    {
      key: 'users',
      header: headers.users,
      numeric: true,
      cell: (product) => usersOf(product) ?? '–',
    },
    {
      key: 'state',
      narrow: 'state',
      header: headers.state,
      cell: (product) => <ProductStatus product={product} today={today} />,
    },
    {
      key: 'opened',
      header: headers.openedOn,
      cell: (product) => <span className="whitespace-nowrap">{product.openedOn ?? '–'}</span>,
    },
    {
      key: 'expires',
      header: headers.expiresOn,
      cell: (product) => <Expiry product={product} today={today} />,
    },
    {
      key: 'actions',
      narrow: 'actions',
      header: headers.actions,
      cell: (product) => <TextLink to={paths.product(product.id)}>{copy.manage}</TextLink>,
    },
  ]
}

function Expiry({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(productsCopy)
  const language = useLanguage()
  const { status, daysLeft } = statusOf(product, today)
  const distance = daysLeft === null ? '' : distanceInDays(daysLeft, language)
  return (
    <>
      <span className="whitespace-nowrap">{product.expiresOn ?? '–'}</span>
      <span
        className={`block text-note ${status === 'expiring' ? 'text-warn' : status === 'expired' ? 'text-bad' : 'text-text-3'}`}
      >
        {status === 'expired' ? copy.reclaimIn(distance) : distance}
      </span>
    </>
  )
}
