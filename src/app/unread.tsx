import { formatCount } from '../domain/shared/count-text.ts'
import { useCopy } from '../i18n/language.ts'
import { unreadMessages } from '../queries/unread-messages.ts'
import { appCopy } from './copy.ts'
import { useViewInTime } from './hooks.ts'

/** How many messages were not opened yet, beside the link to them; nothing where all were. */
export function UnreadBadge() {
  const unread = useViewInTime(unreadMessages, {}) ?? 0
  if (unread === 0) return null
  return (
    <span
      aria-hidden="true"
      className="ml-1.5 rounded-full bg-badge px-1.5 text-note text-on-badge"
    >
      {formatCount(unread)}
    </span>
  )
}

/** The same as a sentence, which describes the link. */
export function UnreadSentence() {
  const copy = useCopy(appCopy)
  const unread = useViewInTime(unreadMessages, {}) ?? 0
  return unread > 0 && copy.unread(unread)
}
