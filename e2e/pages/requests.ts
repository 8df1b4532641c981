import { expect, type Page } from '@playwright/test'

/** Fills in the purchase application of the first stage and sends it; returns the number. */
export async function sendRequest(page: Page, more: Record<string, string> = {}): Promise<string> {
  const typed = {
    联系人: '林知远',
    手机号: '138 2653 7719',
    邮箱: 'lin@example.com',
    需求说明: '总部与两家分公司共用',
    ...more,
  }
  for (const [name, value] of Object.entries(typed)) {
    await page.getByLabel(name, { exact: true }).fill(value)
  }
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.waitForURL(/\/applications\/\d+$/)
  await expect(page.getByRole('main')).toContainText('预审中')
  return page.url().split('/').at(-1) ?? ''
}
