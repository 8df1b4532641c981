import { useNow } from '../../../app/moment.ts'
import { ApplicationStateLabel } from '../../../blocks/application-state.tsx'
import { useItemNames } from '../../../blocks/item-names.ts'
import {
  type Application,
  type ApplicationIn,
  latestReviewOn,
  reviewPace,
} from '../../../domain/applications/index.ts'
import { daysBetween } from '../../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { isCalendarKnown } from '../../../domain/shared/working-days.ts'
import { distanceInDays, distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { listWords } from '../../../i18n/list-words.ts'
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

function NextLine({ application }: { application: Application }) {
  const { next } = useCopy(applicationsCopy)
  const language = useLanguage()
  const now = useNow()
  const nameOf = useItemNames()
  const latest = ({ package: { line }, stage, submission }: Waiting) => {
    const on = latestReviewOn(line, stage, submission.at)
    const days = distanceInDays(daysBetween(civilDateOf(now), on), language)
    return next.latest(on, days, isCalendarKnown(on))
  }
  const text = (() => {
    switch (application.state) {
      case 'awaiting-payment':
        return next[application.package.line === 'cdp' ? 'to-be-deployed' : 'awaiting-payment']
      case 'draft':
      case 'cancelled':
        return next[application.state]
      case 'in-review':
        return reviewPace(application.package.line, application.stage) === 'minutes'
          ? next.review(distanceInMinutes(application.submission.dueAt - now, language))
          : latest(application)
      case 'pre-review':
        return latest(application)
      case 'pre-approved':
        return next['pre-approved']
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
  return text && <span className="block wrap-anywhere pl-[17px] text-note text-text-3">{text}</span>
}
