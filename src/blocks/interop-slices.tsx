import { memo } from 'react'
import { INTEROP_BANDS } from '../domain/catalogue/index.ts'
import { interopSlices } from '../domain/pricing/index.ts'
import { formatYuan, timesYuan, yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { formatCount } from './price-words.ts'

const slicesCopy = defineCopy({
  zh: {
    title: '分档累计的算法',
    lead: '每一档内的账号按该档年价计，各档相加；越往后的档越便宜。',
    caption: '每个账号的年价随数量降低',
    band: '账号数区间',
    price: '年价(元)',
    count: '落在此档',
    sum: '小计(元)',
    total: '一年合计',
  },
  en: {
    title: 'How the slices add up',
    lead: 'The accounts in each slice cost that slice’s annual price; the slices are added up, and later ones are cheaper.',
    caption: 'The annual price of an account falls with their number',
    band: 'Accounts',
    price: 'A year (¥)',
    count: 'In this slice',
    sum: 'Sum (¥)',
    total: 'One year together',
  },
})

/** In units of the picture: a column for each slice, with a gap. */
const COLUMN = 200
const GAP = 6
const HEIGHT = 100
/** The least that is drawn of a slice that has been begun: one account among ten thousand can be seen. */
const LEAST = 6

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
      <SliceBar quantity={quantity} caption={copy.caption} />
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

/** A column a slice, as high as its price, filled as far as the accounts reach into it. */
function SliceBar({ quantity, caption }: { quantity: number; caption: string }) {
  const slices = interopSlices(quantity)
  const highest = INTEROP_BANDS[0]?.price ?? 1
  return (
    <svg
      role="img"
      aria-label={caption}
      viewBox={`0 0 ${COLUMN * INTEROP_BANDS.length - GAP} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="mt-4 h-20 w-full"
    >
      {INTEROP_BANDS.map(({ from, to, price }, at) => {
        const height = (HEIGHT * price) / highest
        const count = slices[at]?.count ?? 0
        const width = COLUMN - GAP
        const filled = count === 0 ? 0 : Math.max(LEAST, (width * count) / (to - from + 1))
        const place = { x: at * COLUMN, y: HEIGHT - height, height }
        return (
          <g key={from}>
            <rect {...place} width={width} className="fill-chart-1" />
            <rect {...place} width={filled} className="fill-chart-ink" />
          </g>
        )
      })}
    </svg>
  )
}
