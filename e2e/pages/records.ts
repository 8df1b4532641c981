import { expect, type Locator, type Page } from '@playwright/test'
import { type Language, Named } from '../kit/words.ts'

/** The row of 「申请记录」 that holds this number. */
export function applicationRow(page: Page, id: string): Locator {
  return page.getByRole('table', { name: '申请记录' }).getByRole('row').filter({ hasText: id })
}

/** Opens the cashier of an approved application from its row. */
export async function buyFromList(page: Page, id: string) {
  await page.goto('/applications')
  await applicationRow(page, id).getByRole('button', { name: '立即购买' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
}

/** Chooses no voucher where the order could take one, so that the amount due is the price. */
export async function withoutVoucherWhereAllowed(page: Page, language: Language = 'zh') {
  const found = new Named(page, language)
  const name = found.say('代金券')
  const free = page.getByRole('combobox', { name, disabled: false })
  // Where none is taken the field says so.
  const locked = page
    .getByRole('combobox', { name, disabled: true })
    .and(page.locator('[aria-describedby]'))
  await expect(free.or(locked)).toBeVisible()
  if (await free.isVisible()) await withoutVoucher(page, language)
}

/** Chooses no voucher, so that the amount due is the price. */
export async function withoutVoucher(page: Page, language: Language = 'zh') {
  const found = new Named(page, language)
  const voucher = page.getByRole('combobox', { name: found.say('代金券') })
  await found.chooseOption(voucher, '不使用代金券')
}
