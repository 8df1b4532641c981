import type { BrowserContext } from '@playwright/test'

/** Opens a second tab that keeps the lock of all tabs for this long, as a tab amid a big commit does. */
export async function keepStoreBusy(context: BrowserContext, milliseconds: number) {
  const busy = await context.newPage()
  await busy.goto('/nowhere')
  await busy.evaluate(
    (time) =>
      new Promise<void>((held) => {
        void navigator.locks.request('qd:commit', async () => {
          held()
          await new Promise((later) => setTimeout(later, time))
        })
      }),
    milliseconds,
  )
}
