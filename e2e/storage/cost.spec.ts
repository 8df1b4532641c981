import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** A full store: 2,000 records of about 2,000 characters (the id stands in key and text). */
const FULL = { records: 2_000, idLength: 980 }
const COMMITS = 100

test('a commit costs what it changes, not what is stored', async ({ context, openTab }) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.fill(10, 20))
  const small = await measure(page)
  const replacing = await page.evaluate(async ({ records, idLength }) => {
    const start = performance.now()
    const code = await window.harness.fill(records, idLength)
    return { code, cost: performance.now() - start }
  }, FULL)
  expect(replacing.code).toBe('ok')
  const full = await measure(page)
  await page.reload()
  await page.evaluate(() => window.harness.ready())
  const ready = await page.evaluate(() => performance.now())
  const { usedCharacters } = await page.evaluate(() => window.harness.health())
  const show = ({ cost, characters }: Cost) => `${cost.toFixed(1)} ms, ${characters} characters`
  console.log(`  a commit: ${show(small)} with 10 records; ${show(full)} with ${FULL.records}`)
  console.log(
    `  ${usedCharacters} characters in localStorage: replaced in ${replacing.cost.toFixed(0)} ms, ready ${ready.toFixed(0)} ms after navigation`,
  )
  expect(full.characters - small.characters).toBeLessThan(10)
  expect(full.cost).toBeLessThan(Math.max(20, small.cost * 4))
})

type Cost = { readonly cost: number; readonly characters: number }

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
