import { expect, type Locator, type Page } from '@playwright/test'

/** What the last action did, above the page. */
export function told(page: Page): Locator {
  return page.getByRole('status').filter({ has: page.getByRole('button', { name: '知道了' }) })
}

/** It was told, and the focus is somewhere on the page. */
export async function expectTold(page: Page, what: string | RegExp) {
  await expect(told(page)).toContainText(what)
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('main')?.id ?? 'lost'))
    .toBe('main')
}
