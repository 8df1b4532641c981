import { useState } from 'react'
import { useSaving, useView } from '../../app/hooks.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { changeDemoSettings } from '../../commands/change-demo-settings.ts'
import { useCopy } from '../../i18n/language.ts'
import { demoSettingsShown } from '../../queries/demo-settings-shown.ts'
import { waitingReviews } from '../../queries/waiting-reviews.ts'
import { FieldError } from '../../ui/field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Counter } from './counter.tsx'
import { reviewCopy } from './review-copy.ts'
import { ReviewGroup } from './review-group.tsx'
import { useChoice } from './use-choice.ts'

/** The reviewer: by himself when the time has come, or by hand at any time. */
export function ReviewTab() {
  const copy = useCopy(reviewCopy)
  const refusals = useCopy(refusalCopy)
  const reviews = useView(waitingReviews, {})
  const { run: change, refusal } = useSaving(changeDemoSettings, {
    scope: 'auto-review',
    outlivesPage: true,
  })
  const [autoReview, setAutoReview] = useChoice(
    useView(demoSettingsShown, {}).autoReview,
    async (value) => (await change({ autoReview: value })).ok,
  )
  const [said, setSaid] = useState('')
  return (
    <>
      <Switch
        id="auto-review"
        label={copy.automatic}
        hint={copy.automaticHint}
        checked={autoReview}
        onChange={(event) => setAutoReview(event.target.checked)}
        className="border-line border-b pb-5"
      />
      {refusal && (
        <p role="alert" className="mt-2 text-small">
          <FieldError>{refusals[refusal]}</FieldError>
        </p>
      )}
      <p role="status" className={said ? 'mt-3 text-small text-ok' : ''}>
        {said}
      </p>
      {reviews.length === 0 && <p className="mt-4 text-small text-text-3">{copy.none}</p>}
      {reviews.map((application) => (
        <ReviewGroup
          key={application.id}
          application={application}
          onDecided={(verdict) => setSaid(`${copy.done[verdict]} ${application.id}`)}
        />
      ))}
      <Counter onDone={setSaid} />
    </>
  )
}
