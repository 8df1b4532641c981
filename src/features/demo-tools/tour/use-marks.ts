import { useEffect } from 'react'
import type { Language } from '../../../i18n/language.ts'
import type { Mark } from '../../../stories/story.ts'
import { findMarked } from './find-marked.ts'

const ATTRIBUTE = 'data-marked'

/** Marks what a moment is about, as soon and as long as the page shows it; the first of it is brought into sight once. */
export function useMarks(marks: readonly Mark[] | undefined, language: Language): void {
  useEffect(() => {
    if (!marks) return
    let marked: readonly HTMLElement[] = []
    let isInSight = false
    const look = () => {
      const found = marks.flatMap(({ role, name }) => findMarked(role, name[language]) ?? [])
      showMarked(marked, found)
      marked = found
      const [first] = found
      if (first && !isInSight) bringIntoSight(first)
      isInSight ||= first !== undefined
    }
    look()
    // Pages come in parts; what is drawn anew is marked anew.
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      for (const element of marked) element.removeAttribute(ATTRIBUTE)
    }
  }, [marks, language])
}

function showMarked(before: readonly HTMLElement[], found: readonly HTMLElement[]): void {
  for (const old of before) if (!found.includes(old)) old.removeAttribute(ATTRIBUTE)
  for (const element of found) element.setAttribute(ATTRIBUTE, '')
}

function bringIntoSight(element: HTMLElement): void {
  const isTall = element.getBoundingClientRect().height > innerHeight / 2
  element.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' })
}
