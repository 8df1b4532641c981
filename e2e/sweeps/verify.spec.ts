import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'

/** Changes the texts of records in localStorage and in the ledger, as a hand with the browser's own tools would. */
async function alterInBothStores(page: Page, change: { key: string; from: string; to: string }) {
  await page.evaluate(async ({ key: begin, from, to }) => {
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    for (const key of Object.keys(localStorage)) {
      const text = localStorage.getItem(key) ?? ''
      if (key.startsWith(begin)) localStorage.setItem(key, text.replaceAll(from, to))
    }
    const database = await answered(indexedDB.open('qd'))
    const records = database.transaction('records', 'readwrite').objectStore('records')
    for (const row of await answered(records.getAll())) {
      if (!row.key.startsWith(begin) || row.text === null) continue
      await answered(records.put({ ...row, text: row.text.replaceAll(from, to) }))
    }
    database.close()
  }, change)
}

/** 「核验」 on the page as it is; returns what it says, and how many steps it counted. */
async function verify(page: Page, timeout = 30_000) {
  const demo = new DemoTools(page)
  await demo.open('数据')
  await demo.button('核验').click()
  const status = demo.panel.getByRole('status')
  await expect(status).toHaveText(/已核验/, { timeout })
  const said = (await status.textContent()) ?? ''
  return { demo, said, steps: Number(/已核验 ([\d,]+) 步/.exec(said)?.[1]?.replace(',', '')) }
}

test('核验 does every step again and finds that all agrees, also after more was done', async ({
  page,
}) => {
  await page.goto('/account?scenario=robots')
  const before = await verify(page)
  expect(before.said).toMatch(/^全部一致：已核验 \d+ 步$/)
  await before.demo.close()
  await before.demo.press('前进到下一事件')
  await page.getByRole('button', { name: '充值', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '充值' })
  await dialog.getByLabel('充值金额').fill('12.3')
  await dialog.getByRole('button', { name: '确认充值' }).click()
  await expect(dialog).toBeHidden()
  await page.reload()
  const after = await verify(page)
  expect(after.said).toMatch(/^全部一致/)
  expect(after.steps).toBe(before.steps + 2)
})

test('an amount that was altered in both stores is named, with what it should be and who wrote it', async ({
  page,
}) => {
  await page.goto('/products?scenario=two-year')
  await expect(page.getByRole('table', { name: '我的产品' })).toBeVisible()
  await alterInBothStores(page, { key: 'qd:movement:payment-', from: '9990.00', to: '9980.00' })
  await page.reload()
  const { demo, said } = await verify(page)
  expect(said).toMatch(/^发现 1 处/)
  const list = demo.panel.getByRole('list', { name: '核验发现的问题' })
  await expect(list).toContainText('收支 payment-D202601050001')
  await expect(list).toContainText('现在是 -9980.00，应为 -9990.00')
  await expect(list).toContainText('支付订单')
})

/** What a customer is promised, on a machine that has nothing else to do. */
const MOST = 20_000

/** So many times a known piece of work fits into it on such a machine, where one takes half a second. */
const PIECES_OF_WORK = 40

/** How many milliseconds a known piece of work takes in the page now: records are written, read and written again. */
function knownWork(page: Page): Promise<number> {
  return page.evaluate(() => {
    const begin = performance.now()
    const fields = Array.from({ length: 40 }, (_, at) => [`field${at}`, `${at}`.repeat(8)] as const)
    const record: Record<string, unknown> = Object.fromEntries(fields)
    let written = 0
    for (let time = 0; time < 40_000; time += 1) {
      const read = JSON.parse(JSON.stringify({ ...record, time }))
      written += JSON.stringify(read).length
    }
    if (written === 0) throw new Error('nothing was written')
    return performance.now() - begin
  })
}

test('a busy customer’s thousands of steps are verified within 20 seconds', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/?scenario=large')
  await page.waitForURL(/\/$/, { timeout: 60_000 })
  const before = await knownWork(page)
  const begin = performance.now()
  const { said } = await verify(page, 150_000)
  const took = performance.now() - begin
  const busy = Math.max(before, await knownWork(page))
  expect(said).toMatch(/^全部一致：已核验 6,\d{3} 步$/)
  // A machine that does other things as well takes longer for either.
  expect(took).toBeLessThan(Math.max(MOST, PIECES_OF_WORK * busy))
})

test('时间日志 tells what people and the calendar did, by years, and stays over a reload', async ({
  page,
}) => {
  await page.goto('/products?scenario=expired')
  const demo = new DemoTools(page)
  await demo.open('时间')
  const log = demo.panel.getByRole('list', { name: '时间日志' })
  await demo.panel.getByRole('button', { name: /^更早的 \d+ 条$/ }).click()
  await expect(demo.panel.getByRole('heading', { name: '2025 年' })).toBeVisible()
  const items = log.getByRole('listitem')
  await expect(items.filter({ hasText: '提交申请' })).toContainText('（客户）')
  await expect(items.filter({ hasText: '到期前 30 天' })).toHaveText(
    /^\d{4}-\d{2}-\d{2} [\d:]+ 到期提醒 企点客服-在线客服-基础版 \d+，到期前 30 天（日历）$/,
  )
  const count = await items.count()
  await page.reload()
  await demo.open('时间')
  await demo.panel.getByRole('button', { name: /^更早的 \d+ 条$/ }).click()
  await expect(items).toHaveCount(count)
  await items.filter({ hasText: '到期停用' }).getByRole('link').click()
  await expect(page).toHaveURL(/\/products\/P/)
})
