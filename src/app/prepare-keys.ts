import { onVisit } from './router.ts'
import { whenIdle, whenPausing } from './when-idle.ts'

let isRehearsed = false

/** Has keys rehearsed before somebody types: once, on the first page with a field, when it has nothing else to do. */
export function prepareKeys(): void {
  whenIdle(rehearseOnce)
  onVisit(() => {
    if (!isRehearsed) whenPausing(rehearseOnce)
  })
}

function rehearseOnce(): void {
  // A page without a field has not fetched what makes one.
  if (isRehearsed || document.querySelector('main :is(input, textarea)') === null) return
  isRehearsed = true
  // One that does not arrive is missed by nobody.
  import('./rehearsal.tsx').then(({ rehearse }) => rehearse()).catch(() => null)
}
