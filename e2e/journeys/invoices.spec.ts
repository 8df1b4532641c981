import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { DemoTools } from '../pages/demo-tools.ts'

const list = (page: Page) => page.getByRole('table', { name: '发票列表' })
const dialog = (page: Page) => page.getByRole('dialog', { name: '申请开票' })

/** Opens the order of `phone-active`, of ¥4,500.00. */
async function openOrder(page: Page) {
  await page.goto('/orders?scenario=phone-active')
  await page.getByRole('table', { name: '订单列表' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单详情')
}

test('INV-01 INV-02 REF-07 an invoice is requested, issued, printed, returned; until then no refund', async ({
  page,
}) => {
  const demo = new DemoTools(page)
  const main = page.getByRole('main')
  await openOrder(page)
  await page.getByRole('button', { name: '申请开票' }).click()
  await expect(dialog(page)).toContainText('¥4,500.00')
  await expect(dialog(page).getByRole('radio', { name: '增值税普通发票' })).toBeChecked()
  await expect(dialog(page).getByRole('textbox', { name: '发票抬头' })).toHaveValue(
    '深圳市星河示例科技有限公司',
  )
  const taxNumber = dialog(page).getByRole('textbox', { name: '税号' })
  await expect(taxNumber).toHaveValue('91440300MA50004950')
  await dialog(page).getByRole('radio', { name: '增值税专用发票' }).check()
  await taxNumber.fill('12')
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(taxNumber).toHaveAccessibleDescription(/15 至 20 位/)
  await expect(dialog(page).getByRole('textbox', { name: '开户银行' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await dialog(page).getByRole('radio', { name: '增值税普通发票' }).check()
  await taxNumber.fill('91440300MA50004950')
  await expectAccessibleAndNarrow(page)
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(main).toContainText('开票中')
  await expect(page.getByRole('button', { name: '申请开票' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: '申请退款' })).toHaveAccessibleDescription(/发票/)

  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '发票管理' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('发票管理')
  const id = (await list(page).getByRole('link').first().textContent()) ?? ''
  await demo.decide('审核', id, '开具发票')
  await expect(list(page)).toContainText('已开具')
  await list(page).getByRole('link', { name: '查看发票' }).click()
  const paper = page.getByRole('article', { name: new RegExp(id) })
  await expect(paper).toContainText('演示票据')
  await expect(paper).toContainText('¥4,500.00')
  await expectAccessibleAndNarrow(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeHidden()
  await expect(paper).toBeVisible()
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })

  await page.getByRole('button', { name: '退回发票' }).click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: '退回发票' }).click()
  await expect(main).toContainText('已退回')
  await page.getByRole('link', { name: /^D\d+$/ }).click()
  await expect(page.getByRole('link', { name: '申请退款' })).toBeVisible()
  await expect(page.getByRole('button', { name: '申请开票' })).toBeVisible()
})

test('INV-02 an invoice is issued by itself at midnight', { tag: '@further' }, async ({
  page,
  clock,
}) => {
  await openOrder(page)
  await page.getByRole('button', { name: '申请开票' }).click()
  await dialog(page).getByRole('button', { name: '提交开票申请' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await clock.nextEvent()
  await page.goto('/invoices')
  await expect(list(page)).toContainText('已开具')
  await expect(page.getByText('共 1 项')).toBeVisible()
})
