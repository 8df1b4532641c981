import type { UseFormReturn } from 'react-hook-form'
import { useAsk, useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { beginTrial } from '../../commands/begin-trial.ts'
import { type InteropChoice, interopPurchase } from '../../domain/orders/index.ts'
import { type InteropOutlook, TRIAL_MONTHS } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { outlookOfInterop } from '../../queries/outlook-of-interop.ts'
import { Button } from '../../ui/button.tsx'
import { useFormPart } from '../../ui/form.tsx'
import { useFromHere } from '../../ui/from-here.ts'
import { Notice } from '../../ui/notice.tsx'
import { tell } from '../../ui/told.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { marketingCopy } from './copy.ts'
import type { Typed } from './direct-purchase.tsx'

type TrialProps = {
  form: UseFormReturn<Typed<InteropChoice>>
  /** Null while the CorpID is none. */
  outlook: InteropOutlook | null
}

const STANDING_NOTE = 'standing'

/** 「开始试用」: three free months, and what buying now would come to (LIF-08). */
export function Trial({ form, outlook }: TrialProps) {
  const copy = useCopy(marketingCopy)
  const refusals = useCopy(refusalCopy)
  const fromHere = useFromHere()
  const ineligible = useView(ineligibility, { line: 'interop' })
  const begin = useRun(beginTrial, { scope: useFormPart(form, (typed) => typed.corpId) })
  const ask = useAsk()
  const once = useOneAtATime()
  const hadTrial = outlook !== null && outlook.standing !== 'new'
  const start = () =>
    once(async () => {
      const goOn = fromHere()
      // What was typed by now, though it may not be rendered yet.
      const { agreed, ...choice } = form.getValues()
      const { corpId } = interopPurchase(choice)
      const isKnown = (await ask(outlookOfInterop, { corpId, years: choice.years })) !== null
      // Says what is missing on the page.
      if (!isKnown || !agreed) return form.handleSubmit(() => undefined)()
      const result = await begin.run({ corpId, agreed })
      if (!result.ok) return
      await goOn(paths.products)
      tell({ text: copy.trialBegun(corpId, TRIAL_MONTHS) })
    })
  return (
    <section className="border-line border-t pt-5">
      <h2 className="text-h3">{copy.trial}</h2>
      <p className="mt-1 text-small text-text-2">{copy.trialText(TRIAL_MONTHS)}</p>
      <p id={STANDING_NOTE} role="status" className="mt-2 mb-4 text-ink">
        {outlook ? copy.outlook[outlook.standing](outlook) : copy.noCorpIdYet}
      </p>
      <Button
        unavailable={hadTrial || ineligible !== null}
        aria-describedby={ineligible ? ELIGIBILITY_NOTICE : STANDING_NOTE}
        onClick={start}
      >
        {copy.startTrial}
      </Button>
      {begin.refusal && (
        <div className="mt-4">
          <Notice tone="bad" role="alert">
            {refusals[begin.refusal]}
          </Notice>
        </div>
      )}
    </section>
  )
}
