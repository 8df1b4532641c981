import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const state = (page: Page) => page.evaluate(() => window.harness.state())
const health = (page: Page) => page.evaluate(() => window.harness.health())

async function reload(page: Page) {
  await page.reload()
  await page.evaluate(() => window.harness.ready())
}

async function expectEmptyAndRecoverable(page: Page) {
  expect(await state(page)).toEqual({ count: 0, movements: [], balance: 0 })
  expect((await health(page)).recoverable).toMatchObject([{ records: 1 }])
}

test('clearing localStorage starts empty, and what was there can be restored', async ({
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.move('old', 3))
  await page.evaluate(() => window.harness.keepFile('paper', 'a scan'))
  await page.evaluate(() => localStorage.clear())
  await reload(page)
  await expectEmptyAndRecoverable(page)
  expect(await page.evaluate(() => window.harness.openFile('paper'))).toBe('no-file')
  const [old] = (await health(page)).recoverable
  await page.evaluate((world) => window.harness.restore(world), old?.world ?? '')
  expect((await state(page)).movements).toEqual(['old'])
  expect(await page.evaluate(() => window.harness.openFile('paper'))).toBe('a scan')
  await reload(page)
  expect((await state(page)).movements).toEqual(['old'])
})

test('clearing localStorage, cookies and sessionStorage starts empty as well, in a later session', async ({
  profile,
  openTab,
}) => {
  const first = await openTab(await profile.start())
  await first.evaluate(() => window.harness.move('old', 3))
  await profile.quit()
  const context = await profile.start()
  const second = await openTab(context)
  await second.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await context.clearCookies()
  await reload(second)
  await expectEmptyAndRecoverable(second)
})

test('a tab that was open while another one cleared localStorage follows it', async ({
  context,
  openTab,
}) => {
  const one = await openTab(context)
  await one.evaluate(() => window.harness.move('old', 3))
  const other = await openTab(context)
  await other.evaluate(() => localStorage.clear())
  await reload(other)
  await expectEmptyAndRecoverable(other)
  await expect.poll(async () => (await state(one)).movements).toEqual([])
  expect(await one.evaluate(() => window.harness.move('new', 1))).toBe('ok')
  await expect.poll(async () => (await state(other)).movements).toEqual(['new'])
  expect((await health(one)).recoverable).toHaveLength(1)
})

test('a command meant for data that were cleared meanwhile is refused, not written', async ({
  context,
  openTab,
}) => {
  const one = await openTab(context)
  await one.evaluate(() => window.harness.move('old', 3))
  await one.evaluate(() => localStorage.clear())
  expect(await one.evaluate(() => window.harness.move('late', 1))).toBe('world-replaced')
  await expectEmptyAndRecoverable(one)
  expect(await one.evaluate(() => window.harness.move('new', 1))).toBe('ok')
  await reload(one)
  expect((await state(one)).movements).toEqual(['new'])
})

test('localStorage copied into a fresh browser restores its state', async ({
  browser,
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.increment('copied', 20))
  const before = await state(page)
  const copy = await browser.newContext({ storageState: await context.storageState() })
  const restored = await openTab(copy)
  expect(await state(restored)).toEqual(before)
  expect(await restored.evaluate(() => window.harness.move('more', 1))).toBe('ok')
  await reload(restored)
  expect((await state(restored)).balance).toBe(before.balance + 1)
  await copy.close()
})

test('localStorage of another browser replaces what was there, recoverably', async ({
  browser,
  context,
  openTab,
}) => {
  const source = await openTab(context)
  await source.evaluate(() => window.harness.move('theirs', 9))
  const texts = await source.evaluate(() => ({ ...localStorage }))
  const other = await browser.newContext()
  const target = await openTab(other)
  await target.evaluate(() => window.harness.move('mine', 1))
  await target.evaluate((copied) => {
    localStorage.clear()
    for (const [key, text] of Object.entries(copied)) localStorage.setItem(key, text)
  }, texts)
  await reload(target)
  expect((await state(target)).movements).toEqual(['theirs'])
  expect((await health(target)).recoverable).toMatchObject([{ records: 1 }])
  await other.close()
})
