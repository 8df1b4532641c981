import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { PlanPage } from '../pages/plan.ts'
import { Wizard } from '../pages/wizard.ts'

const HEAD = 'v=1&name=%E5%B9%B4%E5%BA%A6%E9%87%87%E8%B4%AD&on=2026-03-02&catalogue=2026-01-01'
const ITEMS = [
  'n2_2026-03-02_cs.online.basic*5',
  'n1_2026-03-02_cdp.enterprise*1',
  'n1_2026-03-02_interop.account*8',
]
const addressOf = (items: readonly string[], head = HEAD) =>
  `/plan?${head}&variant=A*810360.00${items.map((item) => `&item=${item}`).join('')}`
const PLAN = addressOf(ITEMS)
/** Begins on 2026-03-02 with an account that is verified. */
const OPENED = `${PLAN}&scenario=awaiting-payment`

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

test('PLN-01 PLN-02 a plan grows on three pages, and its address rebuilds it in another browser', {
  tag: '@further',
}, async ({ page, newContext }) => {
  const plan = new PlanPage(page)
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.choose({ users: 5, years: 2 })
  await plan.addFromHere('年度采购')
  await page.goto('/buy/cdp')
  await page
    .getByRole('radiogroup', { name: '版本' })
    .getByRole('radio', { name: '企业版' })
    .check()
  await plan.addFromHere()
  await page.goto('/buy/interop?accounts=8')
  await expect(wizard.price).toContainText('¥370.00')
  await plan.addFromHere()
  await page.getByRole('link', { name: '查看方案' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('年度采购')
  await expect(plan.total).toContainText('¥810,360.00')
  await expect(plan.row('在线客服-基础版 5 用户')).toContainText(
    '5 用户 × 2 年 × 999 元 = 9,990.00 元',
  )
  await expect(plan.row('客户数据平台-企业版')).toContainText('800,000.00')
  await expect(plan.row('企业微信互通账号')).toContainText('370.00')

  const address = await plan.address()
  expect(address.length).toBeLessThan(2000)
  const other = await (await newContext()).newPage()
  await other.goto(address)
  const shared = new PlanPage(other)
  await expect(other.getByRole('heading', { level: 2, name: '年度采购' })).toBeVisible()
  await expect(shared.total).toContainText('¥810,360.00')
  await expect(shared.rows).toHaveCount(4)
  await shared.save()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('年度采购')
  await expect(shared.total).toContainText('¥810,360.00')
})

test('PLN-03 its drafts freeze exactly what the plan says, and each item tells what became of it', {
  tag: ['@seam', '@further'],
}, async ({ page }) => {
  const plan = new PlanPage(page)
  const wizard = new Wizard(page)
  await page.goto(OPENED)
  await plan.save()
  const at = page.url()
  await plan.apply.click()
  const dialog = page.getByRole('dialog', { name: '按变体 A 申请？' })
  await expect(dialog).toContainText('生成 2 份申请草稿')
  await expect(dialog).toContainText('为 1 项准备好购买')
  await expect(dialog.getByRole('listitem')).toHaveText([
    '在线客服-基础版 5 用户',
    '客户数据平台-企业版',
    '企业微信互通账号 8 账号',
  ])
  await expectAccessibleAndNarrow(page)
  await dialog.getByRole('button', { name: '取消' }).click()
  await expect(plan.row('客户数据平台-企业版')).not.toContainText('待填写')
  await plan.applyNow()
  await expect(page.getByText('已为 3 个项目准备好申请或购买')).toBeVisible()
  await expect(plan.button('重命名')).toHaveCount(0)
  await expect(plan.row('客户数据平台-企业版')).toContainText('待填写')
  await expect(plan.row('企业微信互通账号')).toContainText('待下单')
  await expectAccessibleAndNarrow(page)

  await plan.row('在线客服-基础版').getByRole('link', { name: '继续填写' }).click()
  await expect(wizard.users).toHaveValue('5')
  await expect(wizard.price).toContainText('¥9,990.00')
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  await wizard.submit()
  await expect(page.getByRole('main')).toContainText('¥9,990.00')

  await page.goto(at)
  await expect(plan.row('在线客服-基础版')).toContainText('确认中')
  await plan.row('客户数据平台-企业版').getByRole('link', { name: '继续填写' }).click()
  await expect(wizard.price).toContainText('¥800,000.00')

  await page.goto(at)
  await plan.row('企业微信互通账号').getByRole('link', { name: '去购买' }).click()
  await expect(wizard.price).toContainText('¥370.00')
  await page.getByRole('textbox', { name: '企业微信 CorpID' }).fill('ww1234567890abcdef')
  await page.getByRole('checkbox', { name: '我已阅读并同意《腾讯企点营销通服务协议》' }).check()
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '提交订单' }).click()
  await page.waitForURL(/\/orders\/[^/]+\/pay$/)
  await page.goto(at)
  await expect(plan.row('企业微信互通账号')).toContainText('待支付')
  await expect(plan.total).toContainText('¥810,360.00')
})

test('PLN-03 two tabs apply for the same plan, and each draft is there once', async ({
  page,
  context,
}) => {
  const plan = new PlanPage(page)
  await page.goto(OPENED)
  await plan.save()
  const other = await context.newPage()
  await other.goto(page.url())
  const second = new PlanPage(other)
  await expect(second.apply).toBeVisible()
  await Promise.all([plan.apply.click(), second.apply.click()])
  const confirm = (tab: Page) => tab.getByRole('button', { name: '确认申请' })
  await Promise.all([confirm(page).click(), confirm(other).click()])
  await expect(plan.row('在线客服-基础版')).toContainText('待填写')
  await expect(second.row('在线客服-基础版')).toContainText('待填写')
  await plan.apply.click()
  await expect(page.getByText('这份方案已经申请过，没有重复办理。')).toBeVisible()
  await page.goto('/applications')
  const drafts = page.getByRole('table', { name: '申请记录' }).getByRole('row')
  await expect(drafts.filter({ hasText: '待填写' })).toHaveCount(2)
})

test('PLN-01 variants are copied, changed and compared item by item; the address keeps which is shown', {
  tag: '@further',
}, async ({ page }) => {
  const plan = new PlanPage(page)
  await page.goto(OPENED)
  await plan.save()
  await expect(plan.button('对比')).toHaveAttribute('aria-disabled', 'true')
  await plan.button('复制变体').click()
  await expect(page.getByRole('tab', { name: '变体 B' })).toHaveAttribute('aria-selected', 'true')
  await expect(page).toHaveURL(/variant=2/)

  await plan.button('修改 在线客服-基础版 5 用户').click()
  const dialog = page.getByRole('dialog', { name: '修改项目' })
  await dialog.getByLabel('用户数').fill('8')
  await dialog.getByLabel('付款日期').fill('2027-01-15')
  await expect(dialog).toContainText('¥15,984.00')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(plan.row('在线客服-基础版 8 用户')).toContainText('2027-01-15')
  await plan.button('移除 企业微信互通账号 8 账号').click()
  await expect(plan.rows).toHaveCount(3)
  await expect(plan.total).toContainText('¥815,984.00')
  await expect(plan.total).toContainText('2027 年')

  await plan.button('添加产品').click()
  const adding = page.getByRole('dialog', { name: '添加产品' })
  await adding
    .getByRole('radiogroup', { name: '产品' })
    .getByRole('radio', { name: 'PV 套餐包' })
    .check()
  await adding.getByRole('button', { name: '加入方案' }).click()
  await expect(plan.row('PV 套餐包')).toContainText('30,000.00')

  await plan.button('对比').click()
  const table = page.getByRole('table', { name: '变体对比' })
  await expect(table.getByRole('row').filter({ hasText: '8 用户' })).toContainText('−5,994.00')
  await expect(table.getByRole('row').filter({ hasText: '企业微信互通账号' })).toContainText(
    '+370.00',
  )
  await expectAccessibleAndNarrow(page)
  await page.reload()
  await expect(page.getByRole('tab', { name: '变体 B' })).toHaveAttribute('aria-selected', 'true')
  await expect(table).toBeVisible()
})

test('PLN-01 a name of 200 characters is refused beside its field, and nothing is lost', async ({
  page,
}) => {
  const plan = new PlanPage(page)
  await page.goto(OPENED)
  await plan.button('保存方案').click()
  const name = page.getByRole('dialog').getByLabel('方案名称')
  await name.fill('长'.repeat(200))
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(name).toHaveAccessibleDescription(/最多 50 个字符/)
  await expect(name).toHaveValue('长'.repeat(200))
})

test('EXP-01 PLN-02 a plan is one A4 page and a CSV', async ({ page }) => {
  const plan = new PlanPage(page)
  await page.goto(OPENED)
  await expect(plan.total).toBeVisible()
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1)
  const download = page.waitForEvent('download')
  await plan.button('下载 CSV').click()
  const text = await readFile(await (await download).path(), 'utf8')
  expect(text.startsWith('\uFEFF变体,产品,')).toBe(true)
  expect(text).toContain('A,合计,,,,,,,,810360.00,,')
})

test('PLN-04 a plan and a quote hold for 30 days, then offer the price of today', {
  tag: '@further',
}, async ({ page, clock }) => {
  const plan = new PlanPage(page)
  await page.goto(OPENED)
  await plan.save()
  const at = page.url()
  const quote =
    '/quote?v=1&catalogue=2026-01-01&product=online&case=new&on=2026-03-02&years=2&item=cs.online.basic*5'
  await page.goto(quote)
  await page.getByRole('button', { name: '按此报价申请' }).click()
  const asked = page.getByRole('dialog', { name: /按报价单 .*申请/ })
  await expect(asked).toContainText('生成 1 份申请草稿')
  await expectAccessibleAndNarrow(page)
  await asked.getByRole('button', { name: '确认申请' }).click()
  await page.waitForURL(/\/plans\/quote-/)
  await expect(plan.row('在线客服-基础版')).toContainText('待填写')
  await page.goto(quote)
  await page.getByRole('button', { name: '按此报价申请' }).click()
  await page.waitForURL(/\/plans\/quote-/)
  await page.goto('/applications')
  const drafts = page.getByRole('table', { name: '申请记录' }).getByRole('row')
  await expect(drafts.filter({ hasText: '待填写' })).toHaveCount(1)

  await clock.nextMonth()
  await page.goto(at)
  await expect(page.getByText('这份方案的有效期到 2026-04-01 为止')).toBeVisible()
  await plan.apply.click()
  await expect(page.getByRole('alert')).toContainText('请先按今天的价格更新')
  await plan.button('按今天的价格更新').click()
  await expect(page.getByText('这份方案的有效期到')).toHaveCount(0)
  await expect(plan.row('在线客服-基础版')).toContainText('2026-04-02')
  await plan.applyNow()
  await expect(plan.row('在线客服-基础版')).toContainText('待填写')

  await page.goto(quote)
  const apply = page.getByRole('button', { name: '按此报价申请' })
  await expect(apply).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('link', { name: '按今天的价格重新报价' }).click()
  await expect(page).toHaveURL(/on=2026-04-02/)
  await expect(apply).not.toHaveAttribute('aria-disabled', 'true')
})

test('PLN-01 a new customer sees how a first plan comes about', { tag: '@further' }, async ({
  page,
}) => {
  await page.goto('/plans')
  await expect(page.getByRole('heading', { name: '还没有采购方案' })).toBeVisible()
  await expectAccessibleAndNarrow(page)
  await page.getByRole('link', { name: '去试算' }).click()
  await new PlanPage(page).addFromHere('试算来的')
  await page.goto('/plans')
  const row = page.getByRole('table', { name: '方案列表' }).getByRole('row', { name: /试算来的/ })
  await expect(row).toContainText('2,997.00')
  await expect(row).toContainText('有效')
  await row.getByRole('button', { name: '复制' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('试算来的 副本')
})
