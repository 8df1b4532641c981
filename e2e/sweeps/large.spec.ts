import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** On an idle machine each takes a quarter of it. */
const MOST_FOR_A_PAGE = 1_500
const MOST_FOR_A_KEY = 100

/** Where a page without records takes long too, the machine is busy: that is no fault of the records. */
const TIMES_A_LIGHT_PAGE = 4

/** What is slow ends as a slow try, which is counted, not as a wait that was given up. */
const PATIENT = { timeout: 30_000 }

/** The lists of the site, how many the scenario holds at least, and what filters them. */
const LISTS = [
  { address: '/applications', list: '申请记录', atLeast: 800, select: '申请状态', label: '已开通' },
  { address: '/products', list: '我的产品', atLeast: 400, select: '产品', label: '在线客服' },
  { address: '/orders', list: '订单列表', atLeast: 1_000, select: '订单状态', label: '已支付' },
  { address: '/messages', list: '消息列表', atLeast: 400 },
] as const

/** Other tests run beside this one: what it takes is the best of so many tries. */
const TRIES = 5

/** How many milliseconds it takes. */
async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** How many milliseconds a page without records takes now. */
function lightPage(page: Page): Promise<number> {
  return timed(async () => {
    await page.goto('/help')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}

const TEXT = 'The quick brown fox jumps over'

/** How many milliseconds it takes to type the text where nothing is saved. */
async function lightTyping(page: Page): Promise<number> {
  await page.goto('/help')
  const search = page.getByRole('searchbox', { name: '搜索帮助' })
  await search.fill('')
  return timed(() => search.pressSequentially(TEXT))
}

type Try = {
  before?: () => Promise<void>
  /** As long as this it may take however little a page without records takes. */
  enough?: number
  /** The same on a page without records. */
  light?: (page: Page) => Promise<number>
}

/** Expects one of the tries of `work`, each begun from `before`, to be quick enough for a machine as busy as it is then. */
async function expectQuick(
  page: Page,
  name: string,
  work: () => Promise<void>,
  { before = async () => {}, enough = MOST_FOR_A_PAGE, light = lightPage }: Try = {},
) {
  const took: string[] = []
  for (let tries = 0; tries < TRIES; tries += 1) {
    const most = Math.max(enough, TIMES_A_LIGHT_PAGE * (await light(page)))
    await before()
    const time = await timed(work)
    if (time < most) return
    took.push(`${time.toFixed()} of ${most.toFixed()} ms`)
  }
  expect(took, name).toEqual([])
}

async function total(page: Page): Promise<number> {
  const text = (await page.getByText(/^共 [\d,]+ 项$/).textContent()) ?? ''
  return Number(text.replaceAll(/[^\d]/g, ''))
}

test('APP-05 with a thousand records every list opens and filters at once, and typing never waits', async ({
  page,
}) => {
  // Seven lists and forms, five tries of each.
  test.setTimeout(300_000)
  await page.goto('/applications?scenario=large')
  await expect(page.getByRole('table', { name: '申请记录' })).toBeVisible({ timeout: 60_000 })
  for (const { address, list, atLeast, ...filter } of LISTS) {
    const rows = page.getByRole('table', { name: list }).locator('tbody tr')
    const open = async () => {
      await page.goto(address)
      await expect(rows.first()).toBeVisible(PATIENT)
    }
    await expectQuick(page, `${address} opens`, open)
    await expect(rows).toHaveCount(15)
    const all = await total(page)
    expect(all, address).toBeGreaterThanOrEqual(atLeast)
    if (!('select' in filter)) continue
    const choose = async () => {
      await page
        .getByRole('combobox', { name: filter.select, exact: true })
        .selectOption({ label: filter.label })
      await expect.poll(() => total(page), { intervals: [20], ...PATIENT }).toBeLessThan(all)
    }
    await expectQuick(page, `${address} filters`, choose, { before: open })
  }

  await page.goto('/buy/online')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  const form = page.url()
  const contact = page.getByRole('textbox', { name: '联系人', exact: true })
  await expectQuick(
    page,
    'typing while the form saves itself',
    () => contact.pressSequentially(TEXT),
    {
      before: async () => {
        await page.goto(form)
        await contact.fill('', PATIENT)
      },
      enough: MOST_FOR_A_KEY * TEXT.length,
      light: lightTyping,
    },
  )
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible(PATIENT)
  await expect(contact).toHaveValue(TEXT)
})

/** How many records' texts a start may look at: those of the account, the clock, and what one page shows. */
const FEW_TEXTS = 40

/** Runs in the page: counts the texts of records that are looked at until its list is there. */
function countTexts() {
  let isThere = false
  const getItem = Storage.prototype.getItem
  Reflect.set(window, 'textsLookedAt', 0)
  Storage.prototype.getItem = function (key) {
    // On a busy machine all records are compared before the test asks.
    isThere ||= document.querySelectorAll('tbody tr').length === 15
    if (!isThere && /^qd:[a-z-]+:/.test(key)) {
      Reflect.set(window, 'textsLookedAt', Reflect.get(window, 'textsLookedAt') + 1)
    }
    return getItem.call(this, key)
  }
}

/** Resolves once what this list shows is kept for the next start: of a page that is left before, nothing is. */
async function keptForNextStart(page: Page, address: string): Promise<void> {
  const isKept = (question: string) => localStorage.getItem('qd-known')?.includes(question)
  await page.waitForFunction(isKept, `list-${address.slice(1)}`, PATIENT)
}

test('a page that is opened again looks at few of six thousand texts before it is there', async ({
  page,
}) => {
  await page.goto('/help?scenario=large')
  await expect(page).not.toHaveURL(/scenario/, { timeout: 60_000 })
  for (const { address, list } of LISTS) {
    await page.goto(address)
    await expect(page.getByRole('table', { name: list })).toBeVisible(PATIENT)
    await keptForNextStart(page, address)
  }
  await page.addInitScript(countTexts)
  for (const { address, list } of LISTS) {
    await page.goto(address)
    await expect(page.getByRole('table', { name: list }).locator('tbody tr')).toHaveCount(15)
    const looked = await page.evaluate(() => Number(Reflect.get(window, 'textsLookedAt')))
    expect(looked, address).toBeLessThan(FEW_TEXTS)
  }
})
