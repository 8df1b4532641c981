import { PV_VIEW_PRICE } from '../domain/catalogue/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import {
  compareYuan,
  formatYuan,
  plainYuan,
  subtractYuan,
  sumYuan,
  timesYuan,
  type Yuan,
} from '../domain/shared/money.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'

export const packsCopy = defineCopy({
  zh: {
    pack: '套餐包',
    paid: '实付(元)',
    used: '已用 PV(次)',
    deducted: '扣减(元)',
    refund: '应退(元)',
    total: '合计',
    formula: (id: string, paid: string, used: string, price: string, refund: string) =>
      `${id}：${paid} − ${used} × ${price} = ${refund} 元`,
    never: (id: string, paid: string, used: string, price: string, refund: string) =>
      `${id}：${paid} − ${used} × ${price} 不足 0，按 ${refund} 元退`,
    late: (id: string, refund: string) => `${id}：购买已满一个月，应退 ${refund} 元`,
  },
  en: {
    pack: 'Pack',
    paid: 'Paid (CNY)',
    used: 'Views used',
    deducted: 'Deducted (CNY)',
    refund: 'Refund (CNY)',
    total: 'Total',
    formula: (id, paid, used, price, refund) =>
      `${id}: ${paid} − ${used} × ${price} = ${refund} CNY`,
    never: (id, paid, used, price, refund) =>
      `${id}: ${paid} − ${used} × ${price} is below 0, refund ${refund} CNY`,
    late: (id, refund) => `${id}: bought more than a month ago, refund ${refund} CNY`,
  },
})

/** One pack of a PV refund, as it was computed (REF-09). */
export type RefundedPack = {
  readonly id: string
  readonly paid: Yuan
  readonly used: number
  readonly refund: Yuan
}

/** How a refund of PV packs comes about: paid − used × 0.03 for each, and together (REF-05, REF-09). */
export function RefundPacks({ packs }: { packs: readonly RefundedPack[] }) {
  const copy = useCopy(packsCopy)
  const paid = sumYuan(packs.map((pack) => pack.paid))
  const refund = sumYuan(packs.map((pack) => pack.refund))
  const used = packs.reduce((sum, pack) => sum + pack.used, 0)
  const heads = [copy.paid, copy.used, copy.deducted, copy.refund]
  return (
    <table className="w-full text-small">
      <thead>
        <tr className="border-line-strong border-b text-text-3">
          <th scope="col" className="py-2 text-left font-normal">
            {copy.pack}
          </th>
          {heads.map((head, at) => (
            <th
              key={head}
              scope="col"
              className={`py-2 pl-3 text-right font-normal ${at === 0 || at === 2 ? 'max-md:hidden' : ''}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {packs.map((pack) => (
          <Row key={pack.id} name={pack.id} note={formulaOf(pack, copy)} {...pack} />
        ))}
      </tbody>
      <tfoot className="border-rule border-t-2 font-strong text-ink">
        <Row name={copy.total} paid={paid} used={used} refund={refund} />
      </tfoot>
    </table>
  )
}

type RowProps = Omit<RefundedPack, 'id'> & { name: string; note?: string }

function Row({ name, note, paid, used, refund }: RowProps) {
  return (
    <tr className="border-line border-b align-top">
      <th scope="row" className="py-2.5 text-left font-normal text-ink">
        {name}
        {note && <span className="block text-note text-text-3">{note}</span>}
      </th>
      <td translate="no" className="py-2.5 pl-3 text-right max-md:hidden">
        {formatYuan(paid)}
      </td>
      <td className="py-2.5 pl-3 text-right">{formatCount(used)}</td>
      <td translate="no" className="py-2.5 pl-3 text-right max-md:hidden">
        {formatYuan(subtractYuan(paid, refund))}
      </td>
      <td translate="no" className="py-2.5 pl-3 text-right text-ink">
        {formatYuan(refund)}
      </td>
    </tr>
  )
}

/** With the numbers filled in; where it is no difference, why: never below 0, or the month is over (REF-05). */
function formulaOf(
  { id, paid, used, refund }: RefundedPack,
  copy: (typeof packsCopy)['zh'],
): string {
  const unused = subtractYuan(paid, timesYuan(PV_VIEW_PRICE, used))
  const numbers = [id, plainYuan(paid), String(used), plainYuan(PV_VIEW_PRICE)] as const
  if (unused === refund) return copy.formula(...numbers, formatYuan(refund))
  if (compareYuan(unused, refund) > 0) return copy.late(id, formatYuan(refund))
  return copy.never(...numbers, formatYuan(refund))
}
