import { ExportCsv } from '../../blocks/export-csv.tsx'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { statusOf, usersOf } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { listProducts, type ProductFilter } from '../../queries/list-products.ts'
import { productsCopy, statusCopy } from './copy.ts'
import { useProductName } from './product-status.tsx'

/** 「导出 CSV」 of the products (EXP-01). */
export function ExportProducts({
  filterNow,
  today,
}: {
  filterNow: () => ProductFilter
  today: CivilDate
}) {
  const copy = useCopy(productsCopy)
  const states = useCopy(statusCopy)
  const nameOf = useProductName()
  const { columns: heads } = copy
  return (
    <ExportCsv
      name={copy.title}
      query={listProducts}
      filterNow={filterNow}
      columns={[
        [heads.masterAccount, ({ masterAccount }) => masterAccount],
        [heads.package, (product) => nameOf(product)],
        [copy.robotName, (product) => (product.line === 'robot' ? product.nickname : '')],
        [heads.users, (product) => usersOf(product)?.toString() ?? ''],
        [heads.state, (product) => states[statusOf(product, today).status]],
        [heads.openedOn, ({ openedOn }) => openedOn ?? ''],
        [heads.expiresOn, ({ expiresOn }) => expiresOn ?? ''],
      ]}
    />
  )
}
