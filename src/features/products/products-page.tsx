import { useMemo } from 'react'
import { useNow } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { isInForce, type Subscription, statusOf } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { usePaging } from '../../ui/use-paging.ts'
import { productsCopy } from './copy.ts'
import { useProductColumns } from './product-columns.tsx'
import { ProductFilterBar } from './product-filter-bar.tsx'
import { useProductFilter, useProducts } from './queries.ts'
import { ValidityPicture } from './validity-picture.tsx'

/** 我的产品: what is open, how long, and everything that can be done with it (PRD-01, PRD-02). */
export function ProductsPage() {
  const copy = useCopy(productsCopy)
  const today = civilDateOf(useNow())
  const products = useProducts()
  const filter = useProductFilter()
  const paging = usePaging(products.filter((product) => filter.matches(product, today)))
  const columns = useProductColumns(today)
  const isEmpty = products.length === 0
  const counts = useMemo(() => countsOf(products, today), [products, today])
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={isEmpty ? copy.lead : copy.counts(...counts)}
        aside={!isEmpty && <ProductFilterBar filter={filter} />}
      />
      {paging.rows.length > 0 && <ValidityPicture products={paging.rows} today={today} />}
      <DataTable
        label={copy.title}
        columns={columns}
        rows={paging.rows}
        rowKey={(product) => product.id}
      />
      {isEmpty && (
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
      {!isEmpty && paging.total === 0 && (
        <Empty title={copy.nothingTitle}>{copy.nothingText}</Empty>
      )}
      <Pagination paging={paging} />
    </>
  )
}

/** All, those that work, and those that stop soon or have stopped and can still be saved. */
function countsOf(
  products: readonly Subscription[],
  today: CivilDate,
): [all: number, working: number, attention: number] {
  const working = products.filter((product) => isInForce(product, today))
  const attention = products.filter((product) => {
    const { status } = statusOf(product, today)
    return status === 'expiring' || (status === 'expired' && product.line !== 'pv')
  })
  return [products.length, working.length, attention.length]
}
