import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const SMALL = { records: 10, idLength: 20 }

/** A full store: 2,000 records of about 2,000 characters (the id stands in key and text). */
const FULL = { records: 2_000, idLength: 980 }
const COMMITS = 100

/** The two are measured in turns, and the best of each counts: a machine is not equally busy all the time. */
const TURNS = 3

test('a commit costs what it changes, not what is stored', async ({ context, openTab }) => {
  const page = await openTab(context)
  let [small, full, replaced] = [NONE, NONE, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < TURNS; turn += 1) {
    await fill(page, SMALL)
    small = better(small, await measure(page))
    replaced = Math.min(replaced, await fill(page, FULL))
    full = better(full, await measure(page))
  }
  await page.reload()
  await page.evaluate(() => window.harness.ready())
  const ready = await page.evaluate(() => performance.now())
  const { usedCharacters } = await page.evaluate(() => window.harness.health())
  const show = ({ cost, characters }: Cost) => `${cost.toFixed(1)} ms, ${characters} characters`
  console.log(
    `  a commit: ${show(small)} with ${SMALL.records} records; ${show(full)} with ${FULL.records}`,
  )
  console.log(
    `  ${usedCharacters} characters in localStorage: replaced in ${replaced.toFixed(0)} ms, ready ${ready.toFixed(0)} ms after navigation`,
  )
  expect(full.characters - small.characters).toBeLessThan(10)
  expect(full.cost).toBeLessThan(Math.max(20, small.cost * 4))
})

type Cost = { readonly cost: number; readonly characters: number }

const NONE: Cost = { cost: Number.POSITIVE_INFINITY, characters: 0 }

/** The lower of two costs; what is written is that of the later, for it does not depend on the machine. */
function better(before: Cost, { cost, characters }: Cost): Cost {
  return { cost: Math.min(before.cost, cost), characters }
}

/** Replaces all records; returns how many milliseconds it took. */
async function fill(page: Page, world: typeof FULL): Promise<number> {
  const { code, cost } = await page.evaluate(async ({ records, idLength }) => {
    const start = performance.now()
    const code = await window.harness.fill(records, idLength)
    return { code, cost: performance.now() - start }
  }, world)
  expect(code).toBe('ok')
  return cost
}

/** Median time of a commit, and the characters that one writes to localStorage. */
async function measure(page: Page): Promise<Cost> {
  const cost = await page.evaluate((times) => window.harness.measure(times), COMMITS)
  const characters = await page.evaluate(async () => {
    const { setItem } = Storage.prototype
    let sum = 0
    Storage.prototype.setItem = function (key, text) {
      if (key !== 'qd:probe') sum += key.length + text.length
      setItem.call(this, key, text)
    }
    await window.harness.measure(1)
    Storage.prototype.setItem = setItem
    return sum
  })
  return { cost, characters }
}
