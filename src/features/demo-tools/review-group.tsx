import { useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { useNow } from '../../app/moment.ts'
import { ApplicationStateLabel } from '../../blocks/application-state.tsx'
import { useItemNames } from '../../blocks/item-names.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { reviewApplication, type Verdict } from '../../commands/review-application.ts'
import { isReviewedByHand, namePackage, returnableItems } from '../../domain/applications/index.ts'
import { normaliseText } from '../../domain/identity/index.ts'
import { civilDateOf, civilDateTimeOf, civilTimeOf } from '../../domain/shared/instant.ts'
import { distanceInMinutes } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { Reviewable } from '../../queries/waiting-reviews.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { FieldError } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { reviewCopy } from './review-copy.ts'

type ReviewGroupProps = {
  application: Reviewable
  onDecided: (verdict: Verdict['verdict']) => void
}

/** One record that waits for its reviewer; it leaves when it is decided. */
export function ReviewGroup({ application, onDecided }: ReviewGroupProps) {
  const copy = useCopy(reviewCopy)
  const refusals = useCopy(refusalCopy)
  const { id } = application
  const review = useRun(reviewApplication, { scope: id })
  const [items, setItems] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<'reason' | 'items' | 'both' | null>(null)
  const decide = async (verdict: Verdict['verdict']) => {
    const lacks = whatLacks(verdict, { items, reason })
    setMissing(lacks)
    if (lacks !== null) return
    const { ok } = await review.run({ id, verdict, items, reason })
    if (ok) onDecided(verdict)
  }
  return (
    <fieldset aria-label={id} className="min-w-0 border-line border-b py-5">
      <Head application={application} />
      <Items
        application={application}
        ticked={items}
        error={missing === 'items' || missing === 'both' ? refusals['nothing-to-fix'] : undefined}
        onTick={setItems}
      />
      <TextField
        id={`reason-${id}`}
        label={copy.reason}
        hint={copy.reasonHint}
        error={missing === 'reason' || missing === 'both' ? refusals['reason-missing'] : undefined}
        value={reason}
        onChange={setReason}
        autoComplete="off"
        wrapperClassName="mt-3"
      />
      {review.refusal && (
        <p role="alert" className="mt-2 text-small">
          <FieldError>{refusals[review.refusal]}</FieldError>
        </p>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={() => decide('approve')}>
          {copy.approve}
        </Button>
        <Button size="small" onClick={() => decide('return')}>
          {copy.sendBack}
        </Button>
        <Button size="small" onClick={() => decide('reject')}>
          {copy.reject}
        </Button>
      </div>
    </fieldset>
  )
}

/** What a verdict still lacks; the domain refuses it too, but says one thing at a time. */
function whatLacks(
  verdict: Verdict['verdict'],
  { items, reason }: { items: readonly string[]; reason: string },
) {
  const noReason = verdict !== 'approve' && normaliseText(reason) === ''
  const noItems = verdict === 'return' && items.length === 0
  if (noReason && noItems) return 'both'
  if (noReason) return 'reason'
  return noItems ? 'items' : null
}

function Head({ application }: { application: Reviewable }) {
  const copy = useCopy(reviewCopy)
  const language = useLanguage()
  const now = useNow()
  const { at, dueAt } = application.submission
  const isToday = civilDateOf(dueAt) === civilDateOf(now)
  const time = isToday ? civilTimeOf(dueAt).slice(0, 5) : civilDateTimeOf(dueAt).slice(0, 16)
  return (
    <>
      <div className="flex justify-between gap-3">
        <p className="font-strong text-ink">
          {application.id} {namePackage(application.package)[language]}
        </p>
        <span className="shrink-0">
          <ApplicationStateLabel state={application.state} />
        </span>
      </div>
      <p className="mt-0.5 text-note text-text-3">
        {copy.submitted(civilDateTimeOf(at).slice(0, 16))}
        {language === 'zh' ? '；' : '; '}
        {copy.expected(time, distanceInMinutes(dueAt - now, language))}
      </p>
      {isReviewedByHand(application.info) && (
        <Notice tone="attention">{copy.byHand(application.info.registrationCode)}</Notice>
      )}
    </>
  )
}

function Items(props: {
  application: Reviewable
  ticked: readonly string[]
  error: string | undefined
  onTick: (items: readonly string[]) => void
}) {
  const { application, ticked, error, onTick } = props
  const copy = useCopy(reviewCopy)
  const nameOf = useItemNames()
  const errorId = `items-error-${application.id}`
  const toggle = (item: string, isTicked: boolean) =>
    onTick(isTicked ? [...ticked, item] : ticked.filter((other) => other !== item))
  return (
    <fieldset className="mt-3 min-w-0" aria-describedby={error ? errorId : undefined}>
      <legend className="text-note text-text-3">{copy.items}</legend>
      <div className="grid grid-cols-2 gap-x-4">
        {returnableItems(application).map((item) => (
          <Checkbox
            key={item}
            id={`${item}-${application.id}`}
            checked={ticked.includes(item)}
            aria-describedby={error ? errorId : undefined}
            onChange={(event) => toggle(item, event.target.checked)}
            className="py-1! max-md:py-2!"
          >
            {nameOf(item)}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p id={errorId} className="mt-1 text-small">
          <FieldError>{error}</FieldError>
        </p>
      )}
    </fieldset>
  )
}
