import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { expectAlive } from '../pages/alive.ts'
import { expectResult, pay } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'

const CORP_ID = 'ww1234567890abcdef'
const price = (page: Page) => page.getByRole('region', { name: '费用' })
const agreement = (page: Page) =>
  page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》', exact: true })
const check = (page: Page) => page.getByRole('heading', { level: 2, name: '核对订单' })
const industry = (page: Page) => page.getByRole('combobox', { name: '落地页行业' })

async function fill(page: Page, label = '电商零售') {
  // What is ticked while a page comes to life is ticked a moment later.
  await expectAlive(page)
  await page.getByRole('combobox', { name: '企业 ID 类型' }).selectOption({
    label: '企业微信 CorpID',
  })
  await page.getByRole('textbox', { name: '企业 ID', exact: true }).fill(CORP_ID)
  await agreement(page).check()
  // What is wrong with it is said below it, and moves what stands further below.
  await industry(page).selectOption({ label })
}

test('APP-01 PRC-10 ORD-03 PV packs from the home page to the opened product, without application', async ({
  page,
}) => {
  const demo = new DemoTools(page)
  await page.goto('/')
  await page.getByRole('link', { name: '选购PV 套餐包' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购 PV 套餐包')
  await expect(price(page)).toContainText('¥30,000.00')
  await expect(page.getByRole('main')).toContainText('3 分/次')
  await demo.open('支付')
  await demo.panel.getByLabel('下一笔 PV 订单赠送次数').fill('10000')
  await demo.close()

  await page.getByRole('radio', { name: '300 万 PV 套餐包', exact: true }).check()
  await expect(price(page)).toContainText('¥90,000.00')
  await page.getByRole('radio', { name: '100 万 PV 套餐包', exact: true }).check()
  await page.getByLabel('购买数量').fill('2')
  await expect(price(page)).toContainText('¥60,000.00')
  await expect(price(page)).not.toContainText('代金券')
  await fill(page)
  await page.getByRole('button', { name: '阅读协议' }).click()
  await expect(page.getByRole('dialog')).toContainText('演示站点')
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()

  await page.getByRole('button', { name: '立即购买' }).click()
  await expect(check(page)).toBeFocused()
  await expect(page.getByRole('main')).toContainText(CORP_ID)
  await expectAccessibleAndNarrow(page)
  await page.reload()
  await expect(check(page)).toBeVisible()
  await page.goBack()
  await expect(check(page)).toHaveCount(0)
  await expect(page.getByLabel('购买数量')).toHaveValue('2')
  await expect(agreement(page)).toBeChecked()
  await page.goForward()
  await expect(check(page)).toBeVisible()

  await page.getByRole('button', { name: '提交订单' }).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  const voucher = page.getByRole('combobox', { name: '代金券' })
  await expect(voucher).toBeDisabled()
  await expect(page.getByRole('main')).toContainText(/不能使用代金券/)
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥60,000.00')
  const cashier = page.url()
  await page.goBack()
  await page.getByRole('button', { name: '提交订单' }).click()
  await expect(page).toHaveURL(cashier)
  await pay(page)
  await expectResult(page, '支付成功')
  await expect(page.getByRole('main')).toContainText('营销通-100万PV套餐包 2个')
  await page.goto('/products')
  const row = page.getByRole('row').filter({ hasText: CORP_ID })
  await expect(row).toContainText('营销通-PV套餐包')
  await expect(row).toContainText('已开通')
  await page.goto('/applications')
  await expect(page.getByText('共 0 项')).toBeVisible()
})

test('ELI-06 a refused industry is the error of its field, and nothing is checked or ordered', async ({
  page,
}) => {
  await page.goto('/buy/pv')
  for (const refused of ['P2P 网贷', '医疗健康']) {
    await fill(page, refused)
    await expect(industry(page)).toHaveAttribute('aria-invalid', 'true')
    await expect(industry(page)).toHaveAccessibleDescription(/不支持该行业/)
    await page.getByRole('button', { name: '立即购买' }).click()
    await expect(page.getByRole('alert').getByRole('link', { name: /^落地页行业/ })).toBeVisible()
    await expect(check(page)).toHaveCount(0)
    await expectAccessibleAndNarrow(page)
  }
  await industry(page).selectOption({ label: '金融' })
  await expect(industry(page)).not.toHaveAttribute('aria-invalid')
  await page.getByRole('button', { name: '立即购买' }).click()
  await expect(check(page)).toBeVisible()
})

test('CAT-03 APP-10 what is missing or wrong is told in place and kept over a reload', async ({
  page,
}) => {
  await page.goto('/buy/pv')
  await page.getByLabel('购买数量').fill('1000')
  await page.getByRole('textbox', { name: '企业 ID', exact: true }).fill('12345')
  await page.getByRole('button', { name: '立即购买' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toBeFocused()
  for (const label of ['购买数量', '企业 ID', '落地页行业', '我已阅读并同意']) {
    await expect(alert.getByRole('link', { name: new RegExp(`^${label}`) })).toBeVisible()
  }
  await expect(price(page)).toContainText('—')
  await page.reload()
  await expect(page.getByLabel('购买数量')).toHaveValue('1000')
  await expect(page.getByRole('textbox', { name: '企业 ID', exact: true })).toHaveValue('12345')
})

test('ELI-01 ELI-03 any verified account may buy; an unverified one sees why not', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/pv?scenario=unverified')
  const main = page.getByRole('main')
  await expect(main).toContainText('4009100100、95716')
  await expect(page.getByRole('button', { name: '联系销售' })).toBeVisible()
  await page.getByRole('radio', { name: '300 万 PV 套餐包', exact: true }).check()
  await expect(price(page)).toContainText('¥90,000.00')
  const buy = page.getByRole('button', { name: '立即购买' })
  await expect(buy).toHaveAttribute('aria-disabled', 'true')
  await expect(buy).toHaveAccessibleDescription(/尚未完成实名认证/)
  await page.goto('/account')
  await page.getByRole('combobox', { name: '实名认证' }).selectOption({ label: '个人' })
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存', { exact: true })).toBeVisible()
  await page.goto('/buy/pv?id=ww1234567890abcdef&kind=corp-id')
  await expect(page.getByRole('textbox', { name: '企业 ID', exact: true })).toHaveValue(CORP_ID)
  await expect(buy).not.toHaveAttribute('aria-disabled')
})
