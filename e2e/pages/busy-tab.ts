import type { BrowserContext } from '@playwright/test'

/**
 * Opens a second tab that keeps the lock of all tabs, as a tab amid a big commit does, until it is told to let go: at once,
 * or so many milliseconds later. Held for a time from now on, it could be gone before anybody asks for it.
 */
export async function keepStoreBusy(
  context: BrowserContext,
): Promise<(milliseconds?: number) => Promise<void>> {
  const busy = await context.newPage()
  await busy.goto('/nowhere')
  await busy.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request('qd:commit', () => {
          held()
          return new Promise<void>((letGo) => Object.assign(window, { letGo }))
        })
      }),
  )
  return (milliseconds = 0) =>
    busy.evaluate((time) => void setTimeout(Reflect.get(window, 'letGo'), time), milliseconds)
}
