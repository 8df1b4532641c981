import { expect, test } from '../fixtures.ts'
import { expectAccessible } from '../pages/accessible.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Tour } from '../pages/tour.ts'
import { Wizard } from '../pages/wizard.ts'

const TOURS = [
  ['第一次购买', 9],
  ['一个客户的五年', 14],
  ['退款怎么算', 7],
  ['方案与统一到期', 8],
] as const

// Tours go on when asked.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [title, steps] of TOURS) {
  for (const language of ['zh', 'en'] as const) {
    test(`${title}: every step marks what it tells of, in ${language}`, async ({ page }) => {
      test.slow()
      const tour = new Tour(page)
      await page.goto('/products')
      await tour.play(title)
      await tour.expectStep(1, steps)
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
      const region = page.getByRole('region', {
        name: language === 'zh' ? '讲解' : 'Tour',
        exact: true,
      })
      const next = region.getByRole('button', { name: language === 'zh' ? '下一步' : 'Next' })
      for (let at = 1; at <= steps; at += 1) {
        const place = language === 'zh' ? `第 ${at} 步，共` : `Step ${at} of`
        await expect(region).toContainText(place)
        await expect.soft(page.locator('[data-marked]').first(), `step ${at}`).toBeInViewport()
        if (at < steps) await next.click()
      }
    })
  }
}

test('a tour is told by keyboard alone, reads as one announcement a step, and axe finds nothing', async ({
  page,
}) => {
  test.slow()
  const tour = new Tour(page)
  await page.goto('/products')
  await tour.play('第一次购买')
  await tour.expectStep(1, 9)
  await expect(tour.region).toBeFocused()
  const told = tour.region.getByRole('status')
  await expect(told).toHaveText(/^第 1 步，共 9 步/)
  await expectAccessible(page, 'first step')
  await page.keyboard.press('ArrowRight')
  await tour.expectStep(2, 9)
  await expect(tour.region).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await tour.expectStep(1, 9)
  // Step by step with the button, which keeps the focus.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(tour.button('下一步')).toBeFocused()
  for (let at = 2; at <= 9; at += 1) {
    await page.keyboard.press('Enter')
    await tour.expectStep(at, 9)
    await expect(tour.button('下一步')).toBeFocused()
    await expect(told).toHaveText(new RegExp(`^第 ${at} 步`))
  }
  await expect(page).toHaveURL(/\/orders\/D202603020001$/)
  await expectAccessible(page, 'last step')
  await page.keyboard.press('Escape')
  await expect(tour.region).toHaveCount(0)
  await expect(page).toHaveURL(/\/products$/)
  await expect(page.getByRole('status').filter({ hasText: '讲解已退出' })).toBeVisible()
})

test('arrows on the page and in a field are the page’s own', async ({ page }) => {
  const tour = new Tour(page)
  await page.goto('/buy/online')
  await tour.play('第一次购买')
  await tour.expectStep(1, 9)
  await page.getByRole('spinbutton', { name: '用户数' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await tour.expectStep(1, 9)
})

test('back, next, a jump, a reload and a return: it goes on where it stopped', async ({ page }) => {
  const tour = new Tour(page)
  await page.goto('/products')
  await tour.play('第一次购买')
  await tour.expectStep(1, 9)
  await tour.region
    .getByRole('combobox', { name: '步骤' })
    .selectOption({ label: '6 在收银台付款' })
  await tour.expectStep(1, 9)
  await tour.button('跳到').click()
  await tour.expectStep(6, 9)
  await expect(page).toHaveURL(/\/orders\/D202603020001\/pay$/)
  await tour.button('上一步').click()
  await tour.expectStep(5, 9)
  await page.reload()
  await tour.expectStep(5, 9)
  await expect(page.getByRole('heading', { name: '审核已通过，请付款' })).toBeVisible()
  await tour.button('退出讲解').click()
  await expect(tour.region).toHaveCount(0)
  await tour.play('第一次购买')
  await tour.expectStep(5, 9)
})

test('one’s own data stay one’s own: it asks first, and leaving brings them and the page back', {
  tag: '@quick',
}, async ({ page }) => {
  const id = await new Wizard(page).apply()
  const demo = new DemoTools(page)
  const tour = new Tour(page)
  await page.goto('/applications')
  await expect(page.getByRole('table', { name: '申请记录' })).toContainText(id)
  await tour.play('退款怎么算')
  await demo.question.getByRole('button', { name: '取消' }).click()
  await demo.close()
  await expect(page.getByRole('table', { name: '申请记录' })).toContainText(id)
  await tour.play('退款怎么算')
  await demo.confirm()
  await tour.expectStep(1, 7)
  for (let at = 2; at <= 7; at += 1) {
    await tour.button('下一步').click()
    await tour.expectStep(at, 7)
  }
  await tour.button('退出讲解').click()
  await expect(page).toHaveURL(/\/applications$/)
  await expect(page.getByRole('table', { name: '申请记录' })).toContainText(id)
  await expect(page.getByRole('status').filter({ hasText: '原来的数据已恢复' })).toBeVisible()
})

test('it pauses, goes on by itself, and stops where somebody does something on the page', async ({
  newContext,
}) => {
  const page = await (await newContext({ reducedMotion: 'no-preference' })).newPage()
  await page.clock.install()
  const tour = new Tour(page)
  await page.goto('/products')
  await tour.play('第一次购买')
  await tour.expectStep(1, 9)
  await tour.button('暂停').click()
  await page.clock.fastForward('02:00')
  await tour.expectStep(1, 9)
  await tour.button('继续').click()
  // It goes on from when that is shown: time that is made to pass before is no part of the step.
  await expect(tour.button('暂停')).toBeVisible()
  await page.clock.fastForward('01:00')
  await tour.expectStep(2, 9)
  await page.getByRole('heading', { level: 1 }).click()
  await expect(tour.button('继续')).toBeVisible()
})

for (const name of ['first-purchase', 'five-years', 'refund-explained', 'plan-and-align']) {
  test(`${name} opens the same at step 4 in two fresh browsers`, async ({ newContext }) => {
    const shown = []
    for (let browser = 0; browser < 2; browser += 1) {
      const page = await (await newContext()).newPage()
      await page.goto(`/account?story=${name}&step=4`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('账号信息')
      const records = () =>
        page.evaluate(() =>
          Object.entries({ ...localStorage })
            .filter(([key]) =>
              /^qd:(application|order|subscription|movement|refund|plan):/.test(key),
            )
            .map(([key, text]) => [key, JSON.parse(text).data ?? text])
            .sort(([one], [two]) => String(one).localeCompare(String(two))),
        )
      await expect.poll(records).not.toEqual([])
      shown.push(await records())
      await page.close()
    }
    expect(shown[0]).toEqual(shown[1])
  })
}

test('Shift+F2 takes every demo control from the page, over a reload, and says once how they come back', async ({
  page,
}) => {
  const tour = new Tour(page)
  const opener = page.getByRole('button', { name: '演示工具' })
  await page.goto('/products')
  await tour.play('第一次购买')
  await tour.expectStep(1, 9)
  await page.keyboard.press('Shift+F2')
  await expect(opener).toHaveCount(0)
  await expect(tour.region).toHaveCount(0)
  await expect(page.locator('[data-marked]')).toHaveCount(0)
  const told = page.getByRole('status').filter({ hasText: '按 Shift+F2 重新显示' })
  await expect(told).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(opener).toHaveCount(0)
  await expect(told).toHaveCount(0)
  await page.keyboard.press('Shift+F2')
  await expect(opener).toBeVisible()
  await tour.expectStep(1, 9)
  await opener.click()
  await page.getByRole('switch', { name: '隐藏演示控件' }).click()
  await expect(opener).toHaveCount(0)
})

test('at 360 pixels the tour stands below the page and covers nothing of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const tour = new Tour(page)
  await page.goto('/products')
  await tour.play('第一次购买')
  for (let at = 1; at <= 6; at += 1) {
    await tour.expectStep(at, 9)
    await tour.button('下一步').click()
  }
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await expect.poll(wide).toBeLessThanOrEqual(0)
  await tour.expectStep(7, 9)
  // Whoever scrolls has left what is marked.
  await page.mouse.move(180, 100)
  await page.mouse.wheel(0, 20_000)
  const covered = async () => {
    const [footer, region] = await Promise.all([
      page.locator('footer').boundingBox(),
      tour.region.boundingBox(),
    ])
    return (footer?.y ?? 0) + (footer?.height ?? 0) - (region?.y ?? 0)
  }
  await expect.poll(covered).toBeLessThanOrEqual(1)
})

test('a tour left by closing its tab is told of on every page, and one’s own data come back', async ({
  page,
  context,
}) => {
  const tour = new Tour(page)
  await page.goto('/account')
  const company = (on = page) => on.getByRole('textbox', { name: '企业名称' })
  await company().fill('深圳市星河示例二有限公司')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存', { exact: true })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/orders')
  await tour.play('退款怎么算')
  await new DemoTools(page).confirm()
  await tour.expectStep(1, 7)
  await tour.button('下一步').click()
  await tour.expectStep(2, 7)
  const told = (on: typeof page) => on.getByRole('status').filter({ hasText: '讲解用的数据' })
  await expect(told(page)).toHaveCount(0)
  await expect(told(other)).toBeVisible()
  await page.close()

  const opened = await context.newPage()
  await opened.goto('/')
  await expect(told(opened)).toBeVisible()
  await told(opened).getByRole('button', { name: '恢复我的数据' }).click()
  await expect(told(opened)).toHaveCount(0)
  await expect(opened.getByRole('status').filter({ hasText: '您的数据已恢复' })).toBeVisible()
  await expect(told(other)).toHaveCount(0)
  await opened.goto('/account')
  await expect(company(opened)).toHaveValue('深圳市星河示例二有限公司')
})

test('「下一步」 that is pressed while a step is made ready counts', async ({ page }) => {
  const tour = new Tour(page)
  await page.goto('/products')
  await tour.play('第一次购买')
  await tour.button('下一步').click()
  await tour.button('下一步').click()
  await tour.expectStep(3, 9)
})
