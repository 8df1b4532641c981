import { paths } from '../../app/paths.ts'
import { useNow, useRecords } from '../../app/services.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import {
  type Subscription,
  type SubscriptionStatus,
  statusOf,
} from '../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ButtonLink, TextLink } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { StateLabel, type Tone } from '../../ui/state-label.tsx'
import { productsCopy } from './copy.ts'

export function ProductsPage() {
  const copy = useCopy(productsCopy)
  const today = civilDateOf(useNow())
  const products = useRecords(['products'], (records) =>
    [...records.list('subscription')].sort((a, b) => b.openedAt - a.openedAt),
  )
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      {products.length === 0 ? (
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
      ) : (
        <DataTable
          label={copy.title}
          columns={columns(copy, today)}
          rows={products}
          rowKey={(product) => product.id}
        />
      )}
      <p className="mt-4 text-small text-text-2">{copy.total(products.length)}</p>
    </>
  )
}

const TONES: Record<SubscriptionStatus, Tone> = {
  active: 'good',
  expiring: 'attention',
  expired: 'bad',
  reclaimed: 'ended',
}

function columns(
  copy: (typeof productsCopy)['zh'],
  today: CivilDate,
): readonly Column<Subscription>[] {
  const headers = copy.columns
  return [
    { key: 'account', header: headers.masterAccount, cell: (product) => product.masterAccount },
    { key: 'package', header: headers.package, cell: (product) => <Name product={product} /> },
    { key: 'users', header: headers.users, numeric: true, cell: (product) => product.users },
    {
      key: 'state',
      header: headers.state,
      cell: (product) => {
        const { status } = statusOf(product, today)
        return <StateLabel tone={TONES[status]}>{copy.status[status]}</StateLabel>
      },
    },
    {
      key: 'opened',
      header: headers.openedOn,
      cell: (product) => <span className="whitespace-nowrap">{product.openedOn}</span>,
    },
    {
      key: 'expires',
      header: headers.expiresOn,
      cell: (product) => <Expiry product={product} today={today} />,
    },
    {
      key: 'actions',
      header: headers.actions,
      cell: () => <TextLink to={paths.buyOnline}>{copy.more}</TextLink>,
    },
  ]
}

/** 「产品套餐」 reads 企点客服-在线客服-基础版 (PRD-01). */
function Name({ product }: { product: Subscription }) {
  const language = useLanguage()
  const { name } = getSku(product.sku)
  return language === 'zh' ? `企点客服-${name.zh}` : name.en
}

function Expiry({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(productsCopy)
  const language = useLanguage()
  const { status, daysLeft } = statusOf(product, today)
  const distance = distanceInDays(daysLeft, language)
  return (
    <>
      <span className="whitespace-nowrap">{product.expiresOn}</span>
      <span
        className={`block text-note ${status === 'expiring' ? 'text-warn' : status === 'expired' ? 'text-bad' : 'text-text-3'}`}
      >
        {status === 'expired' ? copy.reclaimIn(distance) : distance}
      </span>
    </>
  )
}
