import { expect, test } from '../fixtures.ts'
import { Products } from '../pages/products.ts'
import { expectTold } from '../pages/told.ts'

test('PRD-01 PRD-02 the console has its seven columns and all actions of each row', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('phone-active')
  const headers = ['企点主账号', '产品套餐', '用户数', '状态', '开通时间', '到期时间', '操作']
  await expect(products.table.getByRole('columnheader')).toHaveText(headers)
  const row = products.row('企点客服-电话客服-标准版')
  await expect(row.getByRole('cell').nth(2)).toHaveText('3')
  await expect(row.getByRole('cell').nth(4)).toHaveText('2026-03-02')
  for (const action of ['续费', '增加用户', '管理', '申请退款']) {
    await expect(row.getByRole('link', { name: action, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('img', { name: /^有效期时间轴，今天是 2026-03-02/ })).toBeVisible()
})

test('PRD-02 the filter narrows table and picture, and stays in the address', {
  tag: '@further',
}, async ({ page }) => {
  const products = new Products(page)
  await products.open('expiring')
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '已回收' })
  await expect(page.getByText('没有符合条件的产品')).toBeVisible()
  await expect(page).toHaveURL(/status=reclaimed/)
  await page.reload()
  await expect(page.getByText('共 0 项')).toBeVisible()
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '即将到期' })
  await expect(products.row('在线客服-基础版')).toContainText('还有7天')
})

test('PRD-05 PRD-07 the account centre holds usage, orders, settings and whom to ask', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('two-year')
  await products.go('在线客服-基础版', '管理', '企点账户中心')
  const main = page.getByRole('main')
  await expect(main.getByText('用户数').locator('..')).toContainText('5')
  await expect(main).toContainText('5用户 2年有效期')
  const renewal = page.getByRole('switch', { name: '自动续费' })
  await expect(renewal).not.toBeChecked()
  await renewal.check()
  // What is being stored is stored when the record says so.
  await expect(main).toContainText('打开自动续费')
  await page.reload()
  await expect(renewal).toBeChecked()

  await page.getByRole('button', { name: '联系销售' }).click()
  const dialog = page.getByRole('dialog', { name: '联系销售' })
  await dialog.getByRole('textbox', { name: '联系人' }).fill('林知远')
  await dialog.getByRole('textbox', { name: '手机号' }).fill('13826537719')
  await dialog.getByRole('button', { name: '提交咨询' }).click()
  await expect(dialog).toBeHidden()
  await expectTold(page, '咨询编号')
})

test('PRD-05 LIF-07 PV packs are told one by one, gift first, and watched by an alert', {
  tag: '@further',
}, async ({ page }) => {
  const products = new Products(page)
  await products.open('pv-refund')
  const row = products.row('营销通-PV套餐包')
  await expect(row.getByRole('cell').nth(0)).toHaveText('ww1234567890abcdef')
  await expect(row.getByRole('cell').nth(2)).toHaveText('–')
  const again = row.getByRole('link', { name: '再次购买' })
  await expect(again).toHaveAttribute('href', '/buy/pv?id=ww1234567890abcdef&kind=corp-id')
  await products.go('营销通-PV套餐包', '管理', '企点账户中心')
  const packs = page.getByRole('table', { name: '套餐包明细' })
  const headers = ['套餐包', '总量', '已用', '剩余', '到期时间']
  await expect(packs.getByRole('columnheader')).toHaveText(headers)
  await expect(packs.getByRole('row').nth(1).getByRole('cell')).toHaveText([
    '赠送次数',
    '10,000',
    '10,000',
    '0',
    '2027-03-02',
  ])
  await expect(packs.getByRole('row').nth(3)).toContainText('510,000')
  await expect(page.getByRole('main')).toContainText('约在 2026-03-23 用完')

  await page.getByRole('spinbutton', { name: '余额告警阈值' }).fill('2000000')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('请至少选择一种告警渠道')).toBeVisible()
  await page.getByRole('checkbox', { name: '企业微信群机器人' }).check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('spinbutton', { name: '余额告警阈值' })).toHaveValue('2000000')
  await expect(page.getByRole('checkbox', { name: '企业微信群机器人' })).toBeChecked()
})

test('PRD-01 PRD-02 a platform that is being deployed has no dates, and can be refunded only', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('cdp-deploying')
  const row = products.row('客户数据平台-企业版')
  for (const column of [0, 2, 4, 5]) {
    await expect(row.getByRole('cell').nth(column)).toHaveText('–')
  }
  await products.expectUnavailable(row, '续费', /部署/)
  await products.expectUnavailable(row, '加油包', /部署/)
  await expect(row.getByRole('link', { name: '申请退款' })).toBeVisible()
})

test('PRD-07 a platform that is nearly full warns and offers boosters', async ({ page }) => {
  const products = new Products(page)
  await products.open('cdp-active')
  await products.go('客户数据平台-企业版', '管理', '企点账户中心')
  await expect(page.getByText('客户容量已用 80%')).toBeVisible()
  await page.getByRole('link', { name: '购买加油包' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('加油包')
  // From 2026-03-02 to 2027-01-05 eleven months are left: capped at one year.
  await expect(page.getByText('剩余时长').locator('..')).toContainText('11个月')
  await page.getByRole('spinbutton', { name: '加油包' }).fill('2')
  await expect(products.price).toContainText('¥200,000.00')
  await expect(page.getByText('增加后 12,000,000 个客户')).toBeVisible()
})

test('PRD-02 a trial can only be bought', async ({ page }) => {
  const products = new Products(page)
  await products.open('interop-trial')
  const row = products.row('企业微信互通账号')
  await products.expectUnavailable(row, '续费', /试用/)
  await expect(row.getByRole('link', { name: '再次购买' })).toHaveAttribute(
    'href',
    '/buy/interop?id=ww1234567890abcdef',
  )
})
