import { expect, test } from '../fixtures.ts'
import { expectAccessible } from '../pages/accessible.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

test('EX-07 PRC-01 three users for one year, from the first page to 我的产品', {
  tag: ['@quick', '@seam'],
}, async ({ page, clock }) => {
  test.slow()
  const wizard = new Wizard(page)

  await page.goto('/')
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购在线客服')
  await expect(wizard.price).toContainText('¥2,997.00')
  await wizard.expectFormula('3 用户 × 1 年 × 999 元 = 2,997.00 元')
  await expectAccessible(page)

  await wizard.goOn('填写基础信息')
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await wizard.fillDetails()
  await expectAccessible(page)
  await wizard.goOn('确认提交审核')
  await expectAccessible(page)
  const id = await wizard.submit()
  await expect(page.getByText('确认中')).toBeVisible()
  await expectAccessible(page)

  await page.goto('/applications')
  const row = applicationRow(page, id)
  await expect(row).toContainText('企点客服-在线客服-基础版 3用户 1年有效期')
  await expect(row).toContainText('2,997.00')
  await expect(row).toContainText('确认中')
  await clock.nextEvent()
  await expect(row).toContainText('待付款')
  await page.reload()
  await expect(row).toContainText('待付款')

  await row.getByRole('button', { name: '立即购买' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
  await withoutVoucher(page)
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥2,997.00')
  await expectAccessible(page)
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  await expect(page.getByText('¥2,997.00')).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')

  await page.getByRole('link', { name: '前往我的产品' }).click()
  const products = page.getByRole('table', { name: '我的产品' })
  for (const name of ['企点主账号', '产品套餐', '用户数', '状态', '开通时间', '到期时间', '操作']) {
    await expect(products.getByRole('columnheader', { name, exact: true })).toBeVisible()
  }
  const product = products.getByRole('row').filter({ hasText: '企点客服-在线客服-基础版' })
  await expect(product).toContainText('已开通')
  await expect(product).toContainText(/\d{10}/)
  await page.goto('/')
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥997,003.00')
})

test('APP-03 APP-06 a submitted application says what comes next, an approved one is there to be paid', async ({
  page,
  clock,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const id = await new Wizard(page).apply({ users: 3, years: 1 })
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: '已提交' })).toBeVisible()
  await expect(main).toContainText('预计 3–5 分钟出结果')
  await expect(main).toContainText('可以关闭此页面')
  await expect(main.getByRole('button', { name: '立即购买' })).toHaveCount(0)
  await clock.nextEvent()
  await page.goto(`/applications/${id}`)
  const buy = main.getByRole('button', { name: '立即购买' })
  await expect(main.getByRole('heading', { name: '审核已通过，请付款' })).toBeVisible()
  await expect(buy).toBeInViewport({ ratio: 1 })
  expect((await buy.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  await buy.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('收银台')
})

test('EX-01 ORD-02 five users for two years, paid with the best voucher', async ({
  page,
  clock,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.choose({ users: 5, years: 2 })
  await expect(wizard.price).toContainText('¥9,990.00')
  await wizard.expectFormula('5 用户 × 2 年 × 999 元 = 9,990.00 元')
  await expect(wizard.price).toContainText(/已享受优惠.*500\.00/)
  await expect(wizard.price).toContainText('付款时可用代金券−¥500.00')
  await expect(wizard.price).toContainText('预计实付¥9,490.00')
  const id = await wizard.apply({ users: 5, years: 2 })
  await clock.nextEvent()
  await buyFromList(page, id)
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥9,490.00')
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  await expect(page.getByText('¥9,490.00')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥990,510.00')
})

test('CAT-03 what is typed wrong is explained and kept', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  for (const typed of ['NaN', '2']) {
    await wizard.users.fill(typed)
    await expect(wizard.price).toContainText('—')
    await wizard.next.click()
    await expect(page.getByRole('alert')).toContainText('请检查以下内容')
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(wizard.users).toHaveAttribute('aria-invalid', 'true')
    await expect(wizard.users).toHaveValue(typed)
  }
  await expect(wizard.users).toHaveAccessibleDescription(/3 用户起售/)
  await page.getByRole('link', { name: /^用户数/ }).click()
  await expect(wizard.users).toBeFocused()

  await wizard.users.fill('５')
  await expect(wizard.price).toContainText('¥4,995.00')
  await page.keyboard.press('ArrowUp')
  await expect(wizard.users).toHaveValue('6')
  await page.getByRole('button', { name: '减一' }).click()
  await expect(wizard.users).toHaveValue('5')
})

test('PRC-02 PRC-03 what users added later cost is drawn, and told month by month', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.choose({ users: 5, years: 2 })
  await expect(page.getByRole('button', { name: '以后增加用户的费用' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await expect(page.getByRole('img', { name: /开通时 ¥1,998.00.*最后一个月 ¥99.90/ })).toBeVisible()
  const month = page.getByRole('slider', { name: '何时增加' })
  await expect(month).toHaveAttribute('aria-valuetext', /开通 6 个月后.*剩余 1年6个月/)
  await month.press('ArrowRight')
  await expect(
    page.getByText('1 用户 × 1 年 × 999 元 + 1 用户 × 5 个月 × 999 元 ÷ 10'),
  ).toBeVisible()
  await month.press('Home')
  await month.press('ArrowRight')
  await expect(page.getByText(/11 个月，封顶一年/)).toBeVisible()
  // Every month at the cap is hatched, also those that came after the page was there.
  const hatches = await page.locator('pattern').evaluateAll((all) => all.map(({ id }) => id))
  const fills = await page
    .locator('rect[fill^="url"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('fill')?.slice(5, -1)))
  expect(fills.length).toBeGreaterThan(0)
  expect(fills.every((fill) => hatches.includes(fill ?? ''))).toBe(true)
  await page.getByText('逐月费用表').click()
  const table = page.getByRole('table', { name: '逐月费用表' })
  await expect(table.getByRole('row')).toHaveCount(25)
  await expect(table.getByRole('row', { name: /^开通 6 个月后/ })).toContainText('1,598.40')
  await expectAccessible(page)
  await expect(wizard.price).toContainText('¥9,990.00')
})

test('PRC-03 on a phone what users added later cost stays closed until it is asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await new Wizard(page).open()
  const stair = page.getByRole('img', { name: /开通时 ¥999.00/ })
  const title = page.getByRole('button', { name: '以后增加用户的费用' })
  await expect(title).toHaveAttribute('aria-expanded', 'false')
  await expect(stair).toHaveCount(0)
  await title.click()
  await expect(stair).toBeVisible()
})

test('CAT-03 a large number reads grouped once it is left, and stays as it was typed', async ({
  page,
}) => {
  await page.goto('/buy/cdp')
  const customers = page.getByLabel('客户总数')
  await customers.fill('8000000')
  await expect(page.getByText('8,000,000', { exact: true })).toBeHidden()
  await customers.blur()
  await expect(page.getByText('8,000,000', { exact: true })).toBeVisible()
  await expect(customers).toHaveValue('8000000')
})

test('APP-07 a draft survives a killed tab and resumes where something is missing', {
  tag: '@quick',
}, async ({ page, context }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.choose({ users: 7, years: 3 })
  await wizard.goOn('填写基础信息')
  await wizard.field('联系人').fill('林知远')
  await wizard.field('手机号').fill('138')
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await again.goto('/applications')
  await again.getByRole('link', { name: '继续填写' }).click()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  const resumed = new Wizard(again)
  await expect(resumed.field('联系人')).toHaveValue('林知远')
  await expect(resumed.field('手机号')).toHaveValue('138')
  await expect(resumed.price).toContainText('¥20,979.00')

  await again.getByRole('button', { name: '上一步' }).click()
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('选择套餐信息')
  await expect(resumed.users).toHaveValue('7')
  await again.goBack()
  await expect(resumed.field('手机号')).toHaveValue('138')
  await again.goto(again.url().replace('/info', '/confirm'))
  await expect(again).toHaveURL(/\/info$/)
})

test('APP-07 after submitting, Back shows an explanation, not a form', async ({ page }) => {
  const id = await new Wizard(page).apply()
  await page.goBack()
  await expect(page.getByText('这份申请已经提交')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await page.getByRole('link', { name: '查看申请记录' }).click()
  await expect(page).toHaveURL(new RegExp(`/applications/${id}$`))
})

test('ORD-01 two tabs and two presses at the cashier charge once', { tag: '@quick' }, async ({
  page,
  context,
  clock,
}) => {
  const id = await new Wizard(page).apply()
  await clock.nextEvent()
  await buyFromList(page, id)
  const second = await context.newPage()
  await buyFromList(second, id)
  expect(second.url()).toBe(page.url())

  // Pressed at the same moment: a real click would wait until the page has settled.
  await Promise.all(
    [page, second].map((tab) =>
      tab.getByRole('button', { name: '确认支付' }).evaluate((button) => {
        if (!(button instanceof HTMLElement)) throw new Error('a button is an element')
        button.click()
        button.click()
      }),
    ),
  )
  for (const tab of [page, second]) {
    await expect(tab.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  }
  await page.goto('/')
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥997,103.00')
  await page.goto('/products')
  await expect(page.getByText('共 1 项')).toBeVisible()
})

test('an unknown address and an unknown record lead back', { tag: '@further' }, async ({
  page,
}) => {
  await page.goto('/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('页面不存在')
  await page.getByRole('link', { name: '返回选购中心' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选购中心')
  for (const address of ['/applications/1', '/apply/1/info', '/orders/1/pay', '/orders/1/result']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('记录不存在')
  }
})
