import type { Page } from '@playwright/test'

export type Interactions = {
  /** How many there were so far. */
  readonly count: () => number
  /** Does something that is not the customer's, as letting time pass. */
  readonly leaveOut: (work: () => Promise<unknown>) => Promise<void>
}

/**
 * Counts what somebody does with a page, from now on: every press, and every field that is filled in, chosen or given a
 * file, once however long the typing takes.
 */
export async function countInteractions(page: Page): Promise<Interactions> {
  let count = 0
  await page.exposeFunction('interacted', () => {
    count += 1
  })
  await page.addInitScript(() => {
    const { interacted } = window as unknown as { interacted: () => void }
    const isChosen = (target: EventTarget | null) =>
      target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type)
    const FIELDS = 'input, select, textarea, label'
    let last: EventTarget | null = null
    addEventListener(
      'click',
      ({ isTrusted, target }) => {
        // A field that is pressed is about to be filled in or chosen: that is counted.
        if (!isTrusted || (target instanceof Element && target.closest(FIELDS))) return
        last = null
        interacted()
      },
      true,
    )
    addEventListener(
      'input',
      ({ target }) => {
        if (target === last && !isChosen(target)) return
        last = target
        interacted()
      },
      true,
    )
  })
  return {
    count: () => count,
    leaveOut: async (work) => {
      const before = count
      await work()
      count = before
    },
  }
}
