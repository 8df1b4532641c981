import { expect, test } from '../fixtures.ts'

const TOPICS = [
  ['pricing', '计费概述'],
  ['examples', '计费示例'],
  ['online', '在线客服购买'],
  ['phone', '电话客服购买'],
  ['robot', '智能机器人购买'],
  ['ssc', '企业共享服务中心购买'],
  ['cdp', '客户数据平台购买'],
  ['pv', 'PV 套餐包购买'],
  ['interop', '企业微信互通账号购买'],
  ['materials', '准备资料'],
  ['arrears', '欠费说明'],
  ['refunds', '退费说明'],
] as const

test('HLP-01 HLP-02 every topic opens from the index, names its guide and says that the contract prevails', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  await page.goto('/help')
  for (const [topic, title] of TOPICS) {
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/help/${topic}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const main = page.getByRole('main')
    await expect(main).toContainText('以商务合同为准')
    await expect(main).toContainText(/最近更新时间：20\d\d-\d\d-\d\d/)
    await page.goBack()
  }
})

test('HLP-01 the worked examples show computed amounts with their formulas', async ({ page }) => {
  await page.goto('/help/examples')
  const main = page.getByRole('main')
  for (const amount of [
    '9,990.00',
    '4,795.20',
    '420,280.00',
    '9,600.00',
    '800,000.00',
    '45,000.00',
    '2,997.00',
    '370.00',
  ]) {
    await expect(main).toContainText(`¥${amount}`)
  }
  await expect(main).toContainText('(5 × 50 元 + 3 × 40 元) × 1 年 = 370.00 元')
  const aligned = main.locator('section').filter({ hasText: '统一到期日示例' })
  for (const amount of ['9,990.00', '629.00', '10,619.00']) {
    await expect(aligned).toContainText(`¥${amount}`)
  }
  const together = main.locator('section').filter({ hasText: '合并付款与合并开票示例' })
  for (const amount of ['2,897.00', '103.00', '267.00', '3,267.00']) {
    await expect(together).toContainText(`¥${amount}`)
  }
  await expect(main).toContainText('30000 − 500000 × 0.03 = 15,000.00')
  await main.getByRole('link', { name: '生成 EX-03 的报价单' }).click()
  await expect(page.getByRole('article')).toContainText('¥420,280.00')
})

test('HLP-02 the arrears table has four rows', async ({ page }) => {
  await page.goto('/help/arrears')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['时间段', '处理机制'])
  await expect(table.getByRole('row')).toHaveCount(5)
  await expect(page.getByRole('main')).toContainText('新的到期日是 2023-06-01')
})

test('HLP-01 robots lead from home to my products', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '选购智能机器人' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('智能机器人购买')
  await page.getByRole('link', { name: '前往我的产品' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的产品')
})

test('HLP-01 the index is searched as one types', async ({ page }) => {
  await page.goto('/help')
  await page.getByRole('searchbox', { name: '搜索帮助' }).fill('委托函')
  await expect(page.getByText('找到 1 个主题')).toBeVisible()
  await expect(page.getByRole('link', { name: '准备资料' })).toBeVisible()
  await expect(page.getByRole('link', { name: '退费说明' })).toHaveCount(0)
  await page.getByRole('searchbox', { name: '搜索帮助' }).fill('不存在的词')
  await expect(page.getByText('没有找到相关主题')).toBeVisible()
})

test('an unknown topic is no page', async ({ page }) => {
  await page.goto('/help/nothing')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在')
})
