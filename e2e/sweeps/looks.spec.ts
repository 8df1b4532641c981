import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../src/tooling/project.mjs'
import { expect, test } from '../fixtures.ts'
import { showSquareLetters } from '../square-letters.ts'

/** The pages that matter most, each in the scenario that fills it. */
const PAGES: readonly (readonly [scenario: string, address: string])[] = [
  ['awaiting-payment', '/'],
  ['empty', '/buy/online'],
  ['empty', '/pricing'],
  ['returned', '/apply/202603020001/materials'],
  ['returned', '/applications'],
  ['awaiting-payment', '/applications/202603020001'],
  ['online-active', '/orders/D202112080001'],
  ['robots', '/products'],
  ['robots', '/products/P202601050002-1'],
  ['pv-refund', '/orders/D202603020001/refund'],
  ['online-active', '/account'],
  ['two-year', '/spending'],
]

const LOOKS = [
  { width: 360, theme: 'dark' },
  { width: 768, theme: 'light' },
  { width: 1440, theme: 'light' },
] as const

/** What stands where, in pixels of the page, with letters that are the same on every machine. */
type Box = readonly [what: string, left: number, top: number, width: number, height: number]

const RECORDED = join(ROOT, 'e2e/looks.json')

/** `LOOKS=update` records what is seen. */
const isRecording = process.env.LOOKS === 'update'

const recorded: Record<string, Box[]> = JSON.parse(readFileSync(RECORDED, 'utf8'))

/** Roundings, and controls that a browser draws itself: so much may differ. */
const TOLERANCE = { pixels: 8, share: 0.01 }

async function boxesOf(page: Page): Promise<Box[]> {
  // What is sticky stands where the page begins, wherever the page went by itself.
  await page.evaluate(() => scrollTo(0, 0))
  return page.evaluate(() => {
    const shown =
      'header, footer, main h1, main h2, main table, main form, main svg[role=img], main .bg-accent-fill'
    return [...document.querySelectorAll(shown)].flatMap((element): Box[] => {
      const box = element.getBoundingClientRect()
      if (box.width < 2 || box.height < 2) return []
      const { tagName, textContent } = element
      const isTitle = /^H\d$/.test(tagName)
      const what = isTitle ? `${tagName} ${textContent}` : (element.ariaLabel ?? tagName)
      const isFixed = getComputedStyle(element).position === 'fixed'
      const top = box.top + (isFixed ? 0 : scrollY)
      const [left, down, wide, high] = [box.left, top, box.width, box.height].map(Math.round)
      return [[what.slice(0, 24), left ?? 0, down ?? 0, wide ?? 0, high ?? 0]]
    })
  })
}

function fits(seen: Box, known: Box): boolean {
  return [1, 2, 3, 4].every((side) => {
    const [is, was] = [Number(seen[side]), Number(known[side])]
    return Math.abs(is - was) <= Math.max(TOLERANCE.pixels, was * TOLERANCE.share)
  })
}

const same = (seen: readonly Box[], known: readonly Box[]): boolean =>
  seen.length === known.length &&
  seen.every((box, at) => known[at]?.[0] === box[0] && fits(box, known[at]))

/** So often the page is looked at, each time a while later: its records come after it. */
const LOOKS_AT_MOST = 20
const A_WHILE = 300

/** Where all stands as soon as it is what is known; where nothing is known, or that never comes, as it stays. */
async function boxesAtRest(page: Page, known: readonly Box[] | undefined): Promise<Box[]> {
  let seen = await boxesOf(page)
  for (let looks = 1; looks < LOOKS_AT_MOST && !(known && same(seen, known)); looks += 1) {
    await page.waitForTimeout(A_WHILE)
    seen = await boxesOf(page)
  }
  return seen
}

for (const { width, theme } of LOOKS) {
  test(`the pages that matter most look as they were approved, at ${width} px`, async ({
    newContext,
  }) => {
    test.setTimeout(120_000)
    for (const [scenario, address] of PAGES) {
      const context = await newContext({
        ...{ colorScheme: theme, reducedMotion: 'reduce' },
        viewport: { width, height: 900 },
      })
      const page = await context.newPage()
      await page.goto(`/messages?scenario=${scenario}`)
      await page.waitForURL(/\/messages$/)
      await page.goto(address, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await showSquareLetters(page)
      const key = `${address} ${scenario} ${width}`
      const seen = await boxesAtRest(page, isRecording ? undefined : recorded[key])
      await context.close()
      if (isRecording) {
        recorded[key] = seen
        continue
      }
      const known = recorded[key] ?? []
      expect
        .soft(
          seen.map(([what]) => what),
          key,
        )
        .toEqual(known.map(([what]) => what))
      const moved = seen.filter((box, at) => !(known[at] && fits(box, known[at])))
      const expected = known.filter((box) => moved.some(([what]) => what === box[0]))
      expect.soft(moved, `${key}: stands elsewhere than ${JSON.stringify(expected)}`).toEqual([])
    }
    if (isRecording) writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 1)}\n`)
  })
}
