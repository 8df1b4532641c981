import { expect, test } from './fixtures.ts'

/** A full store: 2,000 records of about 2,000 characters (the id stands in the key and in the text). */
const FULL = { records: 2_000, idLength: 980 }

test('a commit costs the same in a small store and in a full one', async ({ context, openTab }) => {
  const page = await openTab(context)
  expect(await page.evaluate(() => window.harness.fill(10, 20))).toBe('ok')
  const small = await page.evaluate(() => window.harness.measure(100))
  const filled = await page.evaluate(({ records, idLength }) => {
    const start = performance.now()
    return window.harness.fill(records, idLength).then((code) => ({
      code,
      cost: performance.now() - start,
    }))
  }, FULL)
  expect(filled.code).toBe('ok')
  const full = await page.evaluate(() => window.harness.measure(100))
  await page.reload()
  await page.evaluate(() => window.harness.ready())
  const ready = await page.evaluate(() => performance.now())
  const { usedCharacters } = await page.evaluate(() => window.harness.health())
  console.log(
    [
      `  a commit: ${small.toFixed(1)} ms with 10 records, ${full.toFixed(1)} ms with ${FULL.records}`,
      `(${usedCharacters.toLocaleString('en')} characters in localStorage);`,
      `replacing all of them: ${filled.cost.toFixed(0)} ms; ready ${ready.toFixed(0)} ms after navigation`,
    ].join(' '),
  )
  expect(full).toBeLessThan(Math.max(20, small * 4))
})
