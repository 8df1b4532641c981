import { readFileSync } from 'node:fs'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { Estimator } from '../pages/estimator.ts'

const SSC_QUOTE =
  '/quote?v=1&catalogue=2026-01-01&product=ssc&case=new&on=2026-03-02&years=2&item=ssc.employees*6000&item=ssc.experts*3&item=ssc.tickets*3&item=ssc.robot*1&item=ssc.sessions.360k*2&item=ssc.knowledge*1*hr'

/** How many pages a PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0
}

test('PRC-01 PRC-02 PRC-15 在线客服 is priced when bought, added to and renewed', async ({
  page,
}) => {
  const estimator = new Estimator(page)
  await estimator.open()
  await estimator.expectTotal('¥2,997.00')
  await estimator.fill({ 用户数: '5' })
  await estimator.choose('购买时长', '2年')
  await estimator.expectTotal('¥9,990.00')
  await estimator.choose('场景', '增购')
  await estimator.fill({ 用户数: '3' })
  await estimator.dates('2026-07-05', '2028-01-05')
  await estimator.expectTotal('¥4,795.20')
  await expect(page.getByText('剩余时长 1年6个月')).toBeVisible()
  await estimator.price.getByRole('button', { name: '费用清单' }).click()
  await expect(estimator.price).toContainText(
    '3 用户 × 1 年 × 999 元 + 3 用户 × 6 个月 × 999 元 ÷ 10 = 4,795.20 元',
  )
  await estimator.choose('场景', '续费')
  await estimator.dates('2022-08-01', '2022-06-01')
  await estimator.choose('购买时长', '1年')
  await estimator.expectTotal('¥2,997.00')
  await expect(page.getByText('续费后到期时间 2023-06-01')).toBeVisible()
})

test('PRC-03 电话客服 and robots say when the part year is capped', { tag: '@further' }, async ({
  page,
}) => {
  const estimator = new Estimator(page)
  await estimator.open('电话客服')
  await estimator.expectTotal('¥4,500.00')
  await estimator.choose('版本', '企业版')
  await estimator.expectTotal('¥10,800.00')
  await estimator.choose('场景', '增购')
  await estimator.fill({ 用户数: '2' })
  await estimator.dates('2026-01-01', '2026-12-01')
  await estimator.expectTotal('¥7,200.00')
  await estimator.price.getByRole('button', { name: '费用清单' }).click()
  await expect(estimator.price).toContainText('（11 个月，封顶一年）')
  await estimator.choose('产品', '智能机器人')
  await estimator.fill({ 机器人个数: '2' })
  await estimator.expectTotal('¥11,600.00')
  await page.getByRole('combobox', { name: '会话数' }).selectOption({ label: '36万条' })
  await estimator.expectTotal('¥18,800.00')
})

test('CAT-06 an edition on request shows no number', async ({ page }) => {
  const estimator = new Estimator(page)
  await estimator.open('智能机器人')
  await estimator.choose('版本', '专业版')
  await estimator.expectTotal('—')
  await expect(estimator.price).toContainText('价格请联系架构师')
  await page.getByRole('button', { name: '生成报价单' }).click()
  await expect(page).toHaveURL(/\/pricing$/)
})

test('EX-03 EX-04 CAT-10 企业共享服务中心 is priced as the guide does', async ({ page }) => {
  const estimator = new Estimator(page)
  await estimator.open('企业共享服务中心')
  await estimator.expectTotal('¥152,640.00')
  await estimator.fill({ 员工数: '5500' })
  await expect(estimator.field('员工数')).toHaveAccessibleDescription(/须为 1,000 人的整倍数/)
  await estimator.expectTotal('—')
  await page.getByRole('button', { name: '调整为 6,000' }).click()
  await estimator.choose('购买时长', '2年')
  await page.getByRole('combobox', { name: '行业知识云' }).selectOption({ label: 'HR' })
  await estimator.expectTotal('¥420,280.00')
  await page.getByRole('combobox', { name: '会话充值包' }).selectOption({ label: '12万条' })
  await estimator.fill({ 充值包数量: '2' })
  await estimator.expectTotal('¥423,480.00')
  await estimator.open('企业共享服务中心')
  await estimator.choose('场景', '增购')
  await estimator.fill({ 专家坐席数: '2' })
  await estimator.dates('2026-07-05', '2028-01-05')
  await estimator.expectTotal('¥9,600.00')
})

test('PRC-09 EX-05 the adviser of 客户数据平台 fills in what it recommends', async ({ page }) => {
  const estimator = new Estimator(page)
  await estimator.open('客户数据平台')
  const advice = page.getByRole('region', { name: '推荐方案' })
  await estimator.fill({ 客户总数: '8000000' })
  await expect(advice).toContainText('企业版')
  await advice.getByRole('button', { name: '采用推荐' }).click()
  await estimator.expectTotal('¥800,000.00')
  await estimator.fill({ 客户总数: '1,200,000' })
  await expect(advice).toContainText('基础版+1个加油包')
  await advice.getByRole('button', { name: '采用推荐' }).click()
  await estimator.expectTotal('¥300,000.00')
  await page.getByRole('button', { name: '采用专业版' }).click()
  await estimator.expectTotal('¥600,000.00')
  await estimator.choose('场景', '增购')
  await estimator.fill({ 加油包: '1' })
  await estimator.dates('2026-03-02', '2026-09-02')
  await estimator.expectTotal('¥60,000.00')
})

test('PRC-10 PRC-11 CAT-13 PV packs and interop accounts say which cases they have', async ({
  page,
}) => {
  const estimator = new Estimator(page)
  await estimator.open('PV 套餐包')
  await estimator.choose('套餐包', '300 万 PV 套餐包')
  await estimator.fill({ 购买数量: '2' })
  await estimator.expectTotal('¥180,000.00')
  await estimator.choose('场景', '续费')
  await expect(page.getByText('PV 套餐包没有续费')).toBeVisible()
  await estimator.expectTotal('—')
  await page.getByRole('button', { name: '改按新购试算' }).click()
  await estimator.expectTotal('¥180,000.00')
  await estimator.choose('产品', '企业微信互通账号')
  await estimator.fill({ 账号数: '8' })
  await estimator.expectTotal('¥370.00')
  await expect(page.getByText('互通账号数就是有接待权限的员工数')).toBeVisible()
  const slices = page.getByRole('row', { name: /^6–200/ }).first()
  await expect(slices).toContainText('120.00')
  await estimator.choose('场景', '续费')
  await estimator.dates('2026-03-02', '2026-05-01')
  await estimator.expectTotal('¥370.00')
})

test('CAT-03 a wrong number is explained beside its field and in the summary', async ({ page }) => {
  const estimator = new Estimator(page)
  await estimator.open()
  await estimator.fill({ 用户数: '2' })
  await expect(estimator.field('用户数')).toHaveAttribute('aria-invalid', 'true')
  await expect(estimator.field('用户数')).toHaveAccessibleDescription(/3 用户起/)
  await estimator.expectTotal('—')
  await page.getByRole('button', { name: '生成报价单' }).click()
  const summary = page.getByRole('alert', { name: '请检查以下内容' })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: /^用户数/ }).click()
  await expect(estimator.field('用户数')).toBeFocused()
  await expect(estimator.field('用户数')).toHaveValue('2')
})

test('HLP-02 the price tables have the columns of the guides', async ({ page }) => {
  await page.goto('/pricing')
  const expected = {
    在线客服: ['版本', '版本详情', '价格'],
    电话客服: ['版本', '价格', '说明'],
    智能机器人: ['版本', '版本详情', '价格'],
    企业共享服务中心: ['计费项', '价格', '说明'],
    客户数据平台: ['版本', '版本详情', '价格'],
    'PV 套餐包': ['套餐包', 'PV 数（万次）', '套餐售价（元）', '套餐内单价（分/次）'],
    企业微信互通账号: ['账号数区间', '互通账号价格'],
  }
  for (const [line, columns] of Object.entries(expected)) {
    const table = page.getByRole('table', { name: `${line}价格表` })
    await expect(table.getByRole('columnheader')).toHaveText(columns)
  }
})

test('PRC-13 a quote is rebuilt from its address alone, and leads back', {
  tag: '@further',
}, async ({ page, newContext }) => {
  const estimator = new Estimator(page)
  await estimator.open()
  await estimator.fill({ 用户数: '5' })
  await estimator.choose('购买时长', '2年')
  await estimator.makeQuote()
  await expect(page.getByRole('article')).toContainText('¥9,990.00')
  await expect(page.getByRole('article')).toContainText('人民币玖仟玖佰玖拾元整')
  await expect(page.getByLabel('这份报价单的链接')).toHaveValue(page.url())
  const other = await (await newContext()).newPage()
  await other.goto(page.url())
  const paper = other.getByRole('article')
  await expect(paper).toContainText('5 用户 × 2 年 × 999 元 = 9,990.00 元')
  await expect(paper.getByText(/^编号 Q/)).toHaveText(
    (await page.getByText(/^编号 Q/).textContent()) ?? '',
  )
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([])
  await other.getByRole('link', { name: '返回价格与试算' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('价格与试算')
})

test('PRC-13 the way back from a quote finds the form as it was', { tag: '@further' }, async ({
  page,
}) => {
  const estimator = new Estimator(page)
  await estimator.open('电话客服')
  await estimator.choose('版本', '企业版')
  await estimator.choose('场景', '增购')
  await estimator.fill({ 用户数: '4' })
  await estimator.dates('2026-07-05', '2028-01-05')
  await estimator.makeQuote()
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByText('链接已复制')).toBeVisible()
  await page.goBack()
  await expect(estimator.field('用户数')).toHaveValue('4')
  await expect(estimator.field('到期日')).toHaveValue('2028-01-05')
  await estimator.expectTotal('¥23,040.00')
  await page.goForward()
  await page.getByRole('link', { name: '返回价格与试算' }).click()
  await expect(page.getByRole('radio', { name: '企业版' })).toBeChecked()
  await estimator.expectTotal('¥23,040.00')
})

test('PRC-13 a quote of an earlier price list says that it was computed anew', async ({ page }) => {
  await page.goto(SSC_QUOTE.replace('catalogue=2026-01-01', 'catalogue=2025-01-01'))
  await expect(page.getByText('按 2025-01-01 版价目表生成')).toBeVisible()
  await expect(page.getByRole('article')).toContainText('¥427,480.00')
})

test('PRC-13 a malformed address is told, with the way to a new estimate', async ({ page }) => {
  for (const query of [
    '',
    '?v=1',
    '?v=1&item=%00%ff*',
    '?item=cs.online.basic*5&product=__proto__',
  ]) {
    await page.goto(`/quote${query}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('报价单')
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '价格与试算' })).toBeVisible()
  }
})

test('PRC-12 the quote downloads as a table', async ({ page }) => {
  await page.goto(SSC_QUOTE)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^报价单-Q20260302-.{4}\.csv$/)
  const text = readFileSync(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFF项目,')).toBe(true)
  expect(text).toContain(',256000.00,')
  expect(text.trimEnd().endsWith('合计,,,,,427480.00,,')).toBe(true)
})

for (const locale of ['zh', 'en']) {
  test(`PRC-13 the quote prints to one A4 page, ${locale}`, async ({ page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('qd:language', chosen), locale)
    await page.goto(SSC_QUOTE)
    await expect(page.getByRole('article')).toContainText('¥427,480.00')
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByText('¥427,480.00')).toBeVisible()
  })
}

test('CAT-02 editions are compared on the price page and beside their choice, also on a telephone', async ({
  page,
}) => {
  await page.goto('/pricing')
  const robots = page.getByRole('region', { name: '智能机器人', exact: true })
  await robots.getByText('版本对比').click()
  const matrix = robots.getByRole('table', { name: '智能机器人版本对比' })
  await expect(matrix.getByRole('row').filter({ hasText: '价格' })).toContainText('有差别')
  await expect(matrix).toContainText('通过接口取得所需信息')
  await expectAccessibleAndNarrow(page)

  await page.goto('/buy/cdp')
  await page.getByRole('button', { name: '版本对比' }).click()
  const dialog = page.getByRole('dialog', { name: '版本对比' })
  const most = dialog.getByRole('row').filter({ hasText: '累计客户数上限' })
  for (const text of ['有差别', '500,000', '20,000,000']) await expect(most).toContainText(text)
  await expectAccessibleAndNarrow(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await expect(most).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/buy/phone')
  await page.getByRole('button', { name: '版本对比' }).click()
  await expect(dialog.getByRole('row').filter({ hasText: '起购数量' })).toContainText('相同')
})
