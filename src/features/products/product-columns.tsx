import { isCorpId } from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import {
  capacityOf,
  type Subscription,
  sessionsLeft,
  usersOf,
  viewsLeft,
} from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import type { Column } from '../../ui/data-table.tsx'
import { productsCopy } from './copy.ts'
import { Expiry } from './expiry.tsx'
import { ProductActions } from './product-actions.tsx'
import { ProductStatus, useProductName } from './product-status.tsx'

/** The seven columns of 「我的产品」 (PRD-01). */
export function useProductColumns(today: CivilDate): readonly Column<Subscription>[] {
  const { columns: headers } = useCopy(productsCopy)
  return [
    {
      key: 'account',
      header: headers.masterAccount,
      narrow: 'meta',
      cell: (product) => <MasterAccount product={product} />,
    },
    {
      key: 'package',
      header: headers.package,
      narrow: 'title',
      cell: (product) => <NameCell product={product} />,
    },
    {
      key: 'users',
      header: headers.users,
      numeric: true,
      cell: (product) => {
        const users = usersOf(product)
        return users === null ? '–' : formatCount(users)
      },
    },
    {
      key: 'state',
      header: headers.state,
      cell: (product) => (
        <span className="whitespace-nowrap">
          <ProductStatus product={product} today={today} />
        </span>
      ),
    },
    {
      key: 'opened',
      header: headers.openedOn,
      cell: (product) => <span className="whitespace-nowrap">{product.openedOn ?? '–'}</span>,
    },
    {
      key: 'expires',
      header: headers.expiresOn,
      cell: (product) => <Expiry product={product} today={today} without="–" />,
    },
    {
      key: 'actions',
      narrow: 'actions',
      header: headers.actions,
      cell: (product) => <ProductActions product={product} />,
    },
  ]
}

/** The master account; what marketing products belong to may be a CorpID, and is called so. */
function MasterAccount({ product: { masterAccount } }: { product: Subscription }) {
  const copy = useCopy(productsCopy)
  if (!isCorpId(masterAccount)) {
    return <span className="whitespace-nowrap">{masterAccount || '–'}</span>
  }
  return (
    // It is longer than any other number here: it may break where there is little room. What it is called is drawn, not
    // written: the cell's text stays its value.
    <span
      data-kind={copy.corpId}
      className="after:block after:text-note after:text-text-3 after:break-normal after:content-[attr(data-kind)] max-lg:break-all lg:whitespace-nowrap"
    >
      {masterAccount}
    </span>
  )
}

/** 「产品套餐」; below it which robot it is, or how much of it is left. */
function NameCell({ product }: { product: Subscription }) {
  const nameOf = useProductName()
  const detail = useDetail(product)
  return (
    <>
      <span className="block break-keep md:min-w-36 lg:min-w-46">{nameOf(product)}</span>
      {detail.map((line) => (
        <span key={line} className="block font-normal text-note text-text-3">
          {line}
        </span>
      ))}
    </>
  )
}

function useDetail(product: Subscription): readonly string[] {
  const copy = useCopy(productsCopy)
  switch (product.line) {
    case 'robot':
      return [
        copy.robot(product.number, product.nickname),
        copy.sessionsLeft(formatCount(sessionsLeft(product))),
      ]
    case 'ssc':
      return [copy.sessionsLeft(formatCount(sessionsLeft(product)))]
    case 'pv':
      return [copy.viewsLeft(formatCount(viewsLeft(product)))]
    case 'cdp':
      if (product.ended) return []
      return product.deployment
        ? [copy.deployedBy(civilDateOf(product.deployment.dueAt))]
        : [copy.customers(formatCount(product.customers), formatCount(capacityOf(product)))]
    default:
      return product.renewal.mode === 'automatic' ? [copy.autoRenewOn] : []
  }
}
