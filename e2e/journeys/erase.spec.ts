import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'
import { DemoTools } from '../pages/demo-tools.ts'

/** Presses 「清除我的全部数据」 and confirms it. */
async function erase(page: Page) {
  await page.goto('/account')
  await page.getByRole('button', { name: '清除我的全部数据' }).click()
  await confirm(page)
}

async function confirm(page: Page) {
  const question = page.getByRole('alertdialog', { name: '清除我的全部数据' })
  await question.getByRole('button', { name: '清除我的全部数据' }).click()
}

/** Everything that is kept: the texts of localStorage and the names of all rows of the database. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('qd')
      request.onsuccess = () => resolve(request.result)
    })
    const names = [...opened.objectStoreNames]
    const rows = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) => {
            const all = opened.transaction(name).objectStore(name).getAll()
            all.onsuccess = () => resolve(all.result)
          }),
      ),
    )
    opened.close()
    return JSON.stringify({ local: { ...localStorage }, rows, cookie: document.cookie })
  })
}

/** Stops everything that a tab does, as a browser that saves energy may. */
async function freeze(page: Page) {
  const session = await page.context().newCDPSession(page)
  const paused = new Promise((resolve) => session.once('Debugger.paused', resolve))
  await session.send('Debugger.enable')
  // Answers when the tab goes on.
  const halted = session.send('Runtime.evaluate', { expression: 'debugger' })
  await paused
  return {
    thaw: async () => {
      await session.send('Debugger.resume')
      await halted
    },
  }
}

const done = (page: Page) => page.getByRole('main').getByText('已清除此浏览器里的全部数据')

test('MAT-09 清除我的全部数据 deletes everything, in all tabs, and nothing comes back', async ({
  page,
  context,
}) => {
  await page.goto('/applications?scenario=returned')
  const row = page.getByRole('table', { name: '申请记录' }).getByRole('row').nth(1)
  await expect(row).toContainText('被驳回')
  const id = /\d{12}/.exec((await row.textContent()) ?? '')?.[0] ?? 'none'
  const demo = new DemoTools(page)
  await demo.open('场景')
  await demo.load('two-year')
  await demo.confirm()
  await demo.close()
  expect(await kept(page)).toContain(id)

  const second = await context.newPage()
  await second.goto('/products')
  await expect(second.getByRole('table', { name: '我的产品' })).toContainText('2028-01-05')
  await erase(page)
  await expect(done(page)).toBeVisible()
  await expect(second).toHaveURL('/')
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('选购中心')
  const left = await kept(page)
  expect(left).not.toContain(id)
  expect(left).not.toContain('2028-01-05')
  await page.goto('/products')
  await expect(page.getByText('共 0 项')).toBeVisible()
  await demo.open('数据')
  await expect(demo.panel).toContainText('没有可以恢复的数据')
})

test('a tab that holds the data and does not answer: nothing is deleted, and it can be tried again', {
  tag: '@further',
}, async ({ page, context }) => {
  test.setTimeout(90_000)
  await page.goto('/products?scenario=two-year')
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('2028-01-05')
  const letGo = await keepStoreBusy(context)
  await erase(page)
  const alert = page.getByRole('alertdialog').getByRole('alert')
  await expect(alert).toContainText('什么都没有清除', { timeout: 30_000 })
  expect(await kept(page)).toContain('2028-01-05')
  await letGo()
  await confirm(page)
  await expect(done(page)).toBeVisible({ timeout: 15_000 })
  expect(await kept(page)).not.toContain('2028-01-05')
})

/** The kinds of locks that tabs hold: of the world each shows, and that of all tabs while one commits. */
function locksHeld(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.map(({ name = '' }) => name.split(':').slice(0, 2).join(':')).sort()
  })
}

test('a frozen tab is named: what it shows has to be closed', { tag: '@further' }, async ({
  page,
  context,
}) => {
  await page.goto('/products?scenario=two-year')
  const second = await context.newPage()
  await second.goto('/products')
  await expect(second.getByRole('table', { name: '我的产品' })).toContainText('2028-01-05')
  // Frozen while it holds the lock of all tabs it would keep everything, which is told too.
  await expect.poll(() => locksHeld(second)).toEqual(['qd:open', 'qd:open'])
  const frozen = await freeze(second)
  await erase(page)
  await expect(done(page)).toContainText('还有一个标签页没有回应', { timeout: 15_000 })
  expect(await kept(page)).not.toContain('2028-01-05')
  await frozen.thaw()
  await expect(second).toHaveURL('/')
})
