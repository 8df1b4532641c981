import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import {
  expectAccessible,
  expectNoSidewaysScrolling,
  RULES_OF_ANOTHER_LOOK,
} from '../pages/accessible.ts'
import { Wizard } from '../pages/wizard.ts'

/**
 * Each looks at every page once; how wide the page is changes without loading it again. The first asks everything that
 * axe knows, the second what a page of other colours and another width may break.
 */
const LOOKS = [
  { language: 'zh', theme: 'light', width: 1280, rules: undefined },
  {
    language: 'en',
    theme: 'dark',
    width: 360,
    rules: RULES_OF_ANOTHER_LOOK,
  },
] as const

const WIDTHS = [360, 768, 1024, 1440]

/** Pages by the scenario that they show; ids derive from the day of the purchase. */
const WORLDS = {
  'online-active': [
    '/',
    '/buy/online',
    '/buy/phone',
    '/buy/ssc',
    '/buy/cdp',
    '/buy/pv',
    '/buy/interop?id=ww1234567890abcdef&accounts=300',
    '/applications',
    '/applications/202112080001',
    '/consultations',
    '/products',
    '/products/P202112080001',
    '/products/P202112080001/renew',
    '/products/P202112080001/seats',
    '/products/P202112080001/robots/new?edition=standard',
    '/products/P202112080001/robots/new?edition=professional',
    '/products/P202112080001/booster',
    '/orders',
    '/orders/D202112080001',
    '/orders/D202112080001/result',
    '/invoices',
    '/messages',
    '/account',
    '/nowhere',
  ],
  robots: [
    '/renewals?chosen=P202601050001&until=2028-12-31',
    '/products',
    '/products/P202601050001/renew',
    '/products/P202601050002-1',
    '/products/P202601050002-1/recharge',
    '/products/P202601050002-1/knowledge',
    '/products/P202601050002-1/coldstart',
  ],
  'ssc-active': ['/products/P202601050001', '/products/P202601050001/seats'],
  'cdp-active': [
    '/products',
    '/products/P202512300001',
    '/products/P202512300001/booster',
    '/products/P202512300001/implementation',
  ],
  'pv-refund': [
    '/products',
    '/products/P202603020001',
    '/orders/D202603020001',
    '/orders/D202603020001/refund',
  ],
  'interop-trial': ['/products', '/products/S202603020001'],
  expired: [
    '/',
    '/products',
    '/renewals?chosen=P202501010001.nowhere',
    '/products/P202501010001',
    '/products/P202501010001/seats',
  ],
  unverified: [
    '/pricing',
    '/pricing?product=interop',
    '/quote?v=1&catalogue=2026-01-01&product=ssc&case=new&on=2026-03-02&years=2&item=ssc.employees*6000&item=ssc.knowledge*1*hr',
    '/quote',
    '/plans',
    '/plan',
    '/plan?v=1&name=Yearly&on=2026-03-02&catalogue=2026-01-01&variant=A*810360.00&item=n2_2026-03-02_cs.online.basic*5&item=n1_2026-03-02_no.such*5&variant=B*800000.00&item=n1_2026-03-02_cdp.enterprise*1&compare=2',
    '/help',
    '/help/pricing',
    '/help/examples',
    '/help/robot',
    '/help/materials',
    '/help/arrears',
    '/help/refunds',
  ],
} as const

/** Opens a page as a link in the program does, which costs a fraction of loading the program anew. */
async function follow(page: Page, address: string) {
  const at = new URL(address, page.url())
  // The same page with another search has the same heading, by which nobody sees when it is there.
  const heading = page.getByRole('heading', { level: 1 })
  if (at.pathname === new URL(page.url()).pathname) {
    await page.goto(address)
    return await expect(heading).toBeVisible()
  }
  await heading.evaluate((left) => left.setAttribute('data-left', ''))
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: null }))
  }, address)
  await expect(page.locator('h1:not([data-left])')).toBeVisible()
}

/** In English no Chinese is left in labels, buttons or headings; names that a customer chose may keep it. */
async function expectNoChinese(page: Page, what: string) {
  const texts = await page
    .locator('h1, h2, h3, label, button, th, nav a')
    .evaluateAll((elements) => elements.map((element) => element.textContent ?? ''))
  const chinese = texts
    .map((text) => text.replace(/小助手|小管家/, ''))
    .filter((text) => /\p{Script=Han}/u.test(text) && text !== '中文')
  expect(chinese, what).toEqual([])
}

for (const { language, theme, width, rules } of LOOKS) {
  for (const [scenario, addresses] of Object.entries(WORLDS)) {
    test(`every page of ${scenario} is accessible and fits, ${language} ${theme} ${width} px`, async ({
      page,
    }) => {
      test.setTimeout(240_000)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme: theme })
      await page.addInitScript((chosen) => localStorage.setItem('qd:language', chosen), language)
      await page.goto(`/messages?scenario=${scenario}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page).toHaveURL(/\/messages$/)
      for (const address of addresses) {
        await follow(page, address)
        await expectAccessible(page, address, rules)
        await expectNoSidewaysScrolling(page, WIDTHS, address)
        if (language === 'en') await expectNoChinese(page, address)
      }
    })
  }
}

test('the keyboard alone finishes an application', { tag: '@quick' }, async ({ page }) => {
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
