import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { Wizard } from '../pages/wizard.ts'

const LOOKS = [
  { language: 'zh', theme: 'light', width: 1280 },
  { language: 'en', theme: 'dark', width: 1280 },
  { language: 'zh', theme: 'dark', width: 360 },
  { language: 'en', theme: 'light', width: 768 },
] as const

/** Pages that need no record; what they show of records comes from the scenario. */
const PAGES = [
  '/',
  '/buy/online',
  '/buy/ssc',
  '/buy/cdp',
  '/applications',
  '/products',
  '/products/P202112080001',
  '/products/P202112080001/renew',
  '/products/P202112080001/seats',
  '/products/P202112080001/robots/new?edition=standard',
  '/products/P202112080001/robots/new?edition=professional',
  '/products/P202112080001/booster',
  '/messages',
  '/account',
  '/pricing',
  '/pricing?product=interop',
  '/quote?v=1&catalogue=2026-01-01&product=ssc&case=new&on=2026-03-02&years=2&item=ssc.employees*6000&item=ssc.knowledge*1*hr',
  '/quote',
  '/help',
  '/help/pricing',
  '/help/examples',
  '/help/robot',
  '/help/materials',
  '/help/arrears',
  '/help/refunds',
  '/buy/pv',
  '/buy/interop?id=ww1234567890abcdef&accounts=300',
  '/consultations',
  '/orders',
  '/invoices',
  '/nowhere',
]

async function expectAccessible(page: Page, what: string) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)
  expect(found).toEqual([])
}

async function expectNoSidewaysScrolling(page: Page, what: string) {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(excess, `${what} scrolls sideways`).toBeLessThanOrEqual(0)
}

for (const { language, theme, width } of LOOKS) {
  test(`every page is accessible and fits, ${language} ${theme} ${width} px`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: theme })
    await page.addInitScript((chosen) => localStorage.setItem('qd:language', chosen), language)
    await page.goto('/?scenario=online-active')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page).toHaveURL(/\/$/)
    for (const address of PAGES) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectAccessible(page, address)
      await expectNoSidewaysScrolling(page, address)
      if (language === 'en') await expectNoChinese(page, address)
    }
  })
}

/** In English no Chinese is left in labels, buttons or headings; names of things bought may keep it. */
async function expectNoChinese(page: Page, address: string) {
  const texts = await page
    .locator('h1, h2, h3, label, button, th, nav a')
    .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''))
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文')
  expect(chinese, address).toEqual([])
}

test('the keyboard alone finishes an application', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.users.focus()
  await page.keyboard.press('ArrowUp')
  await expect(wizard.users).toHaveValue('4')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '填写基础信息' })).toBeFocused()
  await wizard.field('联系人').focus()
  for (const typed of ['林知远', '13826537719', 'lin@example.com', '1234567']) {
    await page.keyboard.type(typed)
    await page.keyboard.press('Tab')
  }
  await page.getByRole('combobox', { name: '所属行业' }).focus()
  await page.keyboard.press('ArrowDown')
  await wizard.field('个人QQ').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '确认提交审核' })).toBeFocused()
  await page.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: '提交审核' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '申请详情' })).toBeVisible()
})
