import type { ComponentProps } from 'react'
import {
  type Edition,
  type EditionLine,
  editionsOf,
  skuOf,
} from '../../domain/applications/index.ts'
import { EDITION_FACTS } from '../../domain/catalogue/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { RADIO } from '../../ui/choice.tsx'
import { useDrawnChoice } from '../../ui/drawn-choice.ts'
import { Money } from '../../ui/money.tsx'
import { PAINTED_APART } from '../../ui/painted-apart.ts'
import { CompareEditions } from './compare-editions.tsx'
import { applyCopy } from './copy.ts'

type EditionChoiceProps = {
  line: EditionLine
  value: Edition
  onChange: (edition: Edition) => void
}

/** Beyond this many the editions stand closer, and side by side only where there is room. */
const FEW = 3

/** 「版本」: one frame, the editions side by side, the same facts line by line (CAT-02, CAT-11). */
export function EditionChoice(props: EditionChoiceProps) {
  const copy = useCopy(applyCopy)
  const editions: readonly Edition[] = editionsOf(props.line)
  const isMany = editions.length > FEW
  const { group, radio } = useDrawnChoice(props.value, props.onChange, editions)
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="edition-title" className="text-h3">
          {copy.edition}
        </h2>
        <CompareEditions line={props.line} />
      </div>
      <div
        ref={group}
        role="radiogroup"
        aria-labelledby="edition-title"
        className={`${PAINTED_APART} grid rounded-control border border-line-control ${isMany ? 'min-[1240px]:auto-cols-fr min-[1240px]:grid-flow-col' : 'md:auto-cols-fr md:grid-flow-col'}`}
      >
        {editions.map((edition) => (
          <OneEdition key={edition} {...{ edition, radio }} line={props.line} isSmall={isMany} />
        ))}
      </div>
    </div>
  )
}

type OneEditionProps = {
  line: EditionLine
  edition: Edition
  radio: (edition: Edition) => ComponentProps<'input'>
  isSmall: boolean
}

function OneEdition({ edition, line, radio, isSmall }: OneEditionProps) {
  const copy = useCopy(applyCopy)
  const language = useLanguage()
  const sku = skuOf({ line, edition })
  const price = sku.price.kind === 'fixed' ? formatPrice(sku.price.amount) : '—'
  return (
    <label
      className={`-m-px flex rounded-control border-2 border-transparent ${isSmall ? 'gap-1.5 p-2.5' : 'gap-3 p-4'} has-checked:border-accent has-checked:bg-accent-soft`}
    >
      <input
        {...radio(edition)}
        name="edition"
        aria-label={copy.editions[edition]}
        aria-describedby={`edition-${edition}`}
        className={`${RADIO} mt-1`}
      />
      <span
        id={`edition-${edition}`}
        className={`min-w-0 flex-1 ${isSmall ? 'max-[1239px]:flex max-[1239px]:flex-wrap max-[1239px]:justify-between max-[1239px]:gap-x-6' : ''}`}
      >
        <span className={`block font-strong text-ink ${isSmall ? '' : 'text-h3'}`}>
          {copy.editions[edition]}
        </span>
        <span className={`block text-text-2 ${isSmall ? 'text-small' : 'mt-1 mb-3'}`}>
          <Money amount={price} size={isSmall ? 'body' : 'price'} />{' '}
          <span className={`whitespace-nowrap ${isSmall ? 'text-note' : ''}`}>
            {copy.per[line]}
          </span>
        </span>
        {EDITION_FACTS[sku.id].map((fact) => (
          <span
            key={fact.zh}
            className={`block text-small ${isSmall ? 'w-full text-text-2 min-[1240px]:mt-1' : 'border-line border-t py-1.5'}`}
          >
            {fact[language]}
          </span>
        ))}
      </span>
    </label>
  )
}
