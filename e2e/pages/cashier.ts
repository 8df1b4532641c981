import { expect, type Page } from '@playwright/test'
import { buyFromList, withoutVoucher } from './records.ts'

/**
 * Opens the cashier of the scenario `awaiting-payment`, chooses a way to pay and no voucher. Returns the
 * number of the order, of ¥2,997.00.
 */
export async function toCashier(page: Page, method: '账户余额' | '微信支付' | '网银转账') {
  await page.goto('/applications?scenario=awaiting-payment')
  const row = page.getByRole('table', { name: '申请记录' }).getByRole('row').nth(1)
  await buyFromList(page, (await row.getByRole('link').first().textContent()) ?? '')
  await withoutVoucher(page)
  await page.getByRole('radio', { name: new RegExp(method) }).check()
  return page.url().split('/').at(-2) ?? ''
}

export async function pay(page: Page) {
  await page.getByRole('button', { name: '确认支付' }).click()
}

/** Where the customer stands after 「确认支付」: the page's heading. */
export async function expectResult(page: Page, title: '支付成功' | '支付失败' | '支付确认中') {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}
