import type { Page } from '@playwright/test'

/** Has every frame of the page come late, as on a busy machine: what waits for a painting waits that long. */
export async function slowFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = requestAnimationFrame
    window.requestAnimationFrame = (work) => ask((time) => setTimeout(() => work(time), 300))
  })
}
