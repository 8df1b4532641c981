import { useEffect } from 'react'
import type { Language } from '../../../i18n/language.ts'
import type { Mark } from '../../../stories/story.ts'
import { findMarked } from './find-marked.ts'

const ATTRIBUTE = 'data-marked'

/**
 * Marks what a moment is about, as soon and as long as the page shows it. The first of it is kept in sight, however the page
 * comes together, until somebody does something on the page.
 */
export function useMarks(marks: readonly Mark[] | undefined, language: Language): void {
  useEffect(() => {
    if (!marks) return
    let marked: readonly HTMLElement[] = []
    let isLeft = false
    const keepInSight = () => {
      const [first] = marked
      if (first && !isLeft && !isInSight(first)) bringIntoSight(first)
    }
    const look = () => {
      const found = marks.flatMap(({ role, name }) => findMarked(role, name[language]) ?? [])
      showMarked(marked, found)
      marked = found
      keepInSight()
    }
    const leave = ({ target }: Event) => {
      isLeft ||= !(target instanceof Element && target.closest('[data-tour-region]'))
    }
    look()
    const end = followPage({ look, keepInSight, leave })
    return () => {
      end()
      showMarked(marked, [])
    }
  }, [marks, language])
}

const ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Pages come in parts, and scroll by themselves; what is drawn anew is looked for anew. */
function followPage(on: {
  look: () => void
  keepInSight: () => void
  leave: (event: Event) => void
}): () => void {
  const drawn = new MutationObserver(on.look)
  drawn.observe(document.body, { childList: true, subtree: true })
  const resized = new ResizeObserver(on.keepInSight)
  resized.observe(document.body)
  addEventListener('scroll', on.keepInSight)
  for (const act of ACTS) addEventListener(act, on.leave, { capture: true, passive: true })
  return () => {
    drawn.disconnect()
    resized.disconnect()
    removeEventListener('scroll', on.keepInSight)
    for (const act of ACTS) removeEventListener(act, on.leave, true)
  }
}

function showMarked(before: readonly HTMLElement[], found: readonly HTMLElement[]): void {
  for (const old of before) if (!found.includes(old)) old.removeAttribute(ATTRIBUTE)
  for (const element of found) element.setAttribute(ATTRIBUTE, '')
}

/** As much of it as fits, and what of it is looked at first. */
function isInSight(element: HTMLElement): boolean {
  const { top, height } = element.getBoundingClientRect()
  return top >= 0 && top + Math.min(height, 80) <= innerHeight - heightBelow()
}

function bringIntoSight(element: HTMLElement): void {
  const room = innerHeight - heightBelow()
  const isTall = element.getBoundingClientRect().height > room / 2
  element.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' })
}

/** How high the tour stands at the bottom of the window, in pixels. */
function heightBelow(): number {
  return Number.parseFloat(document.documentElement.style.getPropertyValue('--below')) || 0
}
