import type { BrowserContext, Page } from '@playwright/test'
import { seededRandom } from '../../src/platform/memory/seeded-random.ts'
import { expect, SEED, test } from './fixtures.ts'
import type { Profile } from './profile.ts'

/** Moments at which the browser is killed: so many milliseconds after the first command began. */
const random = seededRandom(SEED)
const MOMENTS = [0, random.integer(30), random.integer(300), 300 + random.integer(1_200)]

const balance = (page: Page) => page.evaluate(() => window.harness.state().balance)

test('a commit is there after the browser was killed on a fresh profile (APP-07)', {
  tag: '@quick',
}, async ({ profile, openTab }) => {
  const page = await openTab(await profile.start())
  expect(await page.evaluate(() => window.harness.move('first', 7))).toBe('ok')
  await profile.kill()
  const reopened = await openTab(await profile.start())
  expect(await balance(reopened)).toBe(7)
  expect(await reopened.evaluate(() => window.harness.health().recoverable)).toEqual([])
})

test('a commit is there after the browser was killed on an old profile', async ({
  profile,
  openTab,
}) => {
  const first = await openTab(await profile.start())
  await first.evaluate(() => window.harness.move('first', 1))
  await profile.quit()
  const second = await openTab(await profile.start())
  await second.evaluate(() => window.harness.move('second', 2))
  await profile.kill()
  const third = await openTab(await profile.start())
  expect(await balance(third)).toBe(3)
  await third.evaluate(() => window.harness.move('third', 4))
  await profile.kill()
  expect(await balance(await openTab(await profile.start()))).toBe(7)
})

test('a replaced world stays replaced when the browser is killed at once', async ({
  profile,
  openTab,
}) => {
  const first = await openTab(await profile.start())
  await first.evaluate(() => window.harness.move('old', 1))
  await profile.quit()
  const second = await openTab(await profile.start())
  expect(await second.evaluate(() => window.harness.fill(50, 8))).toBe('ok')
  await profile.kill()
  const third = await openTab(await profile.start())
  expect(await balance(third)).toBe(50)
  expect(await third.evaluate(() => window.harness.health().recoverable)).toHaveLength(1)
})

test('every acknowledged command is there after kills at any moment', async ({
  profile,
  openTab,
}) => {
  test.setTimeout(60_000)
  console.log(`  killed after ${MOMENTS.join(', ')} ms (STORE_SEED=${SEED})`)
  const known = new Set<string>()
  for (const [round, moment] of MOMENTS.entries()) {
    const page = await openTab(await profile.start())
    const acknowledged = await runUntilKilled(page, profile, `r${round}`, moment)
    for (const id of acknowledged) known.add(id)
    const context = await profile.start()
    await expectKept(await openTab(context), context, known)
    await profile.quit()
  }
  expect(known.size).toBeGreaterThan(0)
})

/** Commands one after the other; answers those of which the page said that they are done. */
async function runUntilKilled(page: Page, profile: Profile, writer: string, moment: number) {
  const acknowledged: string[] = []
  await page.exposeFunction('acknowledge', (id: string) => acknowledged.push(id))
  const running = page
    .evaluate(async (prefix) => {
      for (let index = 0; ; index += 1) {
        const id = `${prefix}-${index}`
        if ((await window.harness.move(id, 1)) === 'ok')
          await Reflect.get(window, 'acknowledge')(id)
      }
    }, writer)
    .catch(() => {})
  await expect.poll(() => acknowledged.length).toBeGreaterThan(0)
  await page.waitForTimeout(moment).catch(() => {})
  await profile.kill()
  await running
  return acknowledged
}

/** All that was acknowledged, and at most one more a kill: the one that was under way. */
async function expectKept(page: Page, context: BrowserContext, known: Set<string>) {
  const { movements, balance: sum } = await page.evaluate(() => window.harness.state())
  expect(movements).toEqual(expect.arrayContaining([...known]))
  expect(sum).toBe(movements.length)
  expect(movements.length - known.size).toBeLessThanOrEqual(1)
  for (const id of movements) known.add(id)
  const mirrored = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith('qd:movement:')),
  )
  expect(mirrored).toHaveLength(movements.length)
  expect(context.pages().length).toBeGreaterThan(0)
}
