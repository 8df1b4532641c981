import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { toCashier } from '../pages/cashier.ts'
import { resized } from '../pages/fits.ts'

/** What is read later though it stands above, in the same column; what floats over the page has no place in it. */
function outOfOrder(): string[] {
  const floats = (element: Element): boolean =>
    getComputedStyle(element).position === 'fixed' ||
    (element.parentElement !== null && floats(element.parentElement))
  const told = (element: Element) => element.textContent?.trim().slice(0, 24) ?? ''
  const read = [...document.querySelectorAll('main :is(h1, h2, h3, dt, dd, td, p, button, label)')]
    .filter((element) => element.checkVisibility() && !element.closest('.sr-only') && told(element))
    .filter((element) => !floats(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 1)
  return read.flatMap(({ element, box }, at) => {
    const later = read
      .slice(at + 1, at + 12)
      .find(
        (other) =>
          other.box.bottom <= box.top + 1 &&
          other.box.left < box.right &&
          other.box.right > box.left,
      )
    return later ? [`${told(later.element)} stands above ${told(element)}`] : []
  })
}

/** Amounts of two decimals without their sign, outside formulas and tables. */
function bareAmounts(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent?.trim() ?? ''
    const isAmount = /(^|[^\d¥,.×÷] ?)\d{1,3}(,\d{3})*\.\d\d$/.test(text) && !/[×÷=]/.test(text)
    if (isAmount && !node.parentElement?.closest('td, option')) found.push(text)
  }
  return found
}

const PAGES: Record<string, readonly string[]> = {
  'online-active': [
    ...['/', '/buy/online', '/buy/cdp', '/buy/pv', '/buy/interop', '/pricing', '/account'],
    ...['/applications', '/applications/202112080001', '/orders', '/orders/D202112080001'],
    ...['/products', '/products/P202112080001', '/products/P202112080001/seats', '/messages'],
    '/products/P202112080001/renew',
  ],
  'pv-refund': ['/orders/D202603020001/refund', '/products/P202603020001'],
  'phone-pre-approved': ['/', '/applications'],
}

/** At rest the page is read in the order that is seen, at either width. */
async function expectRead(page: Page, address: string) {
  for (const width of [360, 1280]) {
    // So high that everything is laid out: what is far away comes when it is scrolled to.
    await page.setViewportSize({ width, height: 20_000 })
    await resized(page)
    await expect.poll(() => page.evaluate(outOfOrder), `${address} ${width}`).toEqual([])
    await expect.poll(() => page.evaluate(bareAmounts), `${address} ${width} bare`).toEqual([])
  }
}

async function choosePacks(page: Page) {
  const packs = page.getByRole('checkbox', { name: /万 PV/ })
  await expect(packs).toHaveCount(3)
  for (const pack of await packs.all()) await pack.check()
}

for (const [scenario, addresses] of Object.entries(PAGES)) {
  test(`PRC-12 pages of ${scenario} are read as they are seen, amounts with their sign`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.goto(`/help?scenario=${scenario}`)
    await expect(page).toHaveURL(/\/help$/)
    for (const address of addresses) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      if (address.endsWith('/refund')) await choosePacks(page)
      await expectRead(page, address)
    }
  })
}

test('ORD-05 the cashier says its amount first, and once closed why and where it goes on', async ({
  page,
}) => {
  await toCashier(page, '账户余额')
  const main = page.getByRole('main')
  await expectRead(page, 'cashier')
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    await expect(main).toContainText(/应付金额\s*¥2,997\.00\s*订单金额\s*¥2,997\.00/)
  }
  const cashier = page.url()
  await page.getByRole('button', { name: '取消订单' }).click()
  const asked = page.getByRole('alertdialog')
  await expect(asked.getByRole('button')).toHaveText(['保留订单', '取消订单'])
  await asked.getByRole('button', { name: '取消订单' }).click()
  await expect(page).toHaveURL(/\/applications/)
  await page.goto(cashier)
  await expect(main).toContainText('您取消了这笔订单，没有扣款')
  await main.getByRole('link', { name: '查看申请' }).click()
  await expect(page).toHaveURL(/\/applications\/\d+$/)
  await main.getByRole('button', { name: '取消', exact: true }).click()
  await expect(asked.getByRole('button')).toHaveText(['保留申请', '取消申请'])
})

test('REF-01 REF-05 a refund that came too late names its window and its last day', async ({
  page,
}) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  for (const address of ['/orders/D202112080001', '/orders/D202112080001/refund', '/products']) {
    await page.goto(address)
    await expect(page.getByRole('main')).toContainText(
      /退款窗口：开通后 7 天内.*2021-12-15.*30 天内.*2022-01-07/,
    )
  }
})

test('REF-06 REF-09 table, formulas and note of a PV refund agree line by line', async ({
  page,
}) => {
  await page.goto('/help?scenario=pv-refund')
  await expect(page).toHaveURL(/\/help$/)
  await page.goto('/orders/D202603020001/refund')
  const main = page.getByRole('main')
  const amounts = page.getByRole('region', { name: '应退金额' })
  for (const [packs, used, refund, note] of [
    [['A'], '1,000,000', '¥0.00', '要退的套餐包 0 次，其余 10,000 次由不退的套餐包承担'],
    [['B'], '500,000', '¥15,000.00', '补计：要退的套餐包 10,000 次。'],
    [['A', 'B', 'C'], '1,500,000', '¥45,000.00', '补计：要退的套餐包 10,000 次。'],
  ] as const) {
    for (const pack of ['A', 'B', 'C'] as const) {
      const box = page.getByRole('checkbox', { name: `${pack} 100 万 PV 套餐包` })
      await box.setChecked((packs as readonly string[]).includes(pack))
    }
    await expect(amounts).toContainText(refund)
    await expect(amounts).toContainText(`已用 ${used} 次`)
    await expect(main.locator('tfoot')).toContainText(used)
    await expect(main.locator('tfoot')).toContainText(refund.slice(1))
    await expect(main).toContainText(note)
  }
  await expect(main).toContainText('B：30000 − 500000 × 0.03 = 15,000.00 元')
  await expect(main).toContainText('B 含赠送作废后补计 10,000 次')
})
