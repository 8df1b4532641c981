import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { Account } from '../pages/account.ts'
import { expectResult, pay, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Messages } from '../pages/messages.ts'
import { drawPicture } from '../pages/pictures.ts'
import { Products } from '../pages/products.ts'
import { withoutVoucher } from '../pages/records.ts'
import { expectTold } from '../pages/told.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const amount = (page: Page) => page.getByRole('region', { name: '应退金额' })
const submit = (page: Page) => page.getByRole('button', { name: '提交退款申请' }).click()
const acknowledge = (page: Page) =>
  page.getByRole('checkbox', { name: '我已知晓退款后资源会被回收且数据无法恢复' }).check()

/** Pays 在线客服-基础版 of ¥2,997.00 with the voucher of 100. Returns the number of the order. */
async function buyOnline(page: Page): Promise<string> {
  const orderId = await toCashier(page, '账户余额')
  const voucher = page.getByRole('combobox', { name: '代金券' })
  const option = await voucher.locator('option', { hasText: '满1000减100' }).textContent()
  await voucher.selectOption({ label: option ?? '' })
  await pay(page)
  await expectResult(page, '支付成功')
  return orderId
}

async function upload(page: Page) {
  await page.getByLabel('退款证明').setInputFiles(await drawPicture(page, '退款证明'))
  await expect(page.getByRole('status').filter({ hasText: '已选择' })).toBeVisible()
}

async function expectBalance(page: Page, balance: string) {
  await page.goto('/account')
  await expect(page.getByText('账户余额').locator('..')).toContainText(balance)
}

test('ORD-11 REF-12 money that arrives while a refund is reviewed goes to the balance, with a message', async ({
  page,
}) => {
  const [demo, products, account] = [new DemoTools(page), new Products(page), new Account(page)]
  const messages = new Messages(page)
  await products.open('phone-active')
  await products.go('电话客服-标准版', '增加用户')
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('2')
  const orderId = await products.order()
  await withoutVoucher(page)
  await page.getByRole('radio', { name: /网银转账/ }).check()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
  const cashier = page.url()

  await products.open()
  await products.row('电话客服-标准版').getByRole('link', { name: '申请退款' }).click()
  await page.getByRole('radio', { name: '无理由退款' }).check()
  await upload(page)
  await acknowledge(page)
  await submit(page)
  await expect(heading(page)).toHaveText('订单详情')
  await expectTold(page, '退款申请已提交，应退 ¥4,500.00。审核结束前产品照常使用')
  await demo.decide('支付', orderId, '确认到账')

  const [newest] = await account.expectToAddUp()
  expect(newest).toMatchObject({ what: '到账款转入余额', order: orderId, cents: 3_000_00 })
  await messages.open()
  await expect(messages.titled('款项已转入账户余额')).toHaveCount(1)
  await messages.titled('款项已转入账户余额').getByRole('link').first().click()
  await expect(page.getByRole('main')).toContainText('正在退款审核')
  await products.open()
  await expect(products.row('电话客服-标准版').getByRole('cell').nth(2)).toHaveText('3')
  await page.goto(cashier)
  await expect(page.getByRole('button', { name: '确认支付' })).toBeVisible()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('alert')).toContainText('退款审核中')
})

test('REF-03 REF-04 REF-09 REF-11 REF-12 an online product is refunded in full, but for its voucher', async ({
  page,
}) => {
  test.slow()
  const demo = new DemoTools(page)
  const main = page.getByRole('main')
  const orderId = await buyOnline(page)
  await page.goto('/products')
  await page.getByRole('link', { name: '增加用户' }).click()
  await page.getByLabel('增加用户数').fill('2')
  await page.getByRole('button', { name: '去支付' }).click()
  await page.getByRole('combobox', { name: '代金券' }).selectOption({ label: '不使用代金券' })
  await pay(page)
  await expectResult(page, '支付成功')

  await page.goto(`/orders/${orderId}`)
  await expect(heading(page)).toHaveText('订单详情')
  await page.getByRole('link', { name: '申请退款' }).click()
  await expect(heading(page)).toHaveText('申请退款')
  await expect(amount(page)).toContainText('¥2,897.00')
  await expect(amount(page)).toContainText('代金券抵扣，不退')
  await expect(page.getByRole('img', { name: /代金券抵扣 ¥100.00、应退 ¥2,897.00/ })).toBeVisible()
  await expect(main).toContainText(/增加2用户，已付 ¥1,998.00 不退/)
  await expect(page.getByRole('radio', { name: '无理由退款' })).toBeChecked()
  await expectAccessibleAndNarrow(page)

  await submit(page)
  const alert = page.getByRole('alert')
  await expect(alert).toBeFocused()
  await expect(alert.getByRole('link', { name: /^退款证明/ })).toBeVisible()
  await expect(alert.getByRole('link', { name: /^我已知晓/ })).toBeVisible()
  await page.getByLabel('退款证明').setInputFiles({
    name: 'proof.png',
    mimeType: 'image/png',
    buffer: Buffer.from('not a picture'),
  })
  await expect(page.getByLabel('退款证明')).toHaveAccessibleDescription(/不是 JPG、PNG 或 PDF/)
  await upload(page)
  await acknowledge(page)
  await submit(page)
  await expect(heading(page)).toHaveText('订单详情')
  await expect(main).toContainText('退款审核中')
  await expect(main).toContainText('JPG · ')
  await expect(main).not.toContainText('退款证明.jpg')
  await page.goto('/products')
  await expect(page.getByRole('row').nth(1)).toContainText('已开通')
  await expect(page.getByRole('button', { name: '续费' })).toHaveAccessibleDescription(/审核中/)

  await demo.decide('审核', orderId, '同意退款')
  await expect(page.getByRole('row').nth(1)).toContainText('已退款')
  await page.goto(`/orders/${orderId}`)
  await expect(main).toContainText('已退 ¥2,897.00 至账户余额')
  await expect(page.getByRole('link', { name: '申请退款' })).toHaveCount(0)
  await expectBalance(page, '¥998,002.00')
  await expect(page.getByRole('table', { name: '收支明细' })).toContainText('订单退款')
})

test('REF-10 REF-12 a refused request says why, and the order is paid again', async ({ page }) => {
  const demo = new DemoTools(page)
  const main = page.getByRole('main')
  await page.goto('/orders?scenario=phone-active')
  const row = page.getByRole('table', { name: '订单列表' }).getByRole('row').nth(1)
  await row.getByRole('link', { name: '申请退款' }).click()
  await upload(page)
  await acknowledge(page)
  await submit(page)
  await page.waitForURL(/\/orders\/D\d+$/)
  const orderId = page.url().split('/').at(-1) ?? ''
  await demo.open('审核')
  const group = demo.group(orderId)
  await group.getByRole('button', { name: '拒绝退款' }).click()
  await expect(group).toContainText('请填写原因')
  await group.getByRole('textbox', { name: '原因' }).fill('证明与企业不符')
  await group.getByRole('button', { name: '拒绝退款' }).click()
  await expect(group).toHaveCount(0)
  await demo.close()
  await expect(main).toContainText('已拒绝')
  await expect(main).toContainText('拒绝原因：证明与企业不符')
  await expect(page.getByRole('link', { name: '申请退款' })).toBeVisible()
})

test('REF-01 after day 7 only a defect counts; after day 30 nothing does', async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/orders?scenario=phone-active')
  await page.getByRole('link', { name: '申请退款' }).click()
  await expect(heading(page)).toHaveText('申请退款')
  await demo.open('时间')
  await demo.panel.getByLabel('跳转到日期').fill('2026-03-10')
  await demo.button('跳转').click()
  await demo.expectTime(/2026-03-10/)
  await demo.close()
  const none = page.getByRole('radio', { name: '无理由退款' })
  await expect(none).toBeDisabled()
  await expect(none).toHaveAccessibleDescription(/2026-03-09 结束/)
  await expect(page.getByRole('radio', { name: '产品缺陷或服务异常' })).toBeChecked()
  await demo.press('前进1个月')
  await expect(page.getByRole('main')).toContainText('已超过退款窗口')
  await page.getByRole('link', { name: '返回订单' }).click()
  await expect(page.getByRole('button', { name: '申请退款' })).toHaveAccessibleDescription(
    /退款窗口/,
  )
})

test('EX-06 REF-05 REF-06 REF-09 three PV packs after 1,500,000 views pay ¥45,000.00', {
  tag: ['@quick', '@seam'],
}, async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/orders?scenario=pv-refund')
  const orders = page.getByRole('table', { name: '订单列表' })
  await orders.getByRole('link', { name: '申请退款' }).click()
  await expect(page.getByLabel('退款证明')).toHaveCount(0)
  await expect(amount(page)).toContainText('¥0.00')
  await submit(page)
  await expect(page.getByRole('alert').getByRole('link', { name: /^选择套餐包/ })).toBeVisible()
  for (const letter of ['A', 'B', 'C']) {
    await page.getByRole('checkbox', { name: `${letter} 100 万 PV 套餐包`, exact: true }).check()
  }
  await expect(amount(page)).toContainText('¥45,000.00')
  for (const [letter, used, refund] of [
    ['A', '1,000,000', '0.00'],
    ['B', '500,000', '15,000.00'],
    ['C', '0', '30,000.00'],
  ]) {
    const row = page.getByRole('row', { name: new RegExp(`^${letter}`) })
    await expect(row).toContainText(used ?? '')
    await expect(row.getByRole('cell').last()).toHaveText(refund ?? '')
  }
  const main = page.getByRole('main')
  await expect(main).toContainText('其中已用的 10,000 次由套餐包按购买先后补计')
  await expect(main).toContainText('B 含赠送作废后补计 10,000 次')
  await expectAccessibleAndNarrow(page)

  await page.getByRole('checkbox', { name: 'A 100 万 PV 套餐包', exact: true }).uncheck()
  await page.getByRole('checkbox', { name: 'C 100 万 PV 套餐包', exact: true }).uncheck()
  await expect(amount(page)).toContainText('¥15,000.00')
  await acknowledge(page)
  await submit(page)
  await expect(heading(page)).toHaveText('订单详情')
  const orderId = page.url().split('/').at(-1) ?? ''
  await demo.decide('审核', orderId, '同意退款')
  await expect(main).toContainText('部分退款')
  await page.getByRole('link', { name: '申请退款' }).click()
  await expect(page.getByRole('checkbox', { name: 'B 100 万 PV 套餐包' })).toBeDisabled()
  await page.getByRole('checkbox', { name: 'C 100 万 PV 套餐包' }).check()
  await expect(amount(page)).toContainText('¥30,000.00')
  await acknowledge(page)
  await submit(page)
  await demo.decide('审核', orderId, '同意退款')
  await expect(main).toContainText('已退 ¥45,000.00 至账户余额')
  await expect(main).toContainText('部分退款')
})

test('REF-01 a refund page that is left open past midnight offers what the new day offers', {
  tag: '@further',
}, async ({ page }) => {
  await page.clock.install({ time: '2026-03-02T10:00:00+08:00' })
  const demo = new DemoTools(page)
  await page.goto('/orders?scenario=phone-active')
  const row = page.getByRole('table', { name: '订单列表' }).getByRole('row').nth(1)
  await row.getByRole('link', { name: '申请退款' }).click()
  const noReason = page.getByRole('radio', { name: '无理由退款' })
  await expect(noReason).toBeEnabled()
  const told = await page
    .getByText(/7 天|7天/)
    .filter({ hasText: /\d{4}-\d\d-\d\d/ })
    .first()
    .textContent()
  const last = told?.match(/\d{4}-\d\d-\d\d/)?.[0] ?? ''
  await demo.jump(last)
  await expect(noReason).toBeEnabled()
  // Nobody touches the page over night.
  await page.clock.fastForward('24:00:00')
  await expect(noReason).toBeDisabled()
  await expect(page.getByRole('radio', { name: '产品缺陷' })).toBeEnabled()
})

test('REF-01 the reason that was chosen in the same breath is the one that is sent', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('phone-active')
  await products.row('电话客服-标准版').getByRole('link', { name: '申请退款' }).click()
  await upload(page)
  await acknowledge(page)
  const [former, chosen] = ['无理由退款', '产品缺陷']
  await page.getByRole('radio', { name: former }).check()
  await expect(page.getByRole('radio', { name: former })).toBeChecked()
  await page.getByRole('radio', { name: chosen }).evaluate((radio: HTMLElement) => {
    radio.click()
    document.querySelector<HTMLElement>('main button[type=submit]')?.click()
  })
  await expect(heading(page)).toHaveText('订单详情')
  await expect(page.getByRole('main')).toContainText(chosen)
  await expect(page.getByRole('main')).not.toContainText(former)
})
