import { expect, type Locator, type Page } from '@playwright/test'
import { expectAlive } from './alive.ts'
import { restingBox } from './resting-box.ts'

/** How long a finger or a mouse button stays down: long enough for whatever a blur sets off. */
const HELD_FOR = 60

/**
 * Presses a point as a hand does: where the target is now, down, a moment, and up at the same point, whatever the
 * page has done meanwhile. Playwright's own click looks again and tries again, so it cannot see a lost press.
 */
export async function press(target: Locator) {
  const page = target.page()
  await target.scrollIntoViewIfNeeded()
  const { x, y } = await pointOf(target)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate((time) => new Promise((over) => setTimeout(over, time)), HELD_FOR)
  await page.mouse.up()
}

/** Its middle, once it rests: whoever aims at what still moves misses it by himself. */
async function pointOf(target: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await restingBox(target)
  return { x: x + width / 2, y: y + height / 2 }
}

/** What can be left with a wrong value, and what can be pressed, within `scope` (a dialog, or the page's `main`). */
const FIELDS =
  'input:is([type=text], [type=search], [type=tel], [type=email], :not([type])):not([readonly]):not([disabled])'
const TARGETS =
  'button:not([aria-disabled=true]), a[href], input:is([type=checkbox], [type=radio]):not([disabled]), input:not([type]), select'

/**
 * Leaves every field of a form with a wrong value by pressing something that stands after it: by turns what
 * stands below it, and what ends the form. Answers with what lost its press. Nothing is done by the presses: the click
 * is taken before the program sees it, so one page serves for all.
 */
export async function lostPresses(page: Page, scope: string): Promise<string[]> {
  await expectAlive(page)
  const fields = page.locator(scope).locator(FIELDS).filter({ visible: true })
  await expect(fields.first()).toBeVisible()
  const lost: string[] = []
  let pressed = 0
  // Counted anew each time: a wrong value may take other fields away.
  for (let place = 0; place < (await fields.count()); place += 1) {
    const field = fields.nth(place)
    await field.evaluate((element: HTMLInputElement) => {
      element.scrollIntoView({ block: 'start' })
      element.focus()
      element.select()
    })
    await page.keyboard.type('x')
    await page.evaluate(untilQuiet, QUIET_FOR)
    const wanted = await field.evaluate(markTarget, { scope, targets: TARGETS, place })
    if (wanted === null) continue
    await press(page.locator('[data-pressed]'))
    pressed += 1
    const got = await page.evaluate(() => document.body.dataset.clicked ?? 'nothing')
    if (got !== wanted) lost.push(`${wanted} (clicked: ${got})`)
  }
  await page.evaluate(() => Reflect.get(window, 'guard')?.abort())
  return pressed > 0 ? lost : ['nothing could be pressed']
}

/** A page that stands still for so long has followed what was typed, in milliseconds: what it takes away is gone. */
const QUIET_FOR = 100

/** Runs in the page: resolves once nothing of it has changed for so long. */
function untilQuiet(pause: number): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      watch.disconnect()
      done()
    }
    let timer = setTimeout(end, pause)
    const watch = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(end, pause)
    })
    watch.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })
}

/** Marks what is to be pressed after leaving this field, and listens for its click; null: nothing is in reach. */
function markTarget(
  field: Element,
  { scope, targets, place }: { scope: string; targets: string; place: number },
): string | null {
  const nameOf = (element: Element) => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : ''
    return `${element.tagName} ${element.getAttribute('aria-label') ?? (label || element.textContent)?.trim()}`
  }
  const canBePressed = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    return width > 0 && (top === element || (top !== null && element.contains(top)))
  }
  for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed')
  const after = [...document.querySelectorAll(targets)].filter(
    (element) =>
      element.closest(scope) !== null &&
      (field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !field.parentElement?.contains(element) &&
      canBePressed(element),
  )
  const own = field.getBoundingClientRect()
  const below = after.find((element) => {
    const { top, left, right } = element.getBoundingClientRect()
    return top > own.bottom && left < own.right && right > own.left
  })
  const target = place % 2 === 0 ? (below ?? after[0]) : after.at(-1)
  if (!target) return null
  target.setAttribute('data-pressed', '')
  document.body.dataset.clicked = 'nothing'
  const wanted = `after ${nameOf(field)}: ${nameOf(target)}`
  const onClick = (event: Event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const hit = event.composedPath()[0]
    if (!(hit instanceof Element)) return
    const isHit = hit === target || target.contains(hit)
    document.body.dataset.clicked = isHit ? wanted : nameOf(hit).slice(0, 80)
    guard.abort()
  }
  // It stays until its click comes, however late. One whose press was lost makes room for the next.
  const guard = new AbortController()
  Reflect.get(window, 'guard')?.abort()
  Object.assign(window, { guard })
  addEventListener('click', onClick, { capture: true, signal: guard.signal })
  return wanted
}

/** Taps with a finger where the target is now; the browser tells it as a press of the mouse too. */
export async function tap(target: Locator) {
  const { x, y } = await pointOf(target)
  await target.page().touchscreen.tap(x, y)
}
