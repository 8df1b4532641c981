import { BUY_PATHS } from '../../../blocks/buy-paths.ts'
import {
  CATALOGUE_VERSION,
  PRODUCT_LINE_IDS,
  PRODUCT_LINES,
  type ProductLineId,
} from '../../../domain/catalogue/index.ts'
import { formatPrice } from '../../../domain/shared/yuan-text.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Money } from '../../../ui/money.tsx'
import { storefrontCopy } from './copy.ts'
import { LINE_PRICES } from './line-prices.ts'

/** The group stands once, at the left of its lines; the rest keeps to these columns. */
const ROW = 'grid gap-x-8 gap-y-1 lg:grid-cols-[5rem_minmax(0,1fr)]'
const CELLS =
  'grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-1.5 py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_10.5rem_5.5rem] lg:grid-cols-[minmax(0,1.05fr)_13.5rem_minmax(0,1fr)_11rem_5.5rem] lg:gap-x-8'

/** The seven product lines with their prices, straight from the catalogue (CAT-01). */
export function ProductLines() {
  const copy = useCopy(storefrontCopy)
  return (
    <section aria-label={copy.lines}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 max-md:border-line-strong max-md:border-b max-md:pb-2">
        <h2 className="text-h2">{copy.lines}</h2>
        <p className="text-small text-text-3">{copy.catalogue(CATALOGUE_VERSION)}</p>
      </div>
      <Heads />
      <ul>
        {PRODUCT_LINE_IDS.map((line, index) => (
          <Line key={line} line={line} before={PRODUCT_LINE_IDS[index - 1]} />
        ))}
      </ul>
    </section>
  )
}

/** For the eye only: every cell says by itself what it is. */
function Heads() {
  const { columns } = useCopy(storefrontCopy)
  return (
    <div aria-hidden="true" className={`${ROW} text-small text-text-3 max-md:hidden`}>
      <div className={`${CELLS} pt-2! pb-2! lg:col-start-2`}>
        <span>{columns.product}</span>
        <span className="md:max-lg:hidden">{columns.prices}</span>
        <span>{columns.conditions}</span>
        <span className="text-right">{columns.from}</span>
      </div>
    </div>
  )
}

function Line({ line, before }: { line: ProductLineId; before: ProductLineId | undefined }) {
  const copy = useCopy(storefrontCopy)
  const language = useLanguage()
  const { group, tagline, review, materials } = copy.linesCopy[line]
  const isFirst = before === undefined || copy.linesCopy[before].group !== group
  return (
    <li
      className={`${ROW} ${isFirst ? 'border-line-strong md:border-t max-md:not-first:border-t' : ''}`}
    >
      <p
        className={`pt-[19px] text-small text-text-3 max-lg:pt-3 ${isFirst ? '' : 'max-lg:hidden'}`}
      >
        {isFirst && group}
      </p>
      <div className={`${CELLS} ${isFirst ? 'max-lg:pt-1' : 'border-line border-t'}`}>
        <div className="max-md:col-span-2">
          <h3 className="text-h3">{PRODUCT_LINES[line][language]}</h3>
          <p className="text-small text-text-2">{tagline}</p>
        </div>
        <UnitPrices line={line} />
        <div className="pt-0.5 text-small text-text-2 max-md:hidden">
          <p className="text-text">{review}</p>
          <p>{materials}</p>
        </div>
        <From line={line} />
        <Purchase line={line} />
      </div>
    </li>
  )
}

function UnitPrices({ line }: { line: ProductLineId }) {
  const copy = useCopy(storefrontCopy)
  return (
    <ul className="pt-0.5 text-small max-lg:hidden">
      {LINE_PRICES[line].rows.map((price, at) => (
        <li key={copy.linesCopy[line].rows[at]} className="flex justify-between gap-3">
          <span className="text-text-2">{copy.linesCopy[line].rows[at]}</span>
          <span className="whitespace-nowrap text-ink">
            {price === null ? copy.onRequest : formatPrice(price)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function From({ line }: { line: ProductLineId }) {
  const copy = useCopy(storefrontCopy)
  const { unit, note } = copy.linesCopy[line]
  const { from, least } = LINE_PRICES[line]
  return (
    <div className="md:text-right">
      <p className="-mt-0.5 whitespace-nowrap text-small text-text-2">
        <Money amount={formatPrice(from)} size="price" /> {unit}
        <span className="md:hidden"> {copy.fromAtLeast}</span>
      </p>
      <p className="text-note text-text-3">{note(least ? formatPrice(least) : '')}</p>
    </div>
  )
}

function Purchase({ line }: { line: ProductLineId }) {
  const copy = useCopy(storefrontCopy)
  const language = useLanguage()
  return (
    <div className="text-right max-md:self-end">
      <ButtonLink
        size="small"
        className="text-accent!"
        to={BUY_PATHS[line]}
        aria-label={`${copy.buy}${PRODUCT_LINES[line][language]}`}
      >
        {copy.buy}
      </ButtonLink>
    </div>
  )
}
