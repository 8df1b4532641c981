import { useRef } from 'react'
import { InteropSlices } from '../../../blocks/interop-slices.tsx'
import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { SCENARIOS } from '../../../domain/estimates/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { RadioTiles } from '../../../ui/radio-tiles.tsx'
import { pricingCopy } from './copy.ts'
import { EstimatorNotice, LineHint } from './estimator-notices.tsx'
import { FormField } from './form-field.tsx'
import { rowsOf } from './forms.ts'
import type { Answer, Draft } from './read-estimate.ts'
import { TermFields } from './term-fields.tsx'
import type { useDraft } from './use-draft.ts'

type EstimatorFieldsProps = Pick<ReturnType<typeof useDraft>, 'change' | 'changeCase' | 'type'> & {
  draft: Draft
  answer: Answer
  /** What the first date is called where every case has one; absent: additions and renewals have it, as 「今天」. */
  paidOn?: string
}

/** What is asked of a product in a case: everything a price is computed from. */
export function EstimatorFields(props: EstimatorFieldsProps) {
  const { draft, answer, change, changeCase, type, paidOn } = props
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const scenario = copy.scenarios[draft.scenario]
  const fields = useRef<HTMLFieldSetElement>(null)
  /** What is entered after a choice is meant for what was chosen: its own fields are still to come. */
  const close = (isLeft: boolean) => {
    if (fields.current) fields.current.disabled = isLeft
  }
  const accounts = answer.priced?.quote.lines.find(({ sku }) => sku === 'interop.account')?.quantity
  return (
    <>
      <div data-decides="">
        <RadioTiles
          look="row"
          legend={copy.product}
          value={draft.line}
          onChange={(line) => {
            change({ line })
            close(line !== draft.line)
          }}
          choices={PRODUCT_LINE_IDS.map((value) => ({
            value,
            label: PRODUCT_LINES[value][language],
          }))}
        />
      </div>
      <RadioTiles
        look="row"
        legend={copy.scenario}
        value={draft.scenario}
        onChange={(scenario) => change({ scenario })}
        choices={SCENARIOS.map((value) => ({ value, label: copy.scenarios[value].name }))}
        hint={scenario.hint}
      />
      <EstimatorNotice draft={draft} answer={answer} onNew={() => changeCase(draft.line, 'new')} />
      {!answer.notOffered && (
        <>
          {/* A group of its own for each product: none shows what was typed for the one before, and none stays closed.
              The first of its form: that is the one that is closed before the program is there. */}
          <fieldset
            key={draft.line}
            ref={fields}
            aria-label={PRODUCT_LINES[draft.line][language]}
            className="flex min-w-0 flex-wrap gap-x-10 gap-y-6 border-line border-t pt-6 *:max-md:w-full"
          >
            {rowsOf(draft.line, draft.scenario).map((row) => (
              <div
                key={row.id}
                className={
                  row.kind === 'edition' || row.kind === 'customers' ? 'w-full' : undefined
                }
              >
                <FormField
                  row={row}
                  draft={draft}
                  problem={answer.form.problems[row.id]}
                  onType={(typed) => type(draft.line, typed)}
                />
              </div>
            ))}
          </fieldset>
          <TermFields draft={draft} answer={answer} onChange={change} paidOn={paidOn} />
          <LineHint draft={draft} estimate={answer.estimate} />
          {accounts && <InteropSlices quantity={accounts} />}
        </>
      )}
    </>
  )
}
