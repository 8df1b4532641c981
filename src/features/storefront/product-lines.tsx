import { paths } from '../../app/paths.ts'
import {
  CATALOGUE_VERSION,
  PRODUCT_LINE_IDS,
  PRODUCT_LINES,
  type ProductLineId,
  type Sku,
  skusOfLine,
} from '../../domain/catalogue/index.ts'
import { formatPrice } from '../../domain/shared/yuan-text.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { storefrontCopy } from './copy.ts'

/** Where a line is bought; a line without an address is bought by telephone. */
const ADDRESSES: Partial<Record<ProductLineId, string>> = {
  online: paths.buyOnline,
  phone: paths.buyPhone,
}

/** The seven product lines with their unit prices, straight from the catalogue (CAT-01). */
export function ProductLines() {
  const copy = useCopy(storefrontCopy)
  return (
    <section aria-label={copy.lines}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-line-strong border-b pb-2">
        <h2 className="text-h2">{copy.lines}</h2>
        <p className="text-small text-text-3">{copy.catalogue(CATALOGUE_VERSION)}</p>
      </div>
      <ul>
        {PRODUCT_LINE_IDS.map((line) => (
          <Line key={line} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line }: { line: ProductLineId }) {
  const copy = useCopy(storefrontCopy)
  const language = useLanguage()
  const { group, tagline, review, materials } = copy.linesCopy[line]
  const address = ADDRESSES[line]
  const name = PRODUCT_LINES[line][language]
  return (
    <li className="grid gap-x-8 gap-y-2 border-line border-b py-4 md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)_6rem] lg:grid-cols-[5rem_minmax(0,1.1fr)_minmax(0,1.3fr)_minmax(0,1.1fr)_7rem]">
      <p className="text-small text-text-3 md:max-lg:col-span-3">{group}</p>
      <div>
        <h3 className="text-h3">{name}</h3>
        <p className="text-small text-text-2">{tagline}</p>
      </div>
      <ul className="text-small">
        {skusOfLine(line)
          .slice(0, 5)
          .map((sku) => (
            <UnitPrice key={sku.id} sku={sku} />
          ))}
      </ul>
      <div className="text-small text-text-2">
        <p>{review}</p>
        <p>{materials}</p>
      </div>
      <div className="md:text-right md:max-lg:col-start-3 md:max-lg:row-start-2">
        {address ? (
          <ButtonLink size="small" to={address} aria-label={`${copy.buy}${name}`}>
            {copy.buy}
          </ButtonLink>
        ) : (
          <span className="text-small text-text-3">{copy.byPhone}</span>
        )}
      </div>
    </li>
  )
}

function UnitPrice({ sku }: { sku: Sku }) {
  const copy = useCopy(storefrontCopy)
  const language = useLanguage()
  const price = {
    fixed: () => (sku.price.kind === 'fixed' ? formatPrice(sku.price.amount) : ''),
    'on-request': () => copy.onRequest,
    graduated: () => copy.graduated,
  }[sku.price.kind]()
  return (
    <li className="flex justify-between gap-4">
      <span className="text-text-2">{sku.name[language]}</span>
      <span className="whitespace-nowrap text-ink">{price}</span>
    </li>
  )
}
