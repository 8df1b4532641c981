import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessible, expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { expectResult, pay } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { withoutVoucherWhereAllowed } from '../pages/records.ts'

const CORP_ID = 'ww1234567890abcdef'
const ONLINE = '在线客服-专业版'

const table = (page: Page) => page.getByRole('table', { name: '续费列表' })
const row = (page: Page, text: string) => table(page).getByRole('row').filter({ hasText: text })
const price = (page: Page) => page.getByRole('region', { name: '费用' })
const until = (page: Page) => page.getByRole('textbox', { name: '统一到期日' })
const toPay = (page: Page) => page.getByRole('button', { name: '去支付' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** 在线客服-专业版 with two robots until 2028-01-05, and 8 interop accounts until 2027-06-02; all in 续费中心. */
async function open(page: Page) {
  await page.goto('/buy/interop?scenario=robots')
  await page.getByRole('textbox', { name: '企业微信 CorpID' }).fill(CORP_ID)
  await page.getByLabel('账号数').fill('8')
  await page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).click()
  await pay(page)
  await expectResult(page, '支付成功')
  await openCentre(page)
}

async function openCentre(page: Page) {
  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '续费中心' })
    .click()
  await expect(heading(page)).toHaveText('续费中心')
}

async function choose(page: Page, ...texts: readonly string[]) {
  for (const text of texts) await row(page, text).getByRole('checkbox').check()
}

/** How many payments the balance has seen. */
async function paid(page: Page): Promise<number> {
  await page.goto('/orders')
  const rows = page.getByRole('table', { name: '订单列表' }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  return rows.filter({ hasText: '续费' }).filter({ hasText: '已支付' }).count()
}

test('RNW-01 RNW-02 RNW-03 two products that end on different days end on one, pressed twice, charged once', {
  tag: '@further',
}, async ({ page }) => {
  await open(page)
  await choose(page, ONLINE, CORP_ID)
  await expect(row(page, '小助手').getByRole('checkbox')).toBeDisabled()
  const dates = page.getByRole('table', { name: '备选到期日' })
  await expect(dates.getByRole('row').filter({ hasText: '每月最省' })).toHaveCount(1)
  await dates.getByRole('button', { name: '选用 2028-12-31' }).click()
  await expect(until(page)).toHaveValue('2028-12-31')
  // 5 users and two robots for a year; 8 accounts for 1 year and 7 months, 629.00.
  await expect(price(page)).toContainText('¥27,229.00')
  await expect(page.getByRole('img', { name: /^有效期时间轴/ })).toHaveAccessibleName(
    /2028-12-31 到期/,
  )
  await expectAccessibleAndNarrow(page)
  await expect(page).toHaveURL(/until=2028-12-31/)

  await toPay(page).dblclick()
  await expect(heading(page)).toHaveText('收银台')
  const order = page.url().split('/').at(-2) ?? ''
  await expect(page.getByRole('main')).toContainText('等2个产品 续费至2028-12-31')
  await page.goBack()
  await expect(row(page, ONLINE)).toContainText(`续费订单 ${order} 待支付`)
  await expect(row(page, ONLINE).getByRole('checkbox')).toBeDisabled()
  await row(page, CORP_ID).getByRole('link', { name: '去支付' }).click()
  await expect(heading(page)).toHaveText('收银台')
  await page.getByRole('button', { name: '确认支付' }).dblclick()
  await expectResult(page, '支付成功')
  await openCentre(page)
  for (const text of [ONLINE, CORP_ID, '小助手', '小管家']) {
    await expect(row(page, text)).toContainText('2028-12-31')
  }
  expect(await paid(page)).toBe(1)
})

test('RNW-02 LIF-05 several products for years of their own, without a robot that is left out', async ({
  page,
}) => {
  await open(page)
  await expect(toPay(page)).toBeVisible()
  await toPay(page).click()
  await expect(page.getByRole('alert')).toContainText('请先在列表中选择要续费的产品')
  await choose(page, ONLINE, CORP_ID)
  const years = page.getByRole('radiogroup', { name: '续费时长' })
  await years.getByRole('radio', { name: '2年' }).check()
  await page
    .getByRole('combobox', { name: new RegExp(`${CORP_ID} 续费年数`) })
    .selectOption({ label: '1年' })
  const along = page.getByRole('group', { name: '一并续费的机器人' })
  await along.getByRole('checkbox', { name: 'R002 小管家' }).uncheck()
  // 5 × 2 × 3,000, one robot 2 × 5,800, accounts 370.
  await expect(price(page)).toContainText('¥41,970.00')
  // A reload, and whoever is sent the address, find the same choice.
  await page.reload()
  await expect(price(page)).toContainText('¥41,970.00')
  await expect(along.getByRole('checkbox', { name: 'R002 小管家' })).not.toBeChecked()
  await toPay(page).click()
  await expect(heading(page)).toHaveText('收银台')
  await withoutVoucherWhereAllowed(page)
  await pay(page)
  await expectResult(page, '支付成功')
  await openCentre(page)
  await expect(row(page, '小助手')).toContainText('2030-01-05')
  await expect(row(page, '小管家')).toContainText('2028-01-05')
  await expect(row(page, CORP_ID)).toContainText('2028-06-02')
})

test('RNW-03 a date that is none, too early or too late says so, and nothing is ordered', async ({
  page,
}) => {
  await open(page)
  await choose(page, ONLINE, CORP_ID)
  for (const [date, problem] of [
    ['2028-02-30', '请填写像 2028-12-31 这样的日期'],
    ['2028-02-04', '至少要到 2028-02-05'],
    ['2035-06-03', '最晚到 2035-06-02'],
  ] as const) {
    await until(page).fill(date)
    await expect(until(page)).toHaveAccessibleDescription(new RegExp(problem))
    await expect(price(page)).toContainText(problem)
    await toPay(page).click()
    await expect(until(page)).toBeFocused()
    await expect(heading(page)).toHaveText('续费中心')
  }
  await until(page).fill('2028年2月5日')
  await expect(price(page)).toContainText(/¥[\d,]+\.\d\d/)
})

test('RNW-02 PRC-14 a product suspended between choosing and paying: nothing is charged, none renewed', async ({
  page,
}) => {
  const demo = new DemoTools(page)
  await open(page)
  await choose(page, ONLINE, CORP_ID)
  await toPay(page).click()
  await expect(heading(page)).toHaveText('收银台')
  await demo.supervise('企点客服-在线客服-专业版', '封停')
  await expect(page.getByRole('main')).toContainText('没有扣款')
  await page.getByRole('link', { name: '前往续费中心' }).click()
  await expect(row(page, ONLINE)).toContainText('封停')
  await expect(row(page, ONLINE).getByRole('checkbox')).toBeDisabled()
  await expect(row(page, CORP_ID)).toContainText('2027-06-02')
  expect(await paid(page)).toBe(0)
})

test('RNW-02 a forged address explains itself and keeps what it can', { tag: '@further' }, async ({
  page,
}) => {
  await open(page)
  const link = row(page, CORP_ID).getByRole('link').first()
  const id = ((await link.getAttribute('href')) ?? '').split('/').at(-1)
  await page.goto(`/renewals?chosen=${id}.nowhere.__proto__&years=99&until=`)
  await expect(row(page, CORP_ID).getByRole('checkbox')).toBeChecked()
  await expect(page.getByText('所选产品中有 2 个现在不能续费或已不存在')).toBeVisible()
  await expect(page.getByText('续费时长「99」不是 1 至 8 年')).toBeVisible()
  await expect(price(page)).toContainText('¥370.00')
})

test('RNW-04 自动续费 with years and day, 到期不续, kept and carried out', async ({
  page,
  clock,
}) => {
  await open(page)
  const mode = row(page, CORP_ID).getByRole('combobox', { name: '续费方式' })
  await mode.selectOption({ label: '自动续费' })
  await row(page, CORP_ID)
    .getByRole('combobox', { name: '每次续费年数' })
    .selectOption({ label: '每次 3 年' })
  await row(page, CORP_ID)
    .getByRole('combobox', { name: '扣款日' })
    .selectOption({ label: '到期前 30 天' })
  await row(page, ONLINE)
    .getByRole('combobox', { name: '续费方式' })
    .selectOption({ label: '到期不续' })
  await expect(page.getByText('续费方式已保存').first()).toBeVisible()
  await page.reload()
  await expect(mode).toHaveValue('automatic')
  await expect(row(page, CORP_ID).getByRole('combobox', { name: '扣款日' })).toHaveValue('30')
  await page.getByRole('combobox', { name: '筛选续费方式' }).selectOption({ label: '到期不续' })
  await expect(page).toHaveURL(/mode=lapse/)
  await expect(row(page, CORP_ID)).toHaveCount(0)
  await clock.jump('2027-05-03')
  await page.goto('/renewals')
  await expect(row(page, CORP_ID)).toContainText('2030-06-02')
})

test('RNW-05 automatic renewals that cost more than the balance are told once, 14 days before', async ({
  page,
  clock,
}) => {
  // What was paid has been topped up: 10,000.00 are left, and three years cost 14,985.00.
  await page.goto('/renewals?story=two-year&balance=10000')
  await row(page, '基础版')
    .getByRole('combobox', { name: '续费方式' })
    .selectOption({ label: '自动续费' })
  await row(page, '基础版')
    .getByRole('combobox', { name: '每次续费年数' })
    .selectOption({ label: '每次 3 年' })
  await expect(page.getByText('续费方式已保存').first()).toBeVisible()
  await clock.jump('2027-12-14')
  await page.goto('/messages')
  const told = page
    .getByRole('table', { name: '消息列表' })
    .getByRole('row')
    .filter({ hasText: '余额不够支付近期的自动续费' })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('消息中心')
  await expect(told).toHaveCount(0)
  await clock.jump('2027-12-15')
  await expect(told).toHaveCount(1)
  await expect(told).toContainText('第一笔在 2027-12-29；账户余额 ¥10,000.00，还差 ¥4,985.00')
})

test('RNW-02 several products that end soon are offered together on home', {
  tag: '@further',
}, async ({ page, clock }) => {
  await open(page)
  await clock.jump('2027-05-01')
  // The accounts are expiring, the other ends later: only one, so nothing is offered.
  await page.goto('/products')
  await expect(page.getByRole('link', { name: '一起续费' })).toHaveCount(0)
  await page.goto('/renewals')
  await choose(page, CORP_ID)
  await until(page).fill('2028-01-05')
  await toPay(page).click()
  await pay(page)
  await expectResult(page, '支付成功')
  await clock.jump('2027-12-15')
  await page.goto('/')
  await page.getByRole('link', { name: '一起续费' }).click()
  await expect(heading(page)).toHaveText('续费中心')
  await expect(row(page, ONLINE).getByRole('checkbox')).toBeChecked()
  await expect(row(page, CORP_ID).getByRole('checkbox')).toBeChecked()
})

test('RNW-01 a new customer sees that there is nothing to renew yet', async ({ page }) => {
  await page.goto('/renewals')
  await expect(page.getByRole('heading', { name: '还没有可以续费的产品' })).toBeVisible()
  await expectAccessible(page)
})

test('RNW-02 Back from the cashier finds what was chosen right before 「去支付」', async ({
  page,
}) => {
  await page.goto('/renewals?scenario=robots')
  await expect(row(page, ONLINE).getByRole('checkbox')).toBeVisible()
  await row(page, ONLINE)
    .getByRole('checkbox')
    .evaluate(async (box: HTMLInputElement) => {
      box.click()
      await new Promise((done) => setTimeout(done))
      const years = [...document.querySelectorAll('main [role=radiogroup] label')]
      years
        .find(({ textContent }) => textContent.trim() === '3年')
        ?.querySelector('input')
        ?.click()
      await null
      const send = [...document.querySelectorAll('main form button[type=submit]')] as HTMLElement[]
      send.at(-1)?.click()
    })
  await expect(page).toHaveURL(/\/pay$/)
  await page.goBack()
  await expect(heading(page)).toHaveText('续费中心')
  // What was chosen waits to be paid by now, and its row says so.
  await expect(page).toHaveURL(/chosen=P202601050001&years=3/)
  await expect(row(page, ONLINE)).toContainText('待支付')
})
