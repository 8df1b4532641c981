import { memo } from 'react'
import { INTEROP_BANDS } from '../domain/catalogue/index.ts'
import { interopSlices } from '../domain/pricing/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { formatYuan, timesYuan, yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { InteropPicture } from './interop-picture.tsx'

export const slicesCopy = defineCopy({
  zh: {
    title: '分档累计的算法',
    lead: '每一档内的账号按该档年价计，各档相加；越往后的档越便宜。',
    band: '账号数区间',
    price: '年价(元)',
    count: '落在此档',
    sum: '小计(元)',
    total: '一年合计',
  },
  en: {
    title: 'How the slices add up',
    lead: 'The accounts in each slice cost that slice’s annual price; the slices are added up, and later ones are cheaper.',
    band: 'Accounts',
    price: 'A year (CNY)',
    count: 'In this slice',
    sum: 'Sum (CNY)',
    total: 'One year together',
  },
})

/** The slices of the graduated price: as a bar whose heights are prices, and as sums (PRC-11). */
export const InteropSlices = memo(function InteropSlices({ quantity }: { quantity: number }) {
  const copy = useCopy(slicesCopy)
  const slices = interopSlices(quantity)
  const sums = slices.map(({ count, price }) => timesYuan(price, count))
  return (
    <figure className="border-line border-t pt-5">
      <figcaption>
        <h2 className="text-h3">{copy.title}</h2>
        <p className="text-small text-text-2">{copy.lead}</p>
      </figcaption>
      <InteropPicture quantity={quantity} />
      <table className="mt-3 w-full text-small">
        <thead>
          <tr className="border-line-strong border-b text-text-3">
            <th scope="col" className="py-1.5 text-left font-normal">
              {copy.band}
            </th>
            {[copy.price, copy.count, copy.sum].map((header) => (
              <th key={header} scope="col" className="py-1.5 text-right font-normal">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {INTEROP_BANDS.map(({ from, to, price }, index) => (
            <tr
              key={from}
              className={`border-line border-b ${slices[index] ? 'text-ink' : 'text-text-3'}`}
            >
              <th scope="row" className="py-1.5 text-left font-normal">
                {formatCount(from)}–{formatCount(to)}
              </th>
              <td translate="no" className="text-right">
                {formatYuan(yuan(price))}
              </td>
              <td className="text-right">{formatCount(slices[index]?.count ?? 0)}</td>
              <td translate="no" className="text-right">
                {formatYuan(sums[index] ?? ZERO_YUAN)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
})
