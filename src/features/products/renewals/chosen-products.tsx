import { explainLine, MAX_YEARS } from '../../../domain/pricing/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Checkbox } from '../../../ui/choice.tsx'
import { Select } from '../../../ui/select-field.tsx'
import { withKeys } from '../../../ui/with-keys.ts'
import { renewalsCopy } from './copy.ts'
import { useFullName } from './renewal-columns.tsx'
import type { WishedProduct } from './renewal-wish.ts'
import type { RenewalChoice } from './use-renewal-choice.ts'

type ChosenProductsProps = {
  products: readonly WishedProduct[]
  choice: RenewalChoice
  change: (changed: Partial<RenewalChoice>) => void
}

/** Each chosen product: to which day, for how much and by which formula, its own years, its robots (PRC-15, LIF-05). */
export function ChosenProducts({ products, choice, change }: ChosenProductsProps) {
  const copy = useCopy(renewalsCopy)
  return (
    <section>
      <h2 className="border-line-strong border-b pb-2 text-h3">{copy.chosen}</h2>
      <ul>
        {products.map((wished) => (
          <li key={wished.row.product.id} className="border-line border-b py-4">
            <Head wished={wished} />
            <OwnYears wished={wished} choice={choice} change={change} />
            <RobotsAlong wished={wished} choice={choice} change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Head({ wished: { row, to, quote } }: { wished: WishedProduct }) {
  const copy = useCopy(renewalsCopy)
  const language = useLanguage()
  const fullName = useFullName()
  const { product } = row
  const from = product.expiresOn ?? '—'
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="min-w-0 wrap-anywhere font-strong text-ink">{fullName(product)}</span>
        <span translate="no" className="text-ink">
          {quote ? formatPrice(quote.total) : '—'}
        </span>
      </p>
      <p className="text-small text-text-2">
        {to !== null && quote === null ? copy.thereAlready : copy.fromTo(from, to ?? '—')}
      </p>
      {withKeys(quote?.lines ?? [], ({ sku }) => sku).map(([key, line]) => (
        <p key={key} className="wrap-anywhere text-note text-text-3">
          {explainLine(line).formula[language]}
        </p>
      ))}
    </>
  )
}

type PartProps = {
  wished: WishedProduct
  choice: RenewalChoice
  change: (changed: Partial<RenewalChoice>) => void
}

/** Years of its own, where it is not renewed to a common date. */
function OwnYears({ wished, choice, change }: PartProps) {
  const copy = useCopy(renewalsCopy)
  const fullName = useFullName()
  const { id } = wished.row.product
  if (choice.until.trim() !== '') return null
  const own = choice.ownYears[id]
  const set = (value: string) => {
    const { [id]: _, ...others } = choice.ownYears
    change({ ownYears: value === '' ? others : { ...others, [id]: Number(value) } })
  }
  return (
    <div className="mt-2 max-w-48">
      <Select
        aria-label={copy.ownYears(fullName(wished.row.product))}
        value={own === undefined ? '' : String(own)}
        onChange={({ target }) => set(target.value)}
        options={[
          { value: '', label: copy.asAll },
          ...Array.from({ length: MAX_YEARS }, (_, at) => ({
            value: String(at + 1),
            label: copy.year(at + 1),
          })),
        ]}
      />
    </div>
  )
}

/** Preselected, so that terms stay equal (LIF-05). */
function RobotsAlong({ wished, choice, change }: PartProps) {
  const copy = useCopy(renewalsCopy)
  const { robots } = wished.row
  if (robots.length === 0) return null
  const { leftOut } = choice
  const toggle = (id: string, isAlong: boolean) =>
    change({ leftOut: isAlong ? leftOut.filter((one) => one !== id) : [...leftOut, id] })
  return (
    <fieldset className="mt-2 min-w-0">
      <legend className="text-small text-text-2">{copy.robots}</legend>
      {robots.map(({ id, number, nickname }) => (
        <Checkbox
          key={id}
          id={`along-${id}`}
          checked={!leftOut.includes(id)}
          onChange={({ target }) => toggle(id, target.checked)}
          className="py-1!"
        >
          {copy.robot(number, nickname)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
