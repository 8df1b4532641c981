import { Link } from 'react-router'
import { usePage } from '../../app/hooks.ts'
import { useToday } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { AttentionList } from '../../blocks/attention-list.tsx'
import { FIRST_DATE } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { listProducts } from '../../queries/list-products.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useListAddress } from '../../ui/use-list-address.ts'
import { BuyApproved } from './buy-approved.tsx'
import { productsCopy } from './copy.ts'
import { ExportProducts } from './export-products.tsx'
import { useProductColumns } from './product-columns.tsx'
import { PRODUCT_FILTERS, ProductFilterBar } from './product-filter-bar.tsx'
import { ValidityPicture } from './validity-picture.tsx'

/** 我的产品: what is open, how long, and everything that can be done with it (PRD-01, PRD-02). */
export function ProductsPage() {
  const copy = useCopy(productsCopy)
  const today = useToday() ?? FIRST_DATE
  const list = useListAddress(PRODUCT_FILTERS)
  const found = usePage(listProducts, list.input)
  const columns = useProductColumns(today)
  const rows = found?.rows ?? []
  const isEmpty = found?.all === 0
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={
          found && !isEmpty ? copy.counts(found.all, found.working, found.attention) : copy.lead
        }
        aside={
          !isEmpty && (
            <div className="flex flex-wrap items-center gap-3">
              <ProductFilterBar filter={list} />
              <Link to={paths.renewals} className="text-small">
                {copy.renewals}
              </Link>
              <Link to={paths.spending} className="text-small">
                {copy.spending}
              </Link>
              {found && <ExportProducts filterNow={list.valuesNow} today={today} />}
            </div>
          )
        }
      />
      <AttentionList buy={BuyApproved} />
      {rows.length > 0 && <ValidityPicture products={rows} today={today} />}
      <PagedTable
        label={copy.title}
        found={found}
        list={list}
        columns={columns}
        rowKey={(product) => product.id}
        copy={copy}
        action={
          <ButtonLink kind="primary" to={paths.home}>
            {copy.shop}
          </ButtonLink>
        }
      />
    </>
  )
}
