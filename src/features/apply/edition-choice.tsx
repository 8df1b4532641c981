import {
  type Edition,
  editionsOf,
  type Line,
  skuOfEdition,
} from '../../domain/applications/index.ts'
import { EDITION_FACTS, getSku } from '../../domain/catalogue/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { RADIO } from '../../ui/choice.tsx'
import { Money } from '../../ui/money.tsx'
import { applyCopy } from './copy.ts'

type EditionChoiceProps = {
  line: Line
  value: Edition
  onChange: (edition: Edition) => void
}

/** 「版本」: one frame, the editions side by side, the same facts line by line (CAT-02). */
export function EditionChoice(props: EditionChoiceProps) {
  const copy = useCopy(applyCopy)
  return (
    <div role="radiogroup" aria-labelledby="edition">
      <h2 id="edition" className="mb-3 text-h3">
        {copy.edition}
      </h2>
      <div className="grid rounded-control border border-line-control md:auto-cols-fr md:grid-flow-col">
        {editionsOf(props.line).map((edition) => (
          <OneEdition key={edition} edition={edition} {...props} />
        ))}
      </div>
    </div>
  )
}

function OneEdition({ edition, line, value, onChange }: EditionChoiceProps & { edition: Edition }) {
  const copy = useCopy(applyCopy)
  const language = useLanguage()
  const sku = getSku(skuOfEdition(line, edition))
  const price = sku.price.kind === 'fixed' ? formatPrice(sku.price.amount) : '—'
  return (
    <label className="-m-px flex gap-3 rounded-control border-2 border-transparent p-4 has-checked:border-accent has-checked:bg-accent-soft">
      <input
        type="radio"
        name="edition"
        aria-label={copy.editions[edition]}
        aria-describedby={`edition-${edition}`}
        checked={edition === value}
        onChange={() => onChange(edition)}
        className={`${RADIO} mt-1`}
      />
      <span id={`edition-${edition}`} className="min-w-0 flex-1">
        <span className="block font-strong text-h3 text-ink">{copy.editions[edition]}</span>
        <span className="mt-1 mb-3 block text-text-2">
          <Money amount={price} size="price" /> {copy.perUserYear}
        </span>
        {EDITION_FACTS[sku.id].map((fact) => (
          <span key={fact.zh} className="block border-line border-t py-1.5 text-small">
            {fact[language]}
          </span>
        ))}
      </span>
    </label>
  )
}
