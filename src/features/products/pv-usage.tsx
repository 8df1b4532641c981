import { pageOf } from '../../api/page.ts'
import { useNow } from '../../app/moment.ts'
import { Section } from '../../blocks/section.tsx'
import { getSku } from '../../domain/catalogue/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import {
  giftUsed,
  isInForce,
  type PvProduct,
  packName,
  viewsOfPack,
} from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { useListAddress } from '../../ui/use-list-address.ts'
import { BurnDownPicture } from './burn-down-picture.tsx'
import { centreCopy } from './centre-copy.ts'
import { PvAlert } from './pv-alert.tsx'

type PackRow = { name: string; total: number; used: number; left: number | null; expiresOn: string }

/** 「套餐包明细」: the gift first, then the packs, as they are used up (LIF-06); the alert (LIF-07). */
export function PvUsage({ product }: { product: PvProduct }) {
  const copy = useCopy(centreCopy)
  const today = civilDateOf(useNow())
  const rows = usePackRows(product)
  const list = useListAddress([])
  const found = pageOf(rows, list.input)
  const columns = usePackColumns()
  return (
    <>
      <Section title={copy.burnDown}>
        <div className="pt-3">
          <BurnDownPicture product={product} today={today} />
        </div>
      </Section>
      <Section title={copy.packs}>
        <DataTable
          label={copy.packs}
          columns={columns}
          rows={found.rows}
          rowKey={({ name }) => name}
        />
        <Pagination paging={list.pagingOf(found)} />
      </Section>
      {isInForce(product, today) && (
        <Section title={copy.alert}>
          <PvAlert product={product} />
        </Section>
      )}
    </>
  )
}

function usePackRows(product: PvProduct): readonly PackRow[] {
  const copy = useCopy(centreCopy)
  const language = useLanguage()
  const { gift, packs } = product
  const expiresOn = product.expiresOn ?? '–'
  const total = viewsOfPack(product)
  const name = getSku(product.sku).name[language]
  const given: PackRow[] =
    gift.views === 0
      ? []
      : [
          {
            name: copy.gift,
            total: gift.views,
            used: giftUsed(product),
            left: gift.views - giftUsed(product),
            expiresOn,
          },
        ]
  const bought = packs.map(({ used, returned }, at) => ({
    name: copy.pack(packName(at), name),
    total,
    used,
    left: returned ? null : total - used,
    expiresOn,
  }))
  return [...given, ...bought]
}

function usePackColumns(): readonly Column<PackRow>[] {
  const copy = useCopy(centreCopy)
  const { packColumns: headers } = copy
  const count = (key: 'total' | 'used') => ({
    key,
    header: headers[key],
    numeric: true,
    cell: (row: PackRow) => formatCount(row[key]),
  })
  return [
    { key: 'name', header: headers.name, narrow: 'title', cell: ({ name }) => name },
    count('total'),
    count('used'),
    {
      key: 'left',
      header: headers.left,
      numeric: true,
      cell: ({ left }) => (left === null ? copy.returned : formatCount(left)),
    },
    {
      key: 'expires',
      header: headers.expiresOn,
      cell: ({ expiresOn }) => <span className="whitespace-nowrap">{expiresOn}</span>,
    },
  ]
}
