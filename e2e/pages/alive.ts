import { expect, type Page } from '@playwright/test'

/** Until the program has taken over the page, which stands there before it. */
export async function expectAlive(page: Page) {
  const heading = page.getByRole('heading', { level: 1 })
  await expect
    .poll(() => heading.evaluate((element) => Object.keys(element).join()), {
      message: 'the program has taken over the page',
      timeout: 20_000,
    })
    .toContain('__react')
}
