import type { Page } from '@playwright/test'

/**
 * What sticks out of the page: whatever scrolls it sideways, and every text that leaves the box it stands in. What
 * scrolls or is cut in a box of its own may be longer than it.
 */
export async function stickingOut(page: Page): Promise<string[]> {
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
