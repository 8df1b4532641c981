import { keepPage, readFields } from './kept-typing.ts'

const TYPING = ['input', 'change'] as const

/** A tab that is killed says nothing before: what was typed is kept so many milliseconds later at the latest. */
const SOON = 500

/**
 * Keeps in this tab what is typed into forms that nothing else keeps before they are sent (`data-kept`): a reload, or a
 * tab that the browser brings back, finds it. `isLeft`: the page is being left with more than that kept.
 */
export function keepTyped(root: HTMLElement, isLeft: () => boolean): void {
  const typed = new WeakSet<Element>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    timer = undefined
    if (isLeft()) return
    keepPage(location.pathname, {
      fields: readFields(root, (field) => typed.has(field)),
      press: null,
    })
  }
  const note = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.closest('[data-kept]')) return
    typed.add(target)
    timer ??= setTimeout(keep, SOON)
  }
  for (const event of TYPING) root.addEventListener(event, note)
  addEventListener('pagehide', keep)
}
