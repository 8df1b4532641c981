import { expect, test } from '../fixtures.ts'
import { expectAccessible, RULES_OF_ANOTHER_LOOK } from '../pages/accessible.ts'
import { pay, toCashier } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { applicationRow } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

test.describe('the reviewer', () => {
  test('APP-03 with 自动审核 off nothing passes by itself, and 通过 decides', {
    tag: '@further',
  }, async ({ page }) => {
    const id = await new Wizard(page).apply()
    const demo = new DemoTools(page)
    await demo.open('审核')
    await expect(demo.tab('审核')).toHaveAccessibleDescription('1 项等待处理')
    await expect(demo.switch('自动审核')).toBeChecked()
    await demo.switch('自动审核').uncheck()
    await expect(demo.button('前进到下一事件')).toHaveAttribute('aria-disabled', 'true')
    await demo.button('前进1天').click()
    await expect(demo.group(id)).toContainText('确认中')
    await demo.group(id).getByRole('button', { name: '通过' }).click()
    await expect(demo.group(id)).toHaveCount(0)
    await demo.close()
    await page.goto(`/applications/${id}`)
    await expect(page.getByRole('main')).toContainText('待付款')
  })

  test('驳回 needs an item and a reason, and the record says both', { tag: '@further' }, async ({
    page,
  }) => {
    const id = await new Wizard(page).apply()
    const demo = new DemoTools(page)
    await demo.open('审核')
    const group = demo.group(id)
    const reason = group.getByRole('textbox', { name: '原因' })
    await group.getByRole('button', { name: '驳回' }).click()
    await expect(reason).toHaveAttribute('aria-invalid', 'true')
    await expect(reason).toHaveAccessibleDescription(/请填写原因/)
    await expect(group).toContainText('请勾选需要修改的项目')
    await expect(group).toContainText('确认中')

    await group.getByRole('checkbox', { name: '企业名称' }).check()
    await group.getByRole('checkbox', { name: '统一社会信用代码' }).check()
    await reason.fill('企业名称与统一社会信用代码不一致')
    await group.getByRole('button', { name: '驳回' }).click()
    await expect(group).toHaveCount(0)
    await demo.close()
    await page.goto('/applications')
    await expect(applicationRow(page, id)).toContainText('被驳回')
    await expect(applicationRow(page, id)).toContainText('企业名称、统一社会信用代码')
    await page.goto(`/applications/${id}`)
    await expect(page.getByRole('main')).toContainText('企业名称与统一社会信用代码不一致')
  })

  test('拒绝 needs a reason and ends the application', { tag: '@further' }, async ({ page }) => {
    const id = await new Wizard(page).apply()
    const demo = new DemoTools(page)
    await demo.open('审核')
    const group = demo.group(id)
    await group.getByRole('button', { name: '拒绝' }).click()
    await expect(group).toContainText('请填写原因')
    await group.getByRole('textbox', { name: '原因' }).fill('企业经营异常')
    await group.getByRole('button', { name: '拒绝' }).click()
    await expect(group).toHaveCount(0)
    await demo.close()
    await page.goto('/applications')
    await expect(applicationRow(page, id)).toContainText('被拒绝')
  })
})

test.describe('the calendar', () => {
  test('goes to a date at the same time of day, and never back', async ({ page }) => {
    const demo = new DemoTools(page)
    await page.goto('/?scenario=expiring')
    await demo.open()
    const date = demo.panel.getByRole('textbox', { name: '跳转到日期' })
    for (const [typed, message] of [
      ['2026-02-30', /请填写像/],
      ['2026-03-02', /今天以后/],
      ['2026-01-01', /今天以后/],
    ] as const) {
      await date.fill(typed)
      await demo.button('跳转').click()
      await expect(date).toHaveAccessibleDescription(message)
      await demo.expectTime(/^2026-03-02 10:0/)
    }
    await date.fill('2026-12-31')
    await demo.button('跳转').click()
    await demo.expectTime(/^2026-12-31 10:0/)
    await demo.button('前进1个月').click()
    await demo.expectTime(/^2027-01-31 10:0/)
    await demo.button('前进1天').click()
    await demo.expectTime(/^2027-02-01 10:0/)
    await page.keyboard.press('Escape')
    await expect(demo.panel).toHaveCount(0)
  })
})

for (const [colorScheme, width, rules] of [
  ['light', 1280, undefined],
  ['dark', 360, RULES_OF_ANOTHER_LOOK],
] as const) {
  test(`every tab is accessible and fits, ${colorScheme} ${width} px`, { tag: '@further' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const demo = new DemoTools(page)
    const orderId = await toCashier(page, '网银转账')
    await pay(page)
    await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
    const id = await new Wizard(page).apply()
    await demo.open()
    for (const name of ['时间', '审核', '支付', '场景', '故事', '数据'] as const) {
      await demo.tab(name).click()
      if (name === '审核') await demo.group(id).getByRole('button', { name: '驳回' }).click()
      if (name === '支付') await expect(demo.group(orderId)).toBeVisible()
      if (name === '故事') await expect(demo.button('开始录制')).toBeVisible()
      await expectAccessible(page, name, rules)
      const excess = await demo.panel.evaluate((panel) => panel.scrollWidth - panel.clientWidth)
      expect(excess, `${name} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  })
}
