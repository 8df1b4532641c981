import { keepPage, readFields } from './kept-typing.ts'

const TYPING = ['input', 'change'] as const

/** A tab that is killed says nothing before: what was typed is kept so many milliseconds later at the latest. */
const SOON = 500

/** Stands on something in a form that saves itself while what was typed into it is not saved yet. */
const UNSAVED = 'data-unsaved'

/**
 * Keeps in this tab what is typed into forms that nothing else keeps before they are sent (`data-kept`), and of a form
 * that saves itself (`data-kept="until-saved"`) what is not saved yet: a reload, or a tab that the browser brings back,
 * finds it. What is found again by Back was typed before, and counts as typed. `isLeft`: the page is being left with
 * more than that kept.
 */
export function keepTyped(root: HTMLElement, isLeft: () => boolean): void {
  const typed = new WeakSet<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What is kept will be saved, and is to be forgotten then: another tab may change it since. */
  let isUntilSaved = false
  let foundAgain: string | null = null
  const isTyped = (field: Element) =>
    typed.has(field) || (foundAgain === entryNow() && field.closest('[data-kept]') !== null)
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    if (isLeft()) return
    keepPage(location.pathname, {
      fields: readFields(root, (field) => isTyped(field) && !isSaved(field)),
      press: null,
    })
    isUntilSaved = root.querySelector(`[${UNSAVED}]`) !== null
  }
  const note = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-kept]')) return
    typed.add(target)
    timer ??= setTimeout(keep, SOON)
  }
  const noteFoundAgain = () => {
    foundAgain = entryNow()
    timer ??= setTimeout(keep, SOON)
  }
  for (const event of TYPING) root.addEventListener(event, note)
  addEventListener('popstate', noteFoundAgain)
  addEventListener('pagehide', keep)
  new MutationObserver(() => {
    if (isUntilSaved) keep()
  }).observe(root, { subtree: true, childList: true, attributeFilter: [UNSAVED] })
}

/** The entry of the history that is shown: its address and what the router calls it. */
function entryNow(): string {
  return `${location.pathname} ${(history.state as { key?: string } | null)?.key}`
}

function isSaved(field: Element): boolean {
  const form = field.closest('[data-kept="until-saved"]')
  return form !== null && form.querySelector(`[${UNSAVED}]`) === null
}
