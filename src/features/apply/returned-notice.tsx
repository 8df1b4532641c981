import { useItemNames } from '../../blocks/item-names.ts'
import type { Application } from '../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { listWords } from '../../i18n/list-words.ts'
import { Notice } from '../../ui/notice.tsx'
import { applyCopy } from './copy.ts'
import { type ReturnedPage, saysReason } from './returned-items.ts'

type ReturnedNoticeProps = { application: Application; page: ReturnedPage }

/** What the reviewer wants fixed, on every step of a returned application; why, where no item of the step says it. */
export function ReturnedNotice({ application, page }: ReturnedNoticeProps) {
  const copy = useCopy(applyCopy)
  const language = useLanguage()
  const nameOf = useItemNames()
  if (application.state !== 'returned') return null
  const { items, reason } = application.note
  return (
    <div className="mb-6">
      <Notice tone="bad">
        {copy.returned(listWords(items.map(nameOf), language))}
        {!saysReason(application, page) && ` ${reason}`}
      </Notice>
    </div>
  )
}
