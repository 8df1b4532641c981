import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const state = (page: Page) => page.evaluate(() => window.harness.state())
const health = (page: Page) => page.evaluate(() => window.harness.health())
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }))

async function reload(page: Page) {
  await page.reload()
  await page.evaluate(() => window.harness.ready())
}

test('a command that does not fit is refused, changes nothing, and works after space is freed', async ({
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.move('kept', 3))
  await page.evaluate(fillUp)
  const before = await stored(page)
  expect(await page.evaluate(() => window.harness.move('refused', 1))).toBe('storage-full')
  expect(await stored(page)).toEqual(before)
  expect((await state(page)).movements).toEqual(['kept'])
  await reload(page)
  expect((await state(page)).movements).toEqual(['kept'])
  await page.evaluate(() => localStorage.removeItem('filler'))
  expect(await page.evaluate(() => window.harness.move('fits', 1))).toBe('ok')
  await reload(page)
  expect((await state(page)).movements).toEqual(['fits', 'kept'])
})

/** Runs in the page: leaves not one character free. */
function fillUp() {
  let filler = ''
  for (let size = 8_000_000; size >= 1; size = Math.floor(size / 2)) {
    try {
      localStorage.setItem('filler', filler + 'x'.repeat(size))
      filler += 'x'.repeat(size)
    } catch {
      // Too much: try half of it.
    }
  }
}

test('a file that does not fit on the disk is refused, and nothing of its commit is kept', async ({
  context,
  served,
}) => {
  const page = await context.newPage()
  const browser = await context.newCDPSession(page)
  const { origin } = new URL(served.url)
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 })
  await page.goto(served.url)
  expect(await page.evaluate(() => window.harness.move('kept', 3))).toBe('ok')
  const before = await stored(page)
  const keep = () => window.harness.keepFile('scan', 'x'.repeat(2_000_000))
  expect(await page.evaluate(keep)).toBe('storage-full')
  expect(await page.evaluate(() => window.harness.openFile('scan'))).toBe('no-file')
  expect(await stored(page)).toEqual(before)
  await browser.send('Storage.overrideQuotaForOrigin', { origin })
  expect(await page.evaluate(keep)).toBe('ok')
})

test('a command waits for a tab that is in the middle of one', async ({ context, openTab }) => {
  const [one, other] = [await openTab(context), await openTab(context)]
  await one.evaluate(() => window.harness.occupy())
  const moved = other.evaluate(() => window.harness.move('m1', 3))
  await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect((await state(other)).balance).toBe(0)
  await one.evaluate(() => window.harness.leave())
  expect(await moved).toBe('ok')
})

test('what a newer version wrote makes the tab read-only and stays as it is', async ({
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.move('m1', 3))
  await page.evaluate(() => {
    const key = 'qd:movement:m1'
    localStorage.setItem(key, localStorage.getItem(key)?.replace('"v":1', '"v":2') ?? '')
  })
  const before = await stored(page)
  await reload(page)
  expect(await health(page)).toMatchObject({
    mode: 'read-only',
    reason: 'newer-version',
    damaged: [],
  })
  expect(await page.evaluate(() => window.harness.move('m2', 1))).toBe('newer-version')
  expect(await stored(page)).toEqual(before)
})

test('a record broken in localStorage is set aside, used from the ledger, and repaired', async ({
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.move('m1', 3))
  const whole = await page.evaluate(() => localStorage.getItem('qd:movement:m1'))
  await page.evaluate(() => localStorage.setItem('qd:movement:m1', '{"v":1,"seq'))
  await reload(page)
  expect((await state(page)).balance).toBe(3)
  expect((await health(page)).damaged).toMatchObject([
    { key: 'qd:movement:m1', text: '{"v":1,"seq', reason: 'not-readable', repairable: true },
  ])
  const aside = await stored(page)
  expect(aside['qd:damaged:movement:m1']).toBe('{"v":1,"seq')
  expect(aside['qd:movement:m1']).toBeUndefined()
  await reload(page)
  expect((await health(page)).damaged).toHaveLength(1)
  expect(await page.evaluate(() => window.harness.repair())).toBe('ok')
  const repaired = await stored(page)
  expect(repaired['qd:movement:m1']).toBe(whole)
  expect(repaired['qd:damaged:movement:m1']).toBeUndefined()
  expect((await health(page)).damaged).toEqual([])
  await reload(page)
  expect((await state(page)).balance).toBe(3)
})

test('a browser without IndexedDB works in memory and says so', async ({ context, openTab }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  const page = await openTab(context)
  expect(await page.evaluate(() => window.harness.move('m1', 3))).toBe('ok')
  expect((await state(page)).balance).toBe(3)
  expect(await health(page)).toMatchObject({ mode: 'memory', reason: 'storage-unusable' })
  expect(await stored(page)).toEqual({})
})

test('a browser whose IndexedDB does not open seals and opens in memory', async ({
  context,
  openTab,
}) => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not allowed here', 'SecurityError')
    }
  })
  const page = await openTab(context)
  expect(await page.evaluate(() => window.harness.keepFile('card', 'identity card'))).toBe('ok')
  expect(await page.evaluate(() => window.harness.openFile('card'))).toBe('identity card')
  expect(await health(page)).toMatchObject({ mode: 'memory', reason: 'storage-unusable' })
})

test('what a tab seals after IndexedDB was deleted under it opens again after a reload', async ({
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.keepFile('before', 'seen by this tab'))
  await page.evaluate(() => {
    const deleting = indexedDB.deleteDatabase('qd')
    return new Promise((done) => deleting.addEventListener('success', done))
  })
  expect(await page.evaluate(() => window.harness.keepFile('card', 'identity card'))).toBe('ok')
  await reload(page)
  expect(await page.evaluate(() => window.harness.openFile('card'))).toBe('identity card')
})

test('sealed bytes are not readable in the ledger and open again after a reload (MAT-09)', async ({
  context,
  openTab,
}) => {
  const page = await openTab(context)
  await page.evaluate(() => window.harness.keepFile('card', 'identity card'))
  await reload(page)
  expect(await page.evaluate(() => window.harness.openFile('card'))).toBe('identity card')
  const raw = await page.evaluate(readRawFiles)
  expect(raw).toHaveLength(1)
  expect(raw[0]).not.toContain('identity card')
})

/** Runs in the page: every file as IndexedDB holds it. */
async function readRawFiles(): Promise<readonly string[]> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await answer(indexedDB.open('qd'))
  const files: readonly { bytes: Uint8Array }[] = await answer(
    database.transaction('files').objectStore('files').getAll(),
  )
  return files.map(({ bytes }) => new TextDecoder().decode(bytes))
}
