import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { PlanPage } from '../pages/plan.ts'
import { slowFrames } from '../pages/slow-frames.ts'

test('PLN-01 PLN-03 products that are there are renewed and added to by a plan, and the pages it leads to are filled in', {
  tag: '@further',
}, async ({ page }) => {
  const plan = new PlanPage(page)
  await page.goto('/pricing?scenario=robots')
  await plan.addFromHere('续与加')
  await page.getByRole('link', { name: '查看方案' }).click()
  const add = async (name: RegExp, fields: Readonly<Record<string, string>>) => {
    await plan.button('添加产品').click()
    const adding = page.getByRole('dialog', { name: '添加产品' })
    const own = adding.getByLabel('为哪个产品')
    const label = await own.getByRole('option', { name }).first().textContent()
    await own.selectOption({ label: label ?? '' })
    for (const [field, value] of Object.entries(fields)) {
      await adding.getByLabel(field, { exact: true }).fill(value)
    }
    await adding.getByRole('button', { name: '加入方案' }).click()
    await expect(adding).toBeHidden()
  }
  await add(/^续费：.*在线客服-专业版/, {})
  await add(/^增购：.*在线客服/, { 用户数: '7' })
  await add(/^加机器人：/, { 机器人个数: '3' })
  await expect(plan.rows).toHaveCount(5)
  await plan.applyNow()
  const at = page.url()
  await expect(plan.row('标准版 3 个').getByText('待下单')).toBeVisible()
  await plan.row('在线客服-专业版 7 用户').getByRole('link', { name: '去购买' }).click()
  await expect(page.getByLabel('用户数')).toHaveValue('7')
  await page.goto(at)
  const renewed = plan.row('在线客服-专业版 5 用户')
  await expect(renewed).toContainText('15,000.00')
  await renewed.getByRole('link', { name: '去购买' }).click()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥15,000.00')
  await page.goto(at)
  await plan.row('标准版 3 个').getByRole('link', { name: '去购买' }).click()
  await expect(page.getByLabel('机器人个数')).toHaveValue('3')
})

test('PLN-01 what a program fills in right after it chose one of its products counts', async ({
  page,
}) => {
  await slowFrames(page)
  const plan = new PlanPage(page)
  await page.goto('/pricing?scenario=robots')
  await plan.addFromHere('续与加')
  await page.getByRole('link', { name: '查看方案' }).click()
  await plan.button('添加产品').click()
  const adding = page.getByRole('dialog', { name: '添加产品' })
  const own = adding.getByLabel('为哪个产品')
  const addition = await own.getByRole('option', { name: /^增购：.*在线客服/ }).textContent()
  await own.selectOption({ label: addition ?? '' })
  await adding.getByLabel('用户数', { exact: true }).fill('7')
  await adding.getByRole('button', { name: '加入方案' }).click()
  await expect(plan.row('在线客服-专业版 7 用户')).toBeVisible()
})

const PLAN =
  '/plan?v=1&name=x&on=2026-03-02&catalogue=2026-01-01&variant=A*370.00&item=n1_2026-03-02_interop.account*8&item=n2_2026-03-02_cs.online.basic*5'

test('PLN-01 a refusal goes when what it was about has changed', { tag: '@further' }, async ({
  page,
}) => {
  const plan = new PlanPage(page)
  await page.goto(`${PLAN}&scenario=awaiting-payment`)
  await plan.save()
  await plan.button('复制变体').click()
  await expect(page.getByRole('tab')).toHaveCount(2)
  await plan.button('复制变体').click()
  await expect(page.getByRole('tab')).toHaveCount(3)
  await plan.button('复制变体').click()
  await expect(page.getByRole('alert')).toContainText('3 个变体')
  await plan.button('移除 企业微信互通账号 8 账号').click()
  await expect(plan.rows).toHaveCount(2)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('PLN-01 「加入方案」 right after a key takes the number that was typed', async ({ page }) => {
  await page.goto('/products?scenario=online-active')
  await expect(page.getByRole('table', { name: '我的产品' })).toBeVisible()
  await page.goto('/products/P202112080001/seats')
  const add = page.getByRole('button', { name: '加入方案' })
  await expect(add).toBeVisible()
  const users = page.locator('#users')
  await users.evaluate((field: HTMLInputElement) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
    set?.call(field, '25')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const buttons = [...document.querySelectorAll('main button')] as HTMLElement[]
    buttons.find(({ textContent }) => textContent === '加入方案')?.click()
  })
  const dialog = page.getByRole('dialog', { name: '加入方案' })
  await dialog.getByRole('button', { name: '加入', exact: true }).click()
  await page.getByRole('link', { name: '查看方案' }).click()
  await expect(page.getByRole('table', { name: '方案明细' })).toContainText('22,477.50')
})

/** A kept plan of two variants, the second one shown, in two tabs. */
async function planInTwoTabs(page: Page) {
  const plan = new PlanPage(page)
  await page.goto(`${PLAN}&scenario=awaiting-payment`)
  await plan.save()
  await plan.button('复制变体').click()
  await expect(page.getByRole('tab', { name: '变体 B' })).toHaveAttribute('aria-selected', 'true')
  const other = await page.context().newPage()
  await other.goto(page.url())
  return { plan, other, elsewhere: new PlanPage(other) }
}

test('PLN-01 a plan or variant that is deleted elsewhere while 「加入方案」 asks is told, and nothing else is taken for it', {
  tag: '@further',
}, async ({ page }) => {
  const { plan, elsewhere, other } = await planInTwoTabs(page)
  const remove = async (name: string) => {
    await elsewhere.button(name).click()
    await other.getByRole('alertdialog').getByRole('button', { name }).click()
  }

  await page.goto('/pricing')
  await plan.button('加入方案').click()
  const dialog = page.getByRole('dialog', { name: '加入方案' })
  const add = dialog.getByRole('button', { name: '加入', exact: true })
  const variant = dialog.getByRole('combobox', { name: '变体' })
  await variant.selectOption({ label: 'A' })
  await other.getByRole('tab', { name: '变体 A' }).click()
  await remove('删除变体')
  await expect(other.getByRole('tab')).toHaveCount(1)
  await expect(dialog.getByRole('alert')).toContainText('所选变体已不存在')
  await add.click()
  await expect(variant).toBeFocused()
  await expect(elsewhere.rows).toHaveCount(3)

  await remove('删除')
  await expect(other).toHaveURL(/\/plans$/)
  await expect(dialog.getByRole('alert')).toContainText('所选方案不能再加入')
  await add.click()
  const chosen = dialog.getByRole('combobox', { name: '方案' })
  await expect(chosen).toBeFocused()
  await expect(other.getByRole('heading', { name: '还没有采购方案' })).toBeVisible()
  // What was to be added is still there, and goes where they choose now.
  await chosen.selectOption({ label: '新建方案' })
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await add.click()
  await expect(page.getByText(/^已加入「/)).toBeVisible()
  await expect(other.getByRole('table', { name: '方案列表' }).getByRole('row')).toHaveCount(2)
})

test('PLN-01 a variant that is deleted elsewhere while 「添加产品」 asks is told, and what was filled in stays', {
  tag: '@further',
}, async ({ page }) => {
  const { plan, elsewhere, other } = await planInTwoTabs(page)
  await plan.button('添加产品').click()
  const dialog = page.getByRole('dialog', { name: '添加产品' })
  await dialog.getByRole('radio', { name: 'PV 套餐包' }).check()
  await elsewhere.button('删除变体').click()
  await other.getByRole('alertdialog').getByRole('button', { name: '删除变体' }).click()
  await expect(other.getByRole('tab')).toHaveCount(1)
  await expect(dialog.getByRole('alert')).toContainText('加入的是变体 A')
  await dialog.getByRole('button', { name: '加入方案' }).click()
  await expect(dialog).toBeHidden()
  await expect(plan.row('PV 套餐包')).toContainText('30,000.00')
})
