import { useNavigate } from 'react-router'
import { useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { beginTrial } from '../../commands/begin-trial.ts'
import { type InteropOutlook, TRIAL_MONTHS } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { marketingCopy } from './copy.ts'

type TrialProps = {
  corpId: string
  agreed: boolean
  /** Null while the CorpID is none. */
  outlook: InteropOutlook | null
  /** Says what is missing on the page. */
  tellAll: () => void
}

const STANDING_NOTE = 'standing'

/** 「开始试用」: three free months, and what buying now would come to (LIF-08). */
export function Trial({ corpId, agreed, outlook, tellAll }: TrialProps) {
  const copy = useCopy(marketingCopy)
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const ineligible = useView(ineligibility, { line: 'interop' })
  const begin = useRun(beginTrial, { scope: corpId })
  const once = useOneAtATime()
  const hadTrial = outlook !== null && outlook.standing !== 'new'
  const start = () => {
    if (!outlook || !agreed) {
      tellAll()
      return
    }
    once(async () => {
      const result = await begin.run({ corpId, agreed })
      if (result.ok) await navigate(paths.products)
    })
  }
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
