import { beforehand } from './renewal.ts'
import { onVisit } from './router.ts'
import { whenPausing } from './when-idle.ts'

/** Has keys rehearsed before somebody types: on the first page with a field, while nobody does anything. */
export function prepareKeys(): void {
  const leave = onVisit(() => whenPausing(rehearseOnce))
  let isRehearsed = false
  const rehearseOnce = () => {
    // A page without a field has not fetched what makes one.
    if (isRehearsed || document.querySelector('main :is(input, textarea)') === null) return
    isRehearsed = true
    leave()
    beforehand(async () => {
      const { rehearse } = await import('./rehearsal.tsx')
      void rehearse()
    })
  }
  whenPausing(rehearseOnce)
}
