import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { restingBox } from '../pages/resting-box.ts'
import { expectTold } from '../pages/told.ts'
import { Wizard } from '../pages/wizard.ts'

test('ORD-02 a double click on 「确认充值」 tops up once', async ({ page }) => {
  await page.goto('/account')
  await page.getByRole('button', { name: '充值', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '充值' })
  await dialog.getByRole('spinbutton', { name: '充值金额' }).fill('1,234.56')
  await dialog.getByRole('button', { name: '确认充值' }).dblclick()
  await expect(dialog).toHaveCount(0)
  const movements = page.getByRole('table', { name: '收支明细' }).getByRole('row')
  await expect(movements.nth(1)).toContainText('1,001,234.56')
  await expect(movements).toHaveCount(3)
})

test('ELI-03 who may not buy 电话客服 is told why on the button, and a double click asks sales once', async ({
  page,
}) => {
  await page.goto('/buy/phone?scenario=unverified')
  const send = page.getByRole('button', { name: '提交申请' })
  await expect(send).toHaveAttribute('aria-disabled', 'true')
  await expect(send).toHaveAccessibleDescription(/实名认证.*4009100100/)
  await page.getByRole('button', { name: '联系销售' }).click()
  const dialog = page.getByRole('dialog', { name: '联系销售' })
  for (const [name, value] of [
    ['联系人', '林知远'],
    ['手机号', '13826537719'],
    ['需求说明', '呼入'],
  ] as const) {
    await dialog.getByRole('textbox', { name }).fill(value)
  }
  await dialog.getByRole('button', { name: '提交咨询' }).dblclick()
  await expectTold(page, 'C202603020001')
})

test('the second half of a double click, coming after the dialog has closed, presses nothing behind it and keeps the focus', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/account')
  const opener = page.getByRole('button', { name: '充值', exact: true })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: '充值' })
  await dialog.getByRole('spinbutton', { name: '充值金额' }).fill('100')
  const { x, y, width, height } = await restingBox(dialog.getByRole('button', { name: '确认充值' }))
  const [left, top] = [x + width / 2, y + height / 2]
  await page.mouse.click(left, top)
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await expect(opener).toBeFocused()
})

test('APP-07 two tabs that fill in the same draft lose nothing of each other', {
  tag: '@further',
}, async ({ page, context }) => {
  const first = new Wizard(page)
  await first.open()
  await first.goOn('填写基础信息')
  const second = new Wizard(await context.newPage())
  await second.page.goto(page.url())
  await expect(second.field('联系人')).toBeVisible()
  await first.field('联系人').fill('林知远')
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await second.field('个人QQ').fill('1234567')
  await expect(second.page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  for (const { page: tab } of [first, second]) {
    await tab.reload()
    await expect(tab.getByRole('textbox', { name: '联系人', exact: true })).toHaveValue('林知远')
    await expect(tab.getByRole('textbox', { name: '个人QQ' })).toHaveValue('1234567')
  }
})

test('the log of a jump stays when the panel is closed and opened again', {
  tag: '@further',
}, async ({ page }) => {
  const demo = new DemoTools(page)
  const wizard = new Wizard(page)
  const id = await wizard.apply()
  await demo.press('前进到下一事件')
  await demo.open('时间')
  const log = demo.panel.getByRole('list', { name: '时间日志' }).getByRole('listitem')
  await expect(log.filter({ hasText: '（日历）' })).toHaveText([
    new RegExp(`^\\d{4}-\\d{2}-\\d{2} .*${id}`),
  ])
})

test('pages name themselves and the site, and print without what only works on a screen', async ({
  page,
}) => {
  await page.goto('/buy/online')
  await expect(page).toHaveTitle('选购在线客服 · 在线客服 · 企点选购中心')
  await expect(
    page.getByRole('main').getByRole('link', { name: '申请记录', exact: true }),
  ).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation', { name: '主导航' })).not.toBeVisible()
  await expect(page.getByText('演示工具', { exact: true })).not.toBeVisible()
})

test('the second half of a double click pays nothing on the page that the first half led to', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/applications?scenario=awaiting-payment')
  await page.getByRole('link', { name: /^2026/ }).first().click()
  const buy = page.getByRole('main').getByRole('button', { name: '立即购买' })
  await buy.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  const pay = page.getByRole('button', { name: '确认支付' })
  const { x, y } = await restingBox(pay)
  await page.mouse.move(x + 20, y + 20)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  await pay.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
})

test('Escape closes a dialog that has only just appeared', async ({ page }) => {
  await page.goto('/account')
  const topUp = page.getByRole('button', { name: '充值', exact: true })
  await expect(topUp).toBeVisible()
  // Both before the next frame: the key finds done what was pressed before, and the page behind is not inert yet.
  const wasOpen = await topUp.evaluate((button: HTMLElement) => {
    let isOpen = false
    const look = () => {
      isOpen = document.querySelector('dialog[open]:not(:modal)') !== null
    }
    addEventListener('keydown', look, { capture: true, once: true })
    button.click()
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    return isOpen
  })
  expect(wasOpen).toBe(true)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await topUp.click()
  await expect(page.getByRole('dialog')).toBeVisible()
})
