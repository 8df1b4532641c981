import { useSyncExternalStore } from 'react'
import { defineCopy, useCopy, useLanguage } from '../i18n/language.ts'
import { listWords } from '../i18n/list-words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import type { Elsewhere } from '../ui/use-elsewhere.ts'

export const elsewhereCopy = defineCopy({
  zh: {
    changed: (fields: string) => `另一个标签页改了这里填写过的内容：${fields}。`,
    mine: (field: string, text: string) => `${field}（这里填写的是「${text}」）`,
    take: '采用另一个标签页的',
    keep: '保留这里填写的',
    saveAfter: '保留后请再点「保存」。',
  },
  en: {
    changed: (fields) => `Another tab changed what was entered here: ${fields}.`,
    mine: (field, text) => `${field} (“${text}” was entered here)`,
    take: 'Use the other tab’s',
    keep: 'Keep what was entered here',
    saveAfter: ' If you keep yours, press “Save” again.',
  },
})

type ChangedElsewhereProps = {
  elsewhere: Elsewhere
  nameOf: (field: string) => string
  /** Fields whose value is a text that somebody typed. */
  texts: readonly string[]
  /** What is kept here is saved by its button. */
  isSavedByButton?: boolean
}

/** Told while another tab's value stands where something was typed here, with the way back to that (APP-07). */
export function ChangedElsewhere(props: ChangedElsewhereProps) {
  const { elsewhere, nameOf, texts, isSavedByButton = false } = props
  const { typed, keepMine, takeTheirs } = elsewhere
  const copy = useCopy(elsewhereCopy)
  const language = useLanguage()
  const overtaken = useSyncExternalStore(typed.subscribe, typed.overtaken, typed.overtaken)
  const words = overtaken.map(({ name, mine }) =>
    texts.includes(name) && typeof mine === 'string' && mine.trim() !== ''
      ? copy.mine(nameOf(name), mine)
      : nameOf(name),
  )
  return (
    <div
      role="status"
      className={
        words.length > 0 ? 'sticky top-2 z-20 mb-6 rounded-control bg-bg shadow-float' : 'sr-only'
      }
    >
      {words.length > 0 && (
        <Notice tone="attention">
          <p className="line-clamp-4">
            {copy.changed(listWords(words, language))}
            {isSavedByButton && copy.saveAfter}
          </p>
          <p className="mt-2 flex flex-wrap gap-3">
            <Button size="small" onClick={keepMine}>
              {copy.keep}
            </Button>
            <Button size="small" onClick={takeTheirs}>
              {copy.take}
            </Button>
          </p>
        </Notice>
      )}
    </div>
  )
}
