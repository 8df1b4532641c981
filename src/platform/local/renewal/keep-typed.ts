import { keepPage } from './kept-pages.ts'
import { readFields } from './kept-typing.ts'

const TYPING = ['input', 'change'] as const

/** A tab that is killed says nothing before: what was typed is kept so many milliseconds later at the latest. */
const SOON = 500

/** Stands on something in a form that saves itself while what was typed into it is not saved yet. */
const UNSAVED = 'data-unsaved'

/**
 * Keeps in this tab what is typed into forms that nothing else keeps before they are sent (`data-kept`), and of a form
 * that saves itself (`data-kept="until-saved"`) what is not saved yet: a reload, or a tab that the browser brings back,
 * finds it. All of a form that Back has found (`found`) was typed before and counts as typed; what is asked each time
 * (`data-asked-anew`) is left out. `isLeft`: the page that is shown is none to come back to, or more than that is kept.
 * Returns what ends it.
 */
export function keepTyped(root: HTMLElement, isLeft: () => boolean): () => void {
  const typed = new WeakSet<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** What is kept will be saved, and is to be forgotten then: another tab may change it since. */
  let isUntilSaved = false
  const isTyped = (field: Element) =>
    (typed.has(field) || field.closest('[data-kept="found"]') !== null) &&
    !field.matches('[data-asked-anew]')
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
  const noteBack = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      // The page may still be on its way.
      if (isLeft()) noteBack()
      else keep()
    }, SOON)
  }
  const over = new AbortController()
  const { signal } = over
  for (const event of TYPING) root.addEventListener(event, note, { signal })
  addEventListener('popstate', noteBack, { signal })
  addEventListener('pagehide', keep, { signal })
  const observer = new MutationObserver(() => {
    if (isUntilSaved) keep()
  })
  observer.observe(root, { subtree: true, childList: true, attributeFilter: [UNSAVED] })
  return () => {
    over.abort()
    observer.disconnect()
    clearTimeout(timer)
  }
}

function isSaved(field: Element): boolean {
  const form = field.closest('[data-kept="until-saved"]')
  return form !== null && form.querySelector(`[${UNSAVED}]`) === null
}
