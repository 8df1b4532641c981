import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Wizard } from '../pages/wizard.ts'

/** Where the keyboard is: the nearest place with a name, or `body` where it fell off the page. */
async function expectFocusIn(page: Page, selector: string) {
  await expect
    .poll(() =>
      page.evaluate((place) => {
        const active = document.activeElement
        if (active === null || active === document.body) return 'body'
        return active.closest(place) ? place : (active.closest('main, dialog')?.localName ?? '?')
      }, selector),
    )
    .toBe(selector)
}

/** Presses a button by the keyboard alone. */
async function press(page: Page, name: string | RegExp, within = page.locator('body')) {
  const button = within.getByRole('button', {
    name,
    ...(typeof name === 'string' && { exact: true }),
  })
  await button.first().focus()
  await page.keyboard.press('Enter')
}

const asked = (page: Page) => page.getByRole('alertdialog')

/** Ends an application by the keyboard, after thinking better of it once. */
async function end(page: Page, button: Locator) {
  await expect(button).toBeVisible()
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(asked(page)).toBeVisible()
  await expectFocusIn(page, 'dialog')
  await page.keyboard.press('Escape')
  await expect(asked(page)).toHaveCount(0)
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
  await asked(page).getByRole('button').last().focus()
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveCount(0)
  await expect(button).toHaveCount(0)
  await expectFocusIn(page, 'main')
}

test('APP-08 an application is withdrawn in the list, a draft deleted, and the keyboard stays in it', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  const id = await wizard.apply()
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await page.goto('/applications')
  const row = page.getByRole('row').filter({ hasText: id })
  await end(page, row.getByRole('button', { name: '撤回', exact: true }))
  await expect(row).toContainText('已取消')
  await end(page, page.getByRole('row').getByRole('button', { name: '删除', exact: true }))
})

test('ORD-05 an order is cancelled, a top-up made: the keyboard stays on the page', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/applications?scenario=awaiting-payment')
  await page
    .getByRole('button', { name: '立即购买' })
    .or(page.getByRole('link', { name: '立即购买' }))
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/pay$/)
  await press(page, '取消订单')
  await asked(page).getByRole('button', { name: '取消订单' }).focus()
  await page.keyboard.press('Enter')
  await expect(asked(page)).toHaveCount(0)
  await expectFocusIn(page, 'main')
  await page.goto('/account')
  await press(page, '充值')
  const dialog = page.getByRole('dialog', { name: '充值' })
  await expectFocusIn(page, 'dialog')
  await dialog.getByLabel('充值金额').fill('1000')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expectFocusIn(page, 'main')
})

test('INV-02 an invoice is requested, and what asked for it is gone: the keyboard stays near', async ({
  page,
}) => {
  await page.goto('/orders?scenario=phone-active')
  await press(page, '申请开票')
  const dialog = page.getByRole('dialog', { name: '申请开票' })
  await expectFocusIn(page, 'dialog')
  await dialog.getByRole('button', { name: '提交开票申请' }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expectFocusIn(page, 'tr')
})

test('APP-09 the reviewer decides one after the other without leaving the demo tools', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  const id = await wizard.apply()
  const tools = new DemoTools(page)
  await tools.open('审核')
  await press(page, '通过', page.getByRole('group', { name: id, exact: true }))
  await expect(page.getByRole('group', { name: id, exact: true })).toHaveCount(0)
  await expectFocusIn(page, 'dialog')
})

test('PRC-13 the rules close where they were opened', async ({ page }) => {
  await page.goto('/buy/online')
  await press(page, '计费规则')
  await expectFocusIn(page, 'dialog')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '计费规则' })).toBeFocused()
})

test('a dialog that is there only while it is open gives the focus back to its opener, however it is closed', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/buy/online')
  const opener = page.getByRole('button', { name: '加入方案', exact: true })
  const dialog = page.getByRole('dialog', { name: '加入方案' })
  for (const closing of ['取消', '加入']) {
    await press(page, '加入方案')
    await expectFocusIn(page, 'dialog')
    await press(page, closing, dialog)
    await expect(dialog).toHaveCount(0)
    await expect(opener).toBeFocused()
  }
  await page.goto('/plans')
  await page.getByRole('table').getByRole('link').first().click()
  await press(page, '重命名')
  await press(page, '关闭', page.getByRole('dialog'))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: '重命名', exact: true })).toBeFocused()
})

test('a dialog that is closed and opened again in one breath is open', { tag: '@further' }, async ({
  page,
}) => {
  await page.goto('/account')
  const dialog = page.getByRole('dialog', { name: '充值' })
  await press(page, '充值')
  for (let times = 0; times < 10; times += 1) {
    await expectFocusIn(page, 'dialog')
    // Both are on their way before the page has answered the first.
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('Enter')])
  }
  await expect(dialog).toBeVisible()
  await expectFocusIn(page, 'dialog')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
})
