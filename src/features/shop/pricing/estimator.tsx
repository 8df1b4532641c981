import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { useReadToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { InteropSlices } from '../../../blocks/interop-slices.tsx'
import { PricePanel } from '../../../blocks/price-panel.tsx'
import { useExpectedDiscount } from '../../../blocks/use-expected-discount.ts'
import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { encodeEstimate, SCENARIOS } from '../../../domain/estimates/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { RadioTiles } from '../../../ui/radio-tiles.tsx'
import { useEagerValue } from '../../../ui/use-eager-value.ts'
import { pricingCopy } from './copy.ts'
import { EstimatorNotice, LineHint } from './estimator-notices.tsx'
import { FormField } from './form-field.tsx'
import { rowsOf } from './forms.ts'
import { answerOf } from './read-estimate.ts'
import { TermFields } from './term-fields.tsx'
import { useDraft } from './use-draft.ts'
import { useProblems } from './use-problems.ts'

/** The estimator: any product in any case, priced with every key (PRC-13). */
export function Estimator() {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const navigate = useNavigate()
  const readToday = useReadToday()
  const { draft, readDraft, change, type } = useDraft()
  const [line, chooseLine] = useEagerValue(draft.line, (chosen) => change({ line: chosen }))
  const [shownCase, chooseCase] = useEagerValue(draft.scenario, (chosen) =>
    change({ scenario: chosen }),
  )
  const [attempt, setAttempt] = useState(0)
  const answer = answerOf(draft)
  const quote = answer.priced?.quote ?? null
  const discount = useExpectedDiscount(draft.line, quote?.total ?? null)
  const { summary, missing } = useProblems(draft, answer)
  const scenario = copy.scenarios[draft.scenario]
  const accounts = quote?.lines.find(({ sku }) => sku === 'interop.account')?.quantity

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // Who presses before the page knows the day need not press again.
    const typed = readDraft()
    const asked = typed.today === '' ? { ...typed, today: await readToday() } : typed
    const { estimate } = answerOf(asked)
    if (!estimate) {
      setAttempt(attempt + 1)
      return
    }
    const query = encodeEstimate(estimate)
    // Back from the quote finds the form as it was.
    await navigate(paths.estimate(query), { replace: true })
    await navigate(paths.quote(query))
  }

  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={attempt > 0 ? summary : []}
      />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-7">
          <RadioTiles
            look="row"
            legend={copy.product}
            value={line}
            onChange={chooseLine}
            choices={PRODUCT_LINE_IDS.map((value) => ({
              value,
              label: PRODUCT_LINES[value][language],
            }))}
          />
          <RadioTiles
            look="row"
            legend={copy.scenario}
            value={shownCase}
            onChange={chooseCase}
            choices={SCENARIOS.map((value) => ({ value, label: copy.scenarios[value].name }))}
            hint={scenario.hint}
          />
          <EstimatorNotice
            draft={draft}
            answer={answer}
            onNew={() => change({ scenario: 'new' })}
          />
          {!answer.notOffered && (
            <>
              <div className="flex flex-wrap gap-x-10 gap-y-6 border-line border-t pt-6 *:max-md:w-full">
                {rowsOf(draft.line, draft.scenario).map((row) => (
                  <div
                    key={row.id}
                    className={row.kind === 'edition' || row.kind === 'customers' ? 'w-full' : ''}
                  >
                    <FormField
                      row={row}
                      draft={draft}
                      problem={answer.form.problems[row.id]}
                      onType={type}
                    />
                  </div>
                ))}
              </div>
              <TermFields draft={draft} answer={answer} onChange={change} />
              <LineHint draft={draft} estimate={answer.estimate} />
              {accounts && <InteropSlices quantity={accounts} />}
            </>
          )}
        </div>
        <PricePanel
          quote={quote}
          missing={missing}
          discount={discount}
          summary={copy.summary(PRODUCT_LINES[draft.line][language], scenario.name)}
          action={
            <Button kind="primary" size="large" type="submit">
              {copy.makeQuote}
            </Button>
          }
          footer={<p className="text-small text-text-3">{copy.quoteHint}</p>}
        />
      </div>
    </form>
  )
}
