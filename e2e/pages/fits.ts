import { expect, type Page } from '@playwright/test'

/** Nothing sticks out of the page once it is at rest; what was changed or resized just now is laid out a moment later. */
export async function expectFits(page: Page, what = '') {
  await resized(page)
  await expect.poll(() => stickingOut(page), what).toEqual([])
}

/** Until the page is as wide as it was made, and what follows from it was drawn. */
export async function resized(page: Page) {
  const width = `(width: ${page.viewportSize()?.width}px)`
  await expect.poll(() => page.evaluate((asked) => matchMedia(asked).matches, width)).toBe(true)
  await drawn(page)
}

/** Until what was done to the page is on the screen. */
export async function drawn(page: Page) {
  await page.evaluate(twoFrames)
}

/** What has come near is laid out in the frame after the one that finds it near. */
function twoFrames(): Promise<void> {
  return new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
  )
}

/**
 * What sticks out of the page: whatever scrolls it sideways, and every text that leaves the box it stands in. What
 * scrolls or is cut in a box of its own may be longer than it.
 */
async function stickingOut(page: Page): Promise<string[]> {
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0)
  const room = page.viewportSize()?.width ?? 0
  const texts = await page.evaluate(textsOutside)
  return width > room ? [`the page is ${width} px wide`, ...texts] : texts
}

function textsOutside(): string[] {
  const styleOf = (element: Element) => getComputedStyle(element)
  const boxOf = (element: Element): Element =>
    /^(inline|contents)$/.test(styleOf(element).display) && element.parentElement
      ? boxOf(element.parentElement)
      : element
  const isCut = (element: Element): boolean =>
    element !== document.body &&
    (styleOf(element).overflowX !== 'visible' ||
      (element.parentElement !== null && isCut(element.parentElement)))
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('.sr-only, svg, option')
  const isOutside = (node: Node, box: Element) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const text = range.getBoundingClientRect()
    const frame = box.getBoundingClientRect()
    return text.width > 1 && (text.right > frame.right + 1 || text.left < frame.left - 1)
  }
  const found = new Set<string>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const holder = node.parentElement
    const told = node.textContent?.trim()
    if (!holder || !told || !isShown(holder)) continue
    const box = boxOf(holder)
    if (!isCut(box) && isOutside(node, box)) found.add(`${box.tagName} ${told.slice(0, 30)}`)
  }
  return [...found]
}
