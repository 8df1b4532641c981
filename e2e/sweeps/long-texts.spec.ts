import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { expectFits } from '../pages/fits.ts'
import { drawPicture } from '../pages/pictures.ts'
import { told } from '../pages/told.ts'
import { MATERIALS, Wizard } from '../pages/wizard.ts'

const LATIN = 'Wolkenkuckucksheimverwaltungsgesellschaftsbeteiligungsholding'
const CHINESE =
  '深圳市星河示例科技有限公司华南区域客户服务与数据智能运营管理中心第一事业部联合创新实验室筹备组一二三四五六七八九十'
const FILE = `${'scan-of-the-business-licence-'.repeat(7).slice(0, 196)}.jpg`
const DETAILS = {
  企业名称: LATIN,
  联系人: LATIN,
  邮箱: `${'w'.repeat(48)}@${'m'.repeat(40)}.example.com`,
} as const

async function expectAllFit(page: Page, addresses: readonly string[]) {
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await expectFits(page, `${address} ${width}`)
    }
  }
}

async function nameAccount(page: Page, name: string) {
  await page.goto('/account')
  await page.getByRole('textbox', { name: '企业名称' }).fill(name)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
}

/** Every list and record of the program, by the scenario that fills it. */
const PAGES: Record<string, readonly string[]> = {
  'online-active': [
    ...['/', '/pricing', '/quote', '/help', '/help/refunds', '/help/materials', '/nowhere'],
    ...['/buy/online', '/buy/phone', '/buy/ssc', '/buy/cdp', '/buy/pv', '/buy/interop'],
    ...['/applications', '/applications/202112080001', '/consultations', '/invoices', '/messages'],
    ...['/orders', '/orders/D202112080001', '/orders/D202112080001/result', '/account'],
    ...['/products', '/products/P202112080001', '/products/P202112080001/seats'],
    ...['/products/P202112080001/renew', '/products/P202112080001/robots/new?edition=standard'],
  ],
  'pv-refund': ['/products/P202603020001', '/orders/D202603020001/refund'],
  'phone-pre-approved': ['/', '/applications'],
}

for (const [scenario, addresses] of Object.entries(PAGES)) {
  test(`ELI-07 a long company name fits every page of ${scenario}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(`/help?scenario=${scenario}`)
    await expect(page).toHaveURL(/\/help$/)
    await nameAccount(page, LATIN)
    if (scenario === 'online-active') {
      await page.goto('/orders/D202112080001')
      await page.getByRole('button', { name: '申请开票' }).click()
      const dialog = page.getByRole('dialog', { name: '申请开票' })
      await dialog.getByRole('textbox', { name: '发票抬头' }).fill(CHINESE)
      await dialog.getByRole('button', { name: '提交开票申请' }).click()
      await page.getByRole('link', { name: '查看发票' }).click()
      await expect(page).toHaveURL(/\/invoices\//)
    }
    const invoice = new URL(page.url()).pathname
    await expectAllFit(page, [...addresses, ...(invoice.startsWith('/invoices/') ? [invoice] : [])])
  })
}

test('MAT-03 long names, addresses, file names and reasons fit every page of an application', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const wizard = new Wizard(page)
  const demo = new DemoTools(page)
  await wizard.toMaterials(DETAILS)
  await wizard.field('姓名').fill(CHINESE)
  for (const [place, material] of MATERIALS.entries()) {
    const picture = await drawPicture(page, material)
    await wizard.upload(material, { ...picture, name: `${place}${FILE.slice(1)}` })
  }
  const at = new URL(page.url()).pathname
  const id = at.split('/')[2] ?? ''
  await expectAllFit(page, [at])
  await page.setViewportSize({ width: 1280, height: 800 })
  await wizard.field('短信验证码').fill(await wizard.receiveCode())
  await wizard.goOn('确认提交审核')
  await expectAllFit(page, [`/apply/${id}/confirm`])
  await page.setViewportSize({ width: 1280, height: 800 })
  await wizard.submit()
  await demo.open('审核')
  await demo
    .group(id)
    .getByRole('textbox', { name: '原因' })
    .fill(LATIN + LATIN)
  await demo.group(id).getByRole('checkbox').first().check()
  await page.setViewportSize({ width: 360, height: 800 })
  await expectFits(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await demo.group(id).getByRole('button', { name: '驳回' }).click()
  await demo.close()
  const steps = ['package', 'info', 'materials', 'confirm'].map((step) => `/apply/${id}/${step}`)
  await page.goto('/messages')
  await page.getByRole('link', { name: '查看' }).first().click()
  await expect(page).toHaveURL(/\/messages\//)
  const message = new URL(page.url()).pathname
  await expectAllFit(page, [
    ...['/', '/applications', `/applications/${id}`, '/messages', message, ...steps],
  ])
})

test('PRD-03 REF-03 long nicknames, wishes and proofs fit', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  await page.goto('/products/P202112080001/robots/new?edition=standard')
  await page.getByLabel('机器人个数').fill('2')
  await page.getByRole('textbox', { name: '机器人昵称 1' }).fill('W'.repeat(20))
  await page.getByRole('textbox', { name: '机器人昵称 2' }).fill('永'.repeat(20))
  await page.getByRole('checkbox', { name: /我已阅读/ }).check()
  await page.getByRole('button', { name: '去支付' }).click()
  await expect(page).toHaveURL(/pay$/)
  const order = new URL(page.url()).pathname
  await expectAllFit(page, [order])
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page).toHaveURL(/result$/)
  await page.goto('/products')
  const robot = page.getByRole('table', { name: '我的产品' }).getByRole('row', { name: /WWWW/ })
  const recharge = await robot.getByRole('link', { name: '充值会话数' }).getAttribute('href')
  const manage = await robot.getByRole('link', { name: '管理' }).getAttribute('href')
  await page.goto('/products/P202112080001')
  await page.getByRole('main').getByRole('button', { name: '联系销售' }).click()
  const dialog = page.getByRole('dialog', { name: '联系销售' })
  await dialog.getByRole('textbox', { name: '联系人' }).fill(LATIN)
  await dialog.getByRole('textbox', { name: '手机号' }).fill('13826537719')
  await dialog.getByRole('textbox', { name: '需求说明' }).fill(LATIN + LATIN)
  await dialog.getByRole('button', { name: '提交咨询' }).click()
  await expect(told(page)).toBeVisible()
  await expectAllFit(page, [
    ...['/products', '/products/P202112080001', '/products/P202112080001/renew'],
    ...[recharge ?? '', manage ?? '', '/consultations', '/orders', '/messages'],
  ])
})
