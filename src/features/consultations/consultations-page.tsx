import { usePage } from '../../app/hooks.ts'
import { useToday } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { consultationWords } from '../../blocks/consultation-words.ts'
import { getSku, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { type CivilDate, FIRST_DATE } from '../../domain/shared/civil-date.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatYuan } from '../../domain/shared/money.ts'
import { nameProduct } from '../../domain/subscriptions/index.ts'
import { type Language, useCopy, useLanguage } from '../../i18n/language.ts'
import { type ConsultationRow, listConsultations } from '../../queries/list-consultations.ts'
import { ButtonLink } from '../../ui/button.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { useListAddress } from '../../ui/use-list-address.ts'
import { WholeDates } from '../../ui/whole-dates.tsx'
import { ConsultationActions } from './consultation-actions.tsx'
import { ConsultationStateCell } from './consultation-state.tsx'
import { consultationsCopy } from './copy.ts'

/** 咨询记录: what was asked, what was offered, and the way to buy it (ORD-08). */
export function ConsultationsPage() {
  const copy = useCopy(consultationsCopy)
  const language = useLanguage()
  const today = useToday() ?? FIRST_DATE
  const list = useListAddress([])
  const found = usePage(listConsultations, list.input)
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} lead={copy.lead} />
      <PagedTable
        label={copy.list}
        found={found}
        list={list}
        columns={columns(copy, language, today)}
        rowKey={({ consultation }) => consultation.id}
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

function columns(
  copy: (typeof consultationsCopy)['zh'],
  language: Language,
  today: CivilDate,
): readonly Column<ConsultationRow>[] {
  const heads = copy.columns
  return [
    {
      key: 'id',
      header: heads.id,
      narrow: 'meta',
      cell: ({ consultation }) => (
        <>
          {consultation.id}
          <span className="block text-note text-text-3">
            <WholeDates>{civilDateTimeOf(consultation.createdAt).slice(0, 16)}</WholeDates>
          </span>
        </>
      ),
    },
    {
      key: 'product',
      header: heads.product,
      narrow: 'title',
      cell: (row) => <ProductCell row={row} language={language} />,
    },
    {
      key: 'state',
      header: heads.state,
      narrow: 'whole',
      cell: ({ consultation }) => (
        <ConsultationStateCell consultation={consultation} today={today} />
      ),
    },
    {
      key: 'offer',
      header: heads.offer,
      numeric: true,
      narrow: 'aside',
      cell: ({ consultation }) => <OfferCell consultation={consultation} />,
    },
    {
      key: 'actions',
      header: heads.actions,
      narrow: 'actions',
      cell: ({ consultation }) => <ConsultationActions consultation={consultation} today={today} />,
    },
  ]
}

/** What is asked about: the item or the line, the product it is for, and the customer's own words. */
function ProductCell({ row, language }: { row: ConsultationRow; language: Language }) {
  const words = useCopy(consultationWords)
  const { consultation, product } = row
  const { sku, line, about, wish } = consultation
  const subject = sku === null ? PRODUCT_LINES[line] : getSku(sku).name
  const owner = product && `${nameProduct(product)[language]} ${product.masterAccount}`
  return (
    <>
      {subject[language]}
      <span className="block font-normal text-note text-text-3">
        {[words.about[about], owner, wish].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

function OfferCell({ consultation }: Pick<ConsultationRow, 'consultation'>) {
  const copy = useCopy(consultationsCopy)
  const { offer, sku } = consultation
  if (!offer) return '–'
  const isYearly = sku !== null && getSku(sku).charge === 'annual'
  return (
    <>
      <span translate="no" className="text-ink">
        {formatYuan(offer.amount)}
      </span>
      <span className="block whitespace-nowrap text-note text-text-3">
        {copy.per[isYearly ? 'robot' : 'whole']}
      </span>
      <span className="block whitespace-nowrap text-note text-text-3">
        {copy.until(offer.validThrough)}
      </span>
    </>
  )
}
