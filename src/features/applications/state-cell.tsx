import { useNow } from '../../app/services.ts'
import { ApplicationStateLabel } from '../../blocks/application-state.tsx'
import { useItemNames } from '../../blocks/item-names.ts'
import type { Application } from '../../domain/applications/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { distanceInMinutes } from '../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
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

function NextLine({ application }: { application: Application }) {
  const { next } = useCopy(applicationsCopy)
  const language = useLanguage()
  const now = useNow()
  const nameOf = useItemNames()
  const text = (() => {
    switch (application.state) {
      case 'draft':
      case 'awaiting-payment':
      case 'cancelled':
        return next[application.state]
      case 'in-review':
        return next.review(distanceInMinutes(application.submission.dueAt - now, language))
      case 'returned':
        return next.returned(application.note.items.map(nameOf).join('、'))
      case 'rejected':
        return next.rejected(application.reason)
      case 'completed':
        return next.completed(civilDateOf(application.updatedAt))
      default:
        return null
    }
  })()
  return text && <span className="block pl-[17px] text-note text-text-3">{text}</span>
}
