import {
  ONLINE_EDITIONS,
  type OnlineEdition,
  type OnlinePackage,
} from '../../domain/applications/index.ts'
import { EDITION_FACTS, getSku } from '../../domain/catalogue/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { RADIO } from '../../ui/choice.tsx'
import { Money } from '../../ui/money.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SegmentedRadio } from '../../ui/segmented-radio.tsx'
import { applyCopy } from './copy.ts'

/** In the order they are offered. */
const OFFERED: readonly OnlineEdition[] = ['basic', 'professional']

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]

export const USERS_FIELD = 'users'

type PackageFieldsProps = {
  chosen: OnlinePackage
  onChange: (chosen: OnlinePackage) => void
  usersError: string | undefined
  onUsersBlur: () => void
  yearsHint: string
}

export function PackageFields(props: PackageFieldsProps) {
  const { chosen, onChange, usersError, onUsersBlur, yearsHint } = props
  const copy = useCopy(applyCopy)
  const sku = getSku(ONLINE_EDITIONS[chosen.edition])
  return (
    <>
      <EditionChoice
        value={chosen.edition}
        onChange={(edition) => onChange({ ...chosen, edition })}
      />
      <div className="mt-10 flex gap-6 max-lg:flex-col max-md:mt-8">
        <NumberField
          id={USERS_FIELD}
          label={copy.users}
          remark={copy.usersRemark(sku.min)}
          error={usersError}
          value={chosen.users}
          meaning={readWholeNumber(chosen.users)}
          min={sku.min}
          max={sku.max}
          onChange={(users) => onChange({ ...chosen, users })}
          onBlur={onUsersBlur}
          names={{ decrease: copy.decrease, increase: copy.increase }}
        />
        <SegmentedRadio
          legend={copy.years}
          value={chosen.years}
          onChange={(years) => onChange({ ...chosen, years })}
          choices={YEARS.map((years) => ({ value: years, label: copy.year(years) }))}
          hint={yearsHint}
        />
      </div>
    </>
  )
}

function EditionChoice(props: {
  value: OnlineEdition
  onChange: (edition: OnlineEdition) => void
}) {
  const copy = useCopy(applyCopy)
  return (
    <div role="radiogroup" aria-labelledby="edition">
      <h2 id="edition" className="mb-3 text-h3">
        {copy.edition}
      </h2>
      <div className="grid rounded-control border border-line-control md:auto-cols-fr md:grid-flow-col">
        {OFFERED.map((edition) => (
          <Edition key={edition} edition={edition} {...props} />
        ))}
      </div>
    </div>
  )
}

function Edition(props: {
  edition: OnlineEdition
  value: OnlineEdition
  onChange: (edition: OnlineEdition) => void
}) {
  const { edition, value, onChange } = props
  const copy = useCopy(applyCopy)
  const language = useLanguage()
  const sku = getSku(ONLINE_EDITIONS[edition])
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
