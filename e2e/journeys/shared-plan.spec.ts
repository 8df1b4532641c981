import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { PlanPage } from '../pages/plan.ts'

const HEAD = 'v=1&name=%E5%B9%B4%E5%BA%A6%E9%87%87%E8%B4%AD&on=2026-03-02&catalogue=2026-01-01'
const ITEMS = [
  'n2_2026-03-02_cs.online.basic*5',
  'n1_2026-03-02_cdp.enterprise*1',
  'n1_2026-03-02_interop.account*8',
]
const addressOf = (items: readonly string[], head = HEAD) =>
  `/plan?${head}&variant=A*810360.00${items.map((item) => `&item=${item}`).join('')}`
const PLAN = addressOf(ITEMS)

test('PLN-02 what is forged, unknown or too much is explained, and the rest is kept', {
  tag: '@further',
}, async ({ page }) => {
  const plan = new PlanPage(page)
  const alert = page.getByRole('alert')
  await page.goto(
    addressOf([...ITEMS, 'n1_2026-03-02_no.such*5', 'n1_2026-03-02_cs.online.basic*1']),
  )
  await expect(alert).toContainText('n1_2026-03-02_no.such*5')
  await expect(alert).toContainText('在线客服-基础版：3 用户起售，请填 3 或以上。')
  await expect(plan.total).toContainText('¥810,360.00')

  await page.goto(
    `${addressOf(Array.from({ length: 51 }, () => 'n2_2026-03-02_cs.online.professional*1234'))}&scenario=awaiting-payment`,
  )
  await expect(alert).toContainText('一个变体最多 50 个项目')
  await expect(plan.rows).toHaveCount(51)
  await plan.save()
  await plan.apply.click()
  const asked = page.getByRole('dialog', { name: '按变体 A 申请？' })
  await expect(asked).toContainText('另有 44 项')
  await expectAccessibleAndNarrow(page)
  await asked.getByRole('button', { name: '取消' }).click()
  await plan.button('添加产品').click()
  const adding = page.getByRole('dialog', { name: '添加产品' })
  await adding.getByRole('button', { name: '加入方案' }).click()
  await expect(adding.getByRole('alert')).toContainText('最多 50 个项目')
  await adding.getByRole('button', { name: '关闭' }).click()
  await plan.button('分享链接').click()
  const download = page.waitForEvent('download')
  await plan.button('下载方案文件').click()
  const file = await (await download).path()
  await page.goto('/plan')
  await page.getByLabel('打开方案文件').setInputFiles(file)
  await expect(plan.rows).toHaveCount(51)

  await page.goto('/plan')
  for (const [content, problem] of [
    ['{"name":"x"}', '这个文件不是方案文件，或已损坏'],
    [PLAN.replace('/plan?v=1', 'v=9'), '这个文件由另一个版本的程序生成'],
    ['长'.repeat(70_000), '这个文件超过 200,000 字节'],
  ] as const) {
    const buffer = Buffer.from(content)
    await page
      .getByLabel('打开方案文件')
      .setInputFiles({ name: 'x.txt', mimeType: 'text/plain', buffer })
    await expect(alert).toContainText(problem)
  }

  await page.goto('/plan?v=1&name=x')
  await expect(alert).toContainText('这个链接不完整，无法还原方案')

  await page.goto(
    addressOf(ITEMS, HEAD.replace('2026-01-01', '2025-01-01')).replace('810360', '700000'),
  )
  await expect(page.getByText('原合计 ¥700,000.00，按现在的价目表 ¥810,360.00。')).toBeVisible()
})

test('PLN-04 PLN-02 a forged day is explained, and the plan holds from today', async ({ page }) => {
  const plan = new PlanPage(page)
  const alert = page.getByRole('alert')
  await page.goto(
    addressOf(
      [
        'n2_2030-03-02_cs.online.basic*5',
        'n1_1900-01-01_interop.account*8',
        'n1_9999-12-31_pv.1m*1',
      ],
      HEAD.replace('on=2026-03-02', 'on=9998-03-02'),
    ),
  )
  await expect(alert).toContainText('制作日期 9998-03-02 晚于今天')
  await expect(alert).toContainText('「n1_1900-01-01_interop.account*8」的付款日期早于制作日期')
  await expect(alert).toContainText('「n1_9999-12-31_pv.1m*1」的付款日期在制作日期 10 年以后')
  await expect(page.getByText('有效期至').locator('..')).not.toContainText('9998')
  await expect(plan.rows).toHaveCount(3)
  await expectAccessibleAndNarrow(page)
})
