import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { lostPresses, press, tap } from '../pages/real-press.ts'
import { restingBox } from '../pages/resting-box.ts'

type Form = {
  address: string
  /** What opens the form on its page, a dialog then. */
  open?: (page: Page) => Promise<unknown>
}

const dialog = (name: string) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).first().click()
const demoTab = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name: '演示工具' }).click()
  await page.getByRole('dialog').getByRole('tab', { name }).click()
}

/** Every form of the program, by the scenario that shows it; ids derive from the day of the purchase. */
const FORMS: Record<string, readonly Form[]> = {
  'online-active': [
    { address: '/buy/online' },
    { address: '/buy/phone' },
    { address: '/buy/ssc' },
    { address: '/buy/cdp' },
    { address: '/buy/pv' },
    { address: '/buy/interop' },
    { address: '/pricing' },
    { address: '/pricing?product=ssc' },
    { address: '/account' },
    { address: '/account', open: dialog('充值') },
    { address: '/products/P202112080001', open: dialog('联系销售') },
    { address: '/products/P202112080001/seats' },
    { address: '/products/P202112080001/robots/new?edition=standard' },
    { address: '/orders/D202112080001', open: dialog('申请开票') },
    { address: '/help', open: demoTab('时间') },
  ],
  returned: [
    // The last first: what is wrong in an earlier step closes the later ones.
    { address: '/apply/202603020001/materials' },
    { address: '/apply/202603020001/info' },
    { address: '/apply/202603020001/package' },
  ],
  'phone-pre-approved': [
    { address: '/apply/202603020001/info' },
    { address: '/apply/202603020001/package' },
  ],
  'ssc-active': [{ address: '/products/P202601050001/seats' }],
  'cdp-active': [{ address: '/products/P202512300001/booster' }],
  'pv-refund': [
    { address: '/products/P202603020001' },
    { address: '/help', open: demoTab('用量') },
  ],
  robots: [{ address: '/products/P202601050002-1/recharge' }],
}

for (const width of [360, 1280]) {
  for (const [scenario, forms] of Object.entries(FORMS)) {
    test(`the first press counts on every form of ${scenario} at ${width} px`, async ({ page }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width, height: 740 })
      await page.goto(`/help?scenario=${scenario}`)
      await expect(page).toHaveURL(/\/help$/)
      const lost: string[] = []
      for (const { address, open } of forms) {
        await page.goto(address)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await open?.(page)
        const scope = open ? 'dialog[open]' : 'main'
        await expect(page.locator(scope)).toBeVisible()
        for (const one of await lostPresses(page, scope)) lost.push(`${address} ${one}`)
      }
      expect(lost).toEqual([])
    })
  }
}

const agreement = (page: Page) => page.getByRole('checkbox', { name: /我已阅读/ })
const robots = '/products/P202112080001/robots/new?edition=standard'

test('APP-10 a tick right after a wrong value is there, and what is wrong is said then', async ({
  page,
}) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  for (const [address, field, wrong] of [
    ['/buy/pv', '企业 ID', 'x'],
    ['/buy/interop', '企业微信 CorpID', 'x'],
    [robots, '机器人昵称 1', ' '],
  ] as const) {
    await page.goto(address)
    const left = page.getByRole('textbox', { name: field, exact: true })
    await left.fill(wrong)
    await press(agreement(page))
    await expect(agreement(page)).toBeChecked()
    await expect(left).toHaveAttribute('aria-invalid', 'true')
  }
})

test('APP-02 one press sends what is wrong in a field that was just left', async ({ page }) => {
  for (const address of ['/buy/phone', '/buy/ssc']) {
    await page.goto(address)
    const left = page.getByRole('textbox', { name: '手机号' })
    await left.fill('1')
    await press(page.getByRole('button', { name: '提交申请' }))
    await expect(page.getByRole('alert').filter({ hasText: '请检查以下内容' })).toBeFocused()
    await expect(left).toHaveAttribute('aria-invalid', 'true')
  }
})

test('PRC-01 one tap chooses the years after a wrong number of users', async ({ newContext }) => {
  const context = await newContext({ viewport: { width: 360, height: 740 }, hasTouch: true })
  const page = await context.newPage()
  await page.goto('/buy/online')
  const users = page.getByLabel('用户数')
  await users.tap()
  await users.fill('2')
  const years = page.getByRole('radio', { name: '2年' })
  await tap(years)
  await expect(years).toBeChecked()
  await expect(users).toHaveAccessibleDescription(/3 用户起售/)
})

for (const width of [360, 1280]) {
  test(`the way on stays under the finger when vouchers become known, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/buy/online', { waitUntil: 'commit' })
    const next = page.getByRole('button', { name: '下一步' })
    await expect(next).toBeVisible()
    const before = await restingBox(next)
    // The first act opens the account, once the page is alive.
    await expect(async () => {
      await page.keyboard.press('Shift')
      await expect(page.getByText('预计实付')).toBeVisible({ timeout: 500 })
    }).toPass()
    expect(await restingBox(next)).toEqual(before)
  })
}
