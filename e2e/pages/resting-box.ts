import { expect, type Locator } from '@playwright/test'

type Box = { x: number; y: number; width: number; height: number }

/** Where something stands once the page is loaded and it does not move any more: in two frames at the same place. */
export async function restingBox(target: Locator): Promise<Box> {
  let box: Box | null = null
  await target.page().waitForLoadState('load')
  await expect
    .poll(
      async () => {
        box = await target.evaluate(boxAtRest)
        return box
      },
      { message: 'it is drawn and rests', intervals: [20, 50, 100] },
    )
    .not.toBeNull()
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

/** Runs in the page; null: it still moves, or it is not drawn. */
async function boxAtRest(element: Element): Promise<Box | null> {
  await document.fonts.ready
  const before = element.getBoundingClientRect()
  await new Promise<void>((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
  )
  const { x, y, width, height } = element.getBoundingClientRect()
  const rests =
    x === before.x && y === before.y && width === before.width && height === before.height
  return rests && width > 0 && height > 0 ? { x, y, width, height } : null
}
