import { getSku } from '../../../domain/catalogue/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { type PvProduct, packName, viewsOfPack } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Checkbox } from '../../../ui/choice.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { refundsCopy } from './copy.ts'

type PackChoiceProps = {
  /** Of the first pack that can be picked, for the error summary. */
  id: string
  product: PvProduct
  chosen: readonly string[]
  onChange: (packs: readonly string[]) => void
  isMissing: boolean
}

/** 「A 100 万 PV 套餐包」, 「B …」: in order of purchase; what was returned stays and is disabled (REF-06). */
export function PackChoice({ id, product, chosen, onChange, isMissing }: PackChoiceProps) {
  const copy = useCopy(refundsCopy)
  const language = useLanguage()
  const { name } = getSku(product.sku)
  const first = product.packs.findIndex(({ returned }) => !returned)
  const toggle = (pack: string, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, pack] : chosen.filter((other) => other !== pack))
  return (
    <fieldset aria-describedby={isMissing ? 'packs-missing' : undefined}>
      <legend className="mb-1 font-strong text-h3 text-ink">{copy.packs}</legend>
      {isMissing && (
        <p id="packs-missing" className="mb-1 text-small">
          <FieldError>{copy.packsMissing}</FieldError>
        </p>
      )}
      {product.packs.map((pack, index) => {
        const letter = packName(index)
        const left = viewsOfPack(product) - pack.used
        return (
          <div
            key={letter}
            className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b"
          >
            <Checkbox
              id={index === first ? id : `pack-${letter}`}
              checked={chosen.includes(letter)}
              disabled={pack.returned}
              aria-describedby={`pack-${letter}-state`}
              onChange={(event) => toggle(letter, event.target.checked)}
            >
              <span className={pack.returned ? 'text-text-3' : 'text-ink'}>
                {letter} {name[language]}
              </span>
            </Checkbox>
            <span id={`pack-${letter}-state`} className="text-small text-text-2">
              {pack.returned
                ? copy.returned
                : copy.packState(formatCount(pack.used), formatCount(left))}
            </span>
          </div>
        )
      })}
    </fieldset>
  )
}
