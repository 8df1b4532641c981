import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { expectResult, pay } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { withoutVoucher } from '../pages/records.ts'
import { expectTold, told } from '../pages/told.ts'

const row = (page: Page, id: string) =>
  page.getByRole('table', { name: '咨询列表' }).getByRole('row').filter({ hasText: id })

/** Asks in a dialog and follows its link. Returns the number of the consultation. */
async function ask(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog', { name })
  await dialog.getByRole('textbox', { name: '联系人' }).fill('林知远')
  await dialog.getByRole('textbox', { name: '手机号' }).fill('13826537719')
  await dialog.getByRole('button', { name: '提交咨询' }).click()
  await expect(dialog).toBeHidden()
  await expect(told(page)).toContainText('已提交')
  const said = (await told(page).textContent()) ?? ''
  await told(page).getByRole('link', { name: '打开咨询记录' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('咨询记录')
  return /C\d{12}/.exec(said)?.[0] ?? ''
}

async function offer(page: Page, id: string, { price, until }: { price: string; until: string }) {
  const demo = new DemoTools(page)
  await demo.open('审核')
  const group = demo.group(id)
  await group.getByRole('textbox', { name: '报价' }).fill(price)
  await group.getByRole('textbox', { name: '有效期至' }).fill(until)
  await group.getByRole('button', { name: '提交报价' }).click()
  await expect(demo.panel.getByRole('status')).toContainText(id)
  await demo.close()
}

test('ORD-08 an architect quotes a service, and it is bought at that price, once', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/cdp?scenario=awaiting-payment')
  const id = await ask(page, '联系架构师')
  await expect(row(page, id)).toContainText('增值实施服务')
  await expect(row(page, id)).toContainText('已提交')
  await expect(row(page, id).getByRole('button', { name: '立即购买' })).toHaveCount(0)

  await offer(page, id, { price: '86000', until: '2026-03-20' })
  await expect(row(page, id)).toContainText('已报价')
  await expect(row(page, id)).toContainText('86,000.00')
  await expect(row(page, id)).toContainText('2026-03-20')
  await expectAccessibleAndNarrow(page)
  await row(page, id).getByRole('button', { name: '立即购买' }).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  const cashier = page.url()
  await page.goto('/consultations')
  await row(page, id).getByRole('button', { name: '立即购买' }).click()
  await expect(page).toHaveURL(cashier)
  await withoutVoucher(page)
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥86,000.00')
  await pay(page)
  await expectResult(page, '支付成功')
  await page.goto('/consultations')
  await expect(row(page, id)).toContainText('已成交')
  await row(page, id).getByRole('link', { name: '查看订单' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单详情')
})

test('ORD-08 an offer that ran out explains itself and is asked for again', async ({
  page,
  clock,
}) => {
  await page.goto('/buy/cdp?scenario=awaiting-payment')
  const id = await ask(page, '联系架构师')
  await offer(page, id, { price: '86000', until: '2026-03-02' })
  await clock.nextDay()
  await expect(row(page, id)).toContainText('报价已过有效期')
  await expect(row(page, id).getByRole('button', { name: '立即购买' })).toHaveCount(0)
  const again = await ask(page, '联系架构师')
  await expect(row(page, again)).toContainText('增值实施服务')
  await row(page, id).getByRole('button', { name: '关闭咨询' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '关闭咨询' }).click()
  await expect(row(page, id)).toContainText('已关闭')
  await expectTold(page, `咨询 ${id} 已关闭`)
})

test('CAT-11 「合同签订」 is recorded as such, and found from the account page', async ({
  page,
}) => {
  await page.goto('/buy/cdp')
  const id = await ask(page, '合同签订')
  await page.goto('/account')
  await page.getByRole('link', { name: '咨询记录' }).click()
  await expect(row(page, id)).toContainText('合同签订')
  await expect(page.getByText('共 1 项')).toBeVisible()
})
