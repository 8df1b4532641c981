import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { expectResult, pay } from '../pages/cashier.ts'
import { Wizard } from '../pages/wizard.ts'

const CORP_ID = 'ww1234567890abcdef'
const corpId = (page: Page) => page.getByRole('textbox', { name: '企业微信 CorpID' })
const agree = (page: Page) =>
  page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
const row = (page: Page) => page.getByRole('row').filter({ hasText: CORP_ID })

/** Begins in March 2026, on the second, with an account that is verified. */
async function open(page: Page) {
  await page.goto('/buy/interop?scenario=awaiting-payment')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购企业微信互通账号')
}

test('EX-08 PRC-11 CAT-13 LIF-08 a trial first, then eight accounts for a year', {
  tag: '@further',
}, async ({ page, clock }) => {
  const wizard = new Wizard(page)
  const main = page.getByRole('main')
  await open(page)
  await expect(main).toContainText('接待权限的员工数')
  await expect(main).toContainText('不支持退款')
  await corpId(page).fill(CORP_ID)
  await expect(main).toContainText('免费至 2026-06-02')
  await page.getByRole('button', { name: '开始试用' }).click()
  await expect(page.getByRole('alert')).toContainText('请先阅读并勾选协议')
  await agree(page)
  await page.getByRole('button', { name: '开始试用' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的产品')
  await expect(row(page)).toContainText('试用中')
  await expect(row(page)).toContainText('2026-06-02')

  await clock.nextMonth()
  await page.goto(`/buy/interop?id=${CORP_ID}`)
  await expect(main).toContainText('付费年从 2026-06-02 起算，有效期至 2027-06-02')
  const trial = page.getByRole('button', { name: '开始试用' })
  await expect(trial).toHaveAttribute('aria-disabled', 'true')
  await expect(trial).toHaveAccessibleDescription(/试用中/)
  await page.getByLabel('账号数').fill('8')
  await expect(wizard.price).toContainText('¥370.00')
  await wizard.expectFormula('(5 × 50 元 + 3 × 40 元) × 1 年 = 370.00 元')
  await expect(page.getByRole('row').filter({ hasText: '6–200' })).toContainText('120.00')
  await expectAccessibleAndNarrow(page)
  await agree(page)
  await page.getByRole('button', { name: '立即购买' }).click()
  await expect(page.getByRole('heading', { level: 2, name: '核对订单' })).toBeFocused()
  await expect(main).toContainText('不支持退款')
  await page.getByRole('button', { name: '提交订单' }).click()
  await expect(page.getByRole('combobox', { name: '代金券' })).toBeDisabled()
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥370.00')
  await pay(page)
  await expectResult(page, '支付成功')
  await expect(main).toContainText('企业微信互通账号 8账号 1年有效期')
  await page.goto('/products')
  await expect(row(page)).toHaveCount(1)
  await expect(row(page)).toContainText('2027-06-02')
})

test('CAT-05 CAT-03 beyond the table sales is offered, and what was typed stays', {
  tag: '@further',
}, async ({ page }) => {
  await open(page)
  await page.getByLabel('账号数').fill('10001')
  await page.getByLabel('账号数').blur()
  await expect(page.getByLabel('账号数')).toHaveAccessibleDescription(/最多 10,000 账号/)
  await page.getByRole('button', { name: '联系销售' }).click()
  await expect(page.getByRole('dialog').getByLabel('需求说明')).toHaveValue(/10001/)
  await page.keyboard.press('Escape')
  await corpId(page).fill('WW12')
  await page.getByRole('button', { name: '立即购买' }).click()
  const alert = page.getByRole('alert')
  await expect(alert.getByRole('link', { name: /^企业微信 CorpID/ })).toBeVisible()
  await expect(alert.getByRole('link', { name: /^账号数/ })).toBeVisible()
  await expect(page.getByLabel('账号数')).toHaveValue('10001')
})
