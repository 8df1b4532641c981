import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { pay } from '../pages/cashier.ts'
import { Products } from '../pages/products.ts'
import { applicationRow, buyFromList } from '../pages/records.ts'
import { expectTold, told } from '../pages/told.ts'

const h1 = (page: Page) => page.getByRole('heading', { level: 1 })
const confirm = (page: Page, name: string) =>
  page.getByRole('alertdialog').getByRole('button', { name, exact: true }).click()

/** The only application of `awaiting-payment`. */
async function applicationId(page: Page): Promise<string> {
  await page.goto('/applications?scenario=awaiting-payment')
  const link = page.getByRole('table', { name: '申请记录' }).getByRole('link').first()
  return (await link.textContent()) ?? ''
}

test('ORD-05 APP-06 cancelling an order and its application is told, with the way on', {
  tag: '@further',
}, async ({ page }) => {
  const id = await applicationId(page)
  await buyFromList(page, id)
  await page.getByRole('button', { name: '取消订单' }).click()
  await confirm(page, '取消订单')
  await expect(h1(page)).toHaveText('申请记录')
  await expectTold(page, /订单 D\d+ 已取消，没有扣款/)
  await told(page).getByRole('link', { name: '看看怎么继续' }).click()
  await expect(h1(page)).toHaveText('订单已关闭')
  await expect(page.getByRole('main')).toContainText('申请仍是待付款，可以再次购买，价格不变')
  await expect(told(page)).toHaveCount(0)

  await page.goto('/applications')
  await applicationRow(page, id).getByRole('button', { name: '取消', exact: true }).click()
  await confirm(page, '取消申请')
  await expectTold(page, `申请 ${id} 已取消`)
  await expect(applicationRow(page, id)).toContainText('已取消')
  await expect(applicationRow(page, id).locator(':focus')).toHaveCount(1)
  await told(page).getByRole('button', { name: '知道了' }).click()
  await expect(told(page)).toHaveCount(0)
  await expect(applicationRow(page, id).locator(':focus')).toHaveCount(1)

  await applicationRow(page, id).getByRole('button', { name: '重新申请' }).click()
  await expect(h1(page)).toHaveText('选择套餐信息')
  await expectTold(page, `已按申请 ${id} 的内容新建申请`)
})

test('APP-06 deleting a draft is told in its list, whose next row takes the focus', {
  tag: '@further',
}, async ({ page }) => {
  const id = await applicationId(page)
  await applicationRow(page, id).getByRole('button', { name: '取消', exact: true }).click()
  await confirm(page, '取消申请')
  await applicationRow(page, id).getByRole('button', { name: '重新申请' }).click()
  await expect(h1(page)).toHaveText('选择套餐信息')
  await page.goto('/applications')
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await confirm(page, '删除')
  await expectTold(page, /草稿 \d+ 已删除/)
  await expect(page.getByRole('button', { name: '删除', exact: true })).toHaveCount(0)
})

test('ELI-07 a setting that cannot be saved says so where it is', async ({ page }) => {
  await page.goto('/account?scenario=online-active')
  const name = page.getByRole('textbox', { name: '企业名称' })
  await name.fill('\u200b')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(name).toBeFocused()
  await expect(name).toHaveAccessibleDescription(/请填写企业名称/)
})

test('INV-01 INV-02 an invoice that is requested and returned is told, near its row', {
  tag: '@further',
}, async ({ page, clock }) => {
  await page.goto('/orders?scenario=phone-active')
  await page.getByRole('button', { name: '申请开票' }).click()
  await page
    .getByRole('dialog', { name: '申请开票' })
    .getByRole('button', { name: '提交开票申请' })
    .click()
  await expectTold(page, /已申请开票，发票编号 F\d+，次日 00:00 开具/)
  await expect(
    page.getByRole('table', { name: '订单列表' }).getByRole('row').nth(1).locator(':focus'),
  ).toHaveCount(1)
  await clock.nextDay()
  await told(page).getByRole('link', { name: '打开发票' }).click()
  await expect(h1(page)).toHaveText('发票详情')
  await page.goto('/invoices')
  await page.getByRole('button', { name: '退回发票' }).click()
  await confirm(page, '退回发票')
  await expectTold(page, /发票 F\d+ 已退回。订单可以重新开票，也可以申请退款/)
  const row = page.getByRole('table', { name: '发票列表' }).getByRole('row').nth(1)
  await expect(row).toContainText('已退回')
  await expect(row.locator(':focus')).toHaveCount(1)
})

test('LIF-11 ORD-10 MSG-01 switches, top-ups and read messages answer, and cover no action', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const products = new Products(page)
  await products.open('expiring')
  await products.table.getByRole('link', { name: '管理' }).click()
  const autoRenewal = page.getByRole('switch', { name: '自动续费' })
  await autoRenewal.check()
  await expectTold(page, '自动续费已开启，到期前 7 天从账户余额续费 1 年')
  await expect(autoRenewal).toBeFocused()
  await autoRenewal.uncheck()
  await expectTold(page, '自动续费已关闭')

  await page.goto('/account')
  await page.getByRole('button', { name: '充值' }).click()
  await page.getByLabel('充值金额').fill('500')
  await page.getByRole('button', { name: '确认充值' }).click()
  await expectTold(page, '已充值 ¥500.00，已计入账户余额')
  await expect(page.getByRole('button', { name: '充值' })).toBeFocused()

  await page.goto('/messages')
  await page.getByRole('button', { name: '全部已读' }).click()
  await expectTold(page, /\d+ 条消息已标为已读/)
  await expect(h1(page)).toBeFocused()
})

test('LIF-08 a trial says what comes next, on the page it leads to, and on no other', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/interop?scenario=awaiting-payment')
  await page.getByRole('textbox', { name: '企业微信 CorpID' }).fill('ww0123456789abcdef')
  await page.getByRole('checkbox', { name: /我已阅读/ }).check()
  await page.getByRole('button', { name: '开始试用' }).click()
  await expect(h1(page)).toHaveText('我的产品')
  await expectTold(page, 'ww0123456789abcdef 的试用已开始，3 个月内免费')
  // A message belongs to its page.
  await page.getByRole('link', { name: '管理', exact: true }).click()
  await expect(h1(page)).toHaveText('企点账户中心')
  await expect(told(page)).toHaveCount(0)
  await page.goBack()
  await expect(h1(page)).toHaveText('我的产品')
  await expect(told(page)).toHaveCount(0)
})

test('PRD-03 PRD-07 robots without sessions are told of before and after they are paid, and in amber', {
  tag: '@further',
}, async ({ page }) => {
  const warning = '机器人开通后会话数为 0，暂不应答'
  const products = new Products(page)
  const main = page.getByRole('main')
  await products.open('two-year')
  await products.go('在线客服-基础版', '机器人标准版', '购买机器人')
  await expect(main).toContainText(warning)
  await page.getByRole('combobox', { name: '会话数' }).selectOption({ label: '12万条' })
  await expect(main).not.toContainText(warning)
  await page.getByRole('combobox', { name: '会话数' }).selectOption({ label: '不购买' })
  await page.getByRole('textbox', { name: '机器人昵称 1' }).fill('小助手')
  await products.agree()
  await products.order()
  await expect(main).toContainText(warning)

  // Home and 我的产品 say that the order waits, and for how long.
  const waiting = page.getByRole('region', { name: '需要您处理' })
  await page.goto('/')
  await expect(waiting.getByRole('listitem')).toContainText([/待支付.*还有(23小时|24小时)/s])
  await page.goto('/products')
  await waiting.getByRole('link', { name: '去支付' }).click()
  await pay(page)
  await expect(h1(page)).toHaveText('支付成功')
  await expect(main).toContainText('机器人的会话数为 0，暂不应答')

  await page.goto('/products')
  const row = products.row('小助手').first()
  await expect(row).toContainText('会话数为 0，暂不应答')
  await expect(row.getByRole('link')).toHaveText([/充值会话数/, /.*/, /.*/, /.*/, /.*/].slice(0, 4))
  await waiting.getByRole('link', { name: '充值会话数' }).click()
  await expect(h1(page)).toHaveText('充值会话数')
  await products.agree()
  await products.order()
  await page.goto('/')
  await waiting.getByRole('link', { name: '待支付' }).click()
  await pay(page)
  await page.goto('/')
  await expect(h1(page)).toHaveText('选购中心')
  await expect(waiting).toHaveCount(0)
})

test('LIF-02 a reclaimed row offers to buy anew, and is not offered what cannot be', {
  tag: '@further',
}, async ({ page }) => {
  const products = new Products(page)
  await products.open('reclaimed')
  await products.row('在线客服-基础版').getByRole('link', { name: '重新购买' }).click()
  await expect(page).toHaveURL(/\/buy\/online$/)
})

test('INV-02 ORD-05 an invoice prints in one colour without links, an order on one page', async ({
  page,
}) => {
  await page.goto('/orders?scenario=phone-active')
  await page.getByRole('button', { name: '申请开票' }).click()
  await page
    .getByRole('dialog', { name: '申请开票' })
    .getByRole('button', { name: '提交开票申请' })
    .click()
  await expectTold(page, '已申请开票')
  await page.getByRole('table', { name: '订单列表' }).getByRole('link').first().click()
  await expect(h1(page)).toHaveText('订单详情')
  expect(await pagesOf(page)).toBe(1)

  await page.getByRole('link', { name: '查看发票' }).click()
  await expect(h1(page)).toHaveText('发票详情')
  expect(await pagesOf(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const drawn = await page.getByRole('article').evaluate((paper) => {
    const colours = new Set<string>()
    for (const element of [paper, ...paper.querySelectorAll('*')]) {
      const style = getComputedStyle(element)
      for (const side of ['top', 'right', 'bottom', 'left']) {
        if (style.getPropertyValue(`border-${side}-width`) === '0px') continue
        colours.add(style.getPropertyValue(`border-${side}-color`))
      }
      if (element instanceof HTMLAnchorElement && style.textDecorationLine !== 'none') {
        colours.add('underlined')
      }
    }
    return [...colours]
  })
  expect(drawn).toHaveLength(1)
})

test('ORD-05 an order of many lines prints on one page too', async ({ page }) => {
  await page.goto('/orders?scenario=ssc-active')
  await page.getByRole('table', { name: '订单列表' }).getByRole('link').first().click()
  await expect(h1(page)).toHaveText('订单详情')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(h1(page)).toHaveText('Order')
  expect(await pagesOf(page)).toBe(1)
})

async function pagesOf(page: Page): Promise<number> {
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  return paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
