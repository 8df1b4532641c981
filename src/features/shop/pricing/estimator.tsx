import { useState } from 'react'
import { later } from '../../../app/later.tsx'
import { useReadToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { AddToPlan } from '../../../blocks/add-to-plan.tsx'
import { PricePanel } from '../../../blocks/price-panel.tsx'
import { useExpectedDiscount } from '../../../blocks/use-expected-discount.ts'
import { PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { encodeEstimate } from '../../../domain/estimates/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { pricingCopy } from './copy.ts'
import { EstimatorFields } from './estimator-fields.tsx'
import { answerOf } from './read-estimate.ts'
import { useDraft } from './use-draft.ts'
import { useProblems } from './use-problems.ts'

const AddToPlanDialog = later(
  async () => (await import('../plan/add-to-plan-dialog.tsx')).ShopPlanDialog,
  { isOfRecords: true },
)

/** The estimator: any product in any case, priced with every key (PRC-13). */
export function Estimator() {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const fromHere = useFromHere()
  const readToday = useReadToday()
  const { draft, readDraft, ...changes } = useDraft()
  const [attempt, setAttempt] = useState(0)
  const answer = answerOf(draft)
  const quote = answer.priced?.quote ?? null
  const discount = useExpectedDiscount(draft.line, quote?.total ?? null)
  const { summary, missing } = useProblems(draft, answer)
  const scenario = copy.scenarios[draft.scenario]

  const submit = async () => {
    const goOn = fromHere()
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
    await goOn(paths.estimate(query), { replace: true })
    await goOn(paths.quote(query))
  }

  const planned = (today: CivilDate) => {
    const typed = readDraft()
    return answerOf(typed.today === '' ? { ...typed, today } : typed).estimate
  }

  return (
    <form onSubmit={sending(submit)} noValidate autoComplete="off" data-kept>
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={attempt > 0 ? summary : []}
      />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-7">
          <EstimatorFields {...{ draft, answer, ...changes }} />
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
          footer={
            <div className="grid justify-items-start gap-3">
              <p className="text-small text-text-3">{copy.quoteHint}</p>
              <AddToPlan Dialog={AddToPlanDialog} estimateOf={planned} />
            </div>
          }
        />
      </div>
    </form>
  )
}
