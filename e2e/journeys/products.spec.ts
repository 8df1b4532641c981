import { expect, test } from '../fixtures.ts'
import { Products } from '../pages/products.ts'

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

test('PRD-02 the filter narrows table and picture, and stays in the address', async ({ page }) => {
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
  await page.reload()
  await expect(renewal).toBeChecked()
  await expect(main).toContainText('打开自动续费')

  await page.getByRole('button', { name: '联系销售' }).click()
  const dialog = page.getByRole('dialog', { name: '联系销售' })
  await dialog.getByRole('textbox', { name: '联系人' }).fill('林知远')
  await dialog.getByRole('textbox', { name: '手机号' }).fill('13826537719')
  await dialog.getByRole('button', { name: '提交咨询' }).click()
  await expect(dialog).toContainText('咨询编号')
})
