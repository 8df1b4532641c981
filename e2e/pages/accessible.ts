import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { resized } from './fits.ts'

/** What a page of other colours or another width may break though the same page in its first look does not. */
export const RULES_OF_ANOTHER_LOOK = ['color-contrast', 'scrollable-region-focusable'] as const

/** Nothing on the page, which `what` names, breaks a rule of axe: any, or one of these. */
export async function expectAccessible(page: Page, what = '', rules?: readonly string[]) {
  // A page has no frames; without the legacy mode axe would open one more page to sum up. Nor does anybody read what
  // passed, which takes axe longest to describe.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], selectors: false })
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** Nothing on the page breaks a rule of axe, and nothing scrolls sideways on a telephone. */
export async function expectAccessibleAndNarrow(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page, [360])
}

/** Nothing on the page scrolls sideways at any of these widths. */
export async function expectNoSidewaysScrolling(page: Page, widths: readonly number[], what = '') {
  const before = page.viewportSize()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await resized(page)
    await expect
      .poll(
        () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${what} scrolls sideways at ${width} px`,
      )
      .toBeLessThanOrEqual(0)
  }
  if (before) await page.setViewportSize(before)
}
