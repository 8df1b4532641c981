import { useNow } from '../../../app/moment.ts'
import { ApplicationStateLabel } from '../../../blocks/application-state.tsx'
import { useItemNames } from '../../../blocks/item-names.ts'
import {
  type Application,
  type ApplicationIn,
  isReviewedByHand,
  latestReviewOn,
  reviewPace,
} from '../../../domain/applications/index.ts'
import { daysBetween } from '../../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { isCalendarKnown } from '../../../domain/shared/working-days.ts'
import { distanceInDays, distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { listWords } from '../../../i18n/list-words.ts'
import { WholeDates } from '../../../ui/whole-dates.tsx'
import { applicationsCopy } from './copy.ts'

/** The state, and under it what happens next and when. */
export function StateCell({ application }: { application: Application }) {
  return (
    <>
      <ApplicationStateLabel state={application.state} />
      <NextLine application={application} />
    </>
  )
}

type Waiting = ApplicationIn<'pre-review' | 'in-review'>

/** When the result of a review is expected, in words (APP-03). */
export function useExpectedResult(application: Waiting): string {
  const { next } = useCopy(applicationsCopy)
  const language = useLanguage()
  const now = useNow()
  const { stage, submission } = application
  const { line } = application.package
  const isByHand = isReviewedByHand(application.info)
  if (reviewPace(line, stage, isByHand) === 'minutes') {
    return next.review(distanceInMinutes(submission.dueAt - now, language))
  }
  const on = latestReviewOn(line, stage, submission.at, isByHand)
  const days = distanceInDays(daysBetween(civilDateOf(now), on), language)
  return next.latest(on, days, isCalendarKnown(on))
}

function NextLine({ application }: { application: Application }) {
  if (application.state === 'pre-review' || application.state === 'in-review') {
    return <ExpectedLine application={application} />
  }
  return <SettledLine application={application} />
}

function ExpectedLine({ application }: { application: Waiting }) {
  return <Line text={useExpectedResult(application)} />
}

function SettledLine({ application }: { application: Exclude<Application, Waiting> }) {
  const { next } = useCopy(applicationsCopy)
  const language = useLanguage()
  const nameOf = useItemNames()
  const text = (() => {
    switch (application.state) {
      case 'awaiting-payment':
        return next[application.package.line === 'cdp' ? 'to-be-deployed' : 'awaiting-payment']
      case 'draft':
      case 'cancelled':
      case 'pre-approved':
        return next[application.state]
      case 'returned':
        return next.returned(listWords(application.note.items.map(nameOf), language))
      case 'rejected':
        return next.rejected(application.reason)
      case 'completed':
        return next.completed(civilDateOf(application.updatedAt))
      default:
        return null
    }
  })()
  return text && <Line text={text} />
}

function Line({ text }: { text: string }) {
  return (
    <span className="block wrap-anywhere pl-[17px] text-note text-text-3">
      <WholeDates>{text}</WholeDates>
    </span>
  )
}
