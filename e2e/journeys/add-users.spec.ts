import { expect, test } from '../fixtures.ts'
import { Products } from '../pages/products.ts'

const ONLINE = '在线客服-基础版'

test('EX-02 PRC-02 PRC-03 three users for a year and six months cost 4,795.20', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('two-year')
  await products.go(ONLINE, '增加用户')
  await expect(page.getByText('剩余时长').locator('..')).toContainText('1年6个月')
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('3')
  await expect(products.price).toContainText('¥4,795.20')
  await products.price.getByRole('button', { name: '费用清单' }).click()
  await expect(products.price).toContainText(
    '3 用户 × 1 年 × 999 元 + 3 用户 × 6 个月 × 999 元 ÷ 10 = 4,795.20 元',
  )
  await products.order()
  await expect(page.getByRole('main')).toContainText('4,795.20')
  await products.pay()
  await products.open()
  await expect(products.row(ONLINE).getByRole('cell').nth(2)).toHaveText('8')
  await expect(products.row(ONLINE)).toContainText('2028-01-05')
})

test('PRC-03 with eleven months left a year is paid, and the page says so', {
  tag: '@further',
}, async ({ page, clock }) => {
  const products = new Products(page)
  await products.open('two-year')
  await clock.jump('2027-02-05')
  await products.go(ONLINE, '增加用户')
  await expect(page.getByText('剩余时长').locator('..')).toContainText('11个月')
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('2')
  await expect(products.price).toContainText('¥1,998.00')
  await expect(page.getByRole('status').filter({ hasText: '已按一年封顶' })).toBeVisible()
  await products.price.getByRole('button', { name: '费用清单' }).click()
  await expect(products.price).toContainText('2 用户 × 999 元（11 个月，封顶一年） = 1,998.00 元')
})

test('PRC-04 what cannot be added is said and kept, never corrected', async ({ page }) => {
  const products = new Products(page)
  await products.open('two-year')
  await products.go(ONLINE, '增加用户')
  const users = page.getByRole('spinbutton', { name: '增加用户数' })
  await users.fill('0')
  await page.getByRole('button', { name: '去支付' }).click()
  await expect(page.getByRole('alert')).toContainText('增加用户数：至少 1 用户')
  await expect(users).toHaveAttribute('aria-invalid', 'true')
  await expect(users).toHaveValue('0')
  await expect(products.price).toContainText('—')
  await users.fill('1')
  await expect(products.price).toContainText('¥1,598.40')
})

test('ORD-01 Back never loses the order, and a second 「去支付」 opens it updated', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('two-year')
  await products.go(ONLINE, '增加用户')
  const first = await products.order()
  await page.goBack()
  await expect(page.getByText(`未支付的订单 ${first}`)).toBeVisible()
  await page.getByRole('spinbutton', { name: '增加用户数' }).fill('2')
  expect(await products.order()).toBe(first)
  await expect(page.getByText('增加2用户')).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: '前往收银台' }).click()
  await expect(page).toHaveURL(new RegExp(`/orders/${first}/pay$`))
})

test('PRC-04 an expired product says that it must be renewed first', { tag: '@further' }, async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('expired')
  const row = products.row(ONLINE)
  await products.expectUnavailable(row, '增加用户', /到期/)
  const id = (await row.getByRole('link', { name: '管理' }).getAttribute('href')) ?? ''
  await page.goto(`${id}/seats`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('增加用户')
  await expect(page.getByText('产品已到期')).toBeVisible()
  await page.getByRole('link', { name: '续费', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('续费')
})

test('EX-04 SSC begins at nothing, and two more experts cost 9,600', { tag: '@further' }, async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('ssc-active')
  await products.go('企业共享服务中心-专业版', '增购')
  for (const name of ['员工数', '专家坐席数', '工单坐席数', '企业版机器人']) {
    await expect(page.getByRole('spinbutton', { name })).toHaveValue('0')
  }
  await expect(products.price).toContainText('—')
  await page.getByRole('button', { name: '去支付' }).click()
  await expect(page.getByRole('alert')).toContainText('请至少增加一项')
  await page.getByRole('spinbutton', { name: '员工数' }).fill('1500')
  await page.getByRole('spinbutton', { name: '专家坐席数' }).fill('2')
  await page.getByRole('button', { name: '调整为 2,000' }).click()
  await page.getByRole('spinbutton', { name: '员工数' }).fill('0')
  await expect(products.price).toContainText('¥9,600.00')
  await products.order()
  await products.pay()
  await products.open()
  await expect(products.row('企业共享服务中心-专业版').getByRole('cell').nth(2)).toHaveText('5')
})
