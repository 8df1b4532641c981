import type { ReactNode } from 'react'
import { getSku } from '../../../domain/catalogue/index.ts'
import { type PlanItem, pricePlanItem } from '../../../domain/plans/index.ts'
import { explainLine, type QuoteLine } from '../../../domain/pricing/index.ts'
import { formatYuan } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { planCopy } from './copy.ts'
import { itemCase, itemName } from './item-words.ts'
import { whyUnpriced } from './why-unpriced.ts'

const HEAD = 'py-2 pl-5 font-normal text-small text-text-3 whitespace-nowrap'
const CELL = 'py-3 pl-5 align-top print:py-2 max-md:not-print:p-0'

type PlanItemsProps = {
  items: readonly PlanItem[]
  /** What has become of each item; absent: nothing can be said of it. */
  fateOf?: (item: PlanItem) => ReactNode
  /** What can be done with each item; absent: nothing. */
  actionsOf?: (item: PlanItem) => ReactNode
}

/** 「方案明细」: each item with its price and how that comes about; its head repeats on every printed page (PLN-01). */
export function PlanItems({ items, fateOf, actionsOf }: PlanItemsProps) {
  const copy = useCopy(planCopy)
  const heads = copy.itemColumns
  return (
    <table aria-label={copy.items} className="w-full border-collapse max-md:not-print:block">
      <thead className="max-md:not-print:sr-only">
        <tr className="border-line-strong border-b text-left">
          <th scope="col" className={`${HEAD} pl-0!`}>
            {heads.item}
          </th>
          <th scope="col" className={HEAD}>
            {heads.on}
          </th>
          <th scope="col" className={`${HEAD} text-right`}>
            {heads.amount}
          </th>
          {fateOf && (
            <th scope="col" className={HEAD}>
              {heads.fate}
            </th>
          )}
          {actionsOf && (
            <th scope="col" className={`${HEAD} print:hidden`}>
              {heads.actions}
            </th>
          )}
        </tr>
      </thead>
      <tbody className="max-md:not-print:block">
        {items.map((item) => (
          <ItemRow key={item.id} item={item} fate={fateOf?.(item)} actions={actionsOf?.(item)} />
        ))}
      </tbody>
    </table>
  )
}

function ItemRow(props: { item: PlanItem; fate: ReactNode; actions: ReactNode }) {
  const { item, fate, actions } = props
  const copy = useCopy(planCopy)
  const language = useLanguage()
  const { estimate } = item
  const { priced, refusal } = pricePlanItem(estimate)
  return (
    <tr className="border-line border-b align-top last:border-0 max-md:not-print:grid max-md:not-print:grid-cols-2 max-md:not-print:gap-x-4 max-md:not-print:gap-y-2 max-md:not-print:py-4 print:break-inside-avoid">
      <td className="py-3 max-md:not-print:col-span-2 max-md:not-print:p-0 print:py-2">
        <span className="block text-ink">{itemName(estimate, language)}</span>
        <span className="block text-small text-text-2">{itemCase(estimate, copy, language)}</span>
        {priced?.quote.lines.map((line) => (
          <Formula key={line.sku} line={line} isOne={priced.quote.lines.length === 1} />
        ))}
        {refusal && (
          <span className="block text-small text-warn">
            {whyUnpriced(estimate, refusal, language)}
          </span>
        )}
      </td>
      <td className={`${CELL} whitespace-nowrap`}>{estimate.on}</td>
      <td
        translate="no"
        className={`${CELL} whitespace-nowrap text-right text-ink max-md:not-print:before:content-['¥']`}
      >
        {priced ? formatYuan(priced.quote.total) : '—'}
      </td>
      {fate !== undefined && <td className={`${CELL} max-md:not-print:col-span-2`}>{fate}</td>}
      {actions !== undefined && (
        <td className={`${CELL} max-md:not-print:col-span-2 print:hidden`}>{actions}</td>
      )}
    </tr>
  )
}

/** How one line of the price comes about, with the rules that made it (PRC-13). */
function Formula({ line, isOne }: { line: QuoteLine; isOne: boolean }) {
  const language = useLanguage()
  const { formula, remark, rules } = explainLine(line)
  return (
    <span className="block text-small text-text-2">
      {!isOne && <span className="mr-2">{getSku(line.sku).name[language]}</span>}
      {formula[language]}{' '}
      <span className="ml-2 whitespace-nowrap text-text-3">{rules.join(' · ')}</span>
      {remark && <span className="block text-warn">{remark[language]}</span>}
    </span>
  )
}
