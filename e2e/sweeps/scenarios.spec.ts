import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

const heading = { level: 1 }

test.describe('a scenario by its address', () => {
  for (const [name, clock, status] of [
    ['online-active', '2022-03-08 10:00', '已开通'],
    ['two-year', '2026-07-05 10:00', '已开通'],
    ['expiring', '2026-03-02 10:00', '即将到期'],
    ['expired', '2026-03-02 10:00', '已到期'],
    ['reclaimed', '2026-03-02 10:00', '已回收'],
  ] as const) {
    test(`LIF-04 ${name} begins at ${clock} with a product that is ${status}`, async ({ page }) => {
      await page.goto(`/products?scenario=${name}`)
      await expect(page.getByRole('heading', heading)).toHaveText('我的产品')
      await expect(page).toHaveURL(/\/products$/)
      const row = page.getByRole('table', { name: '我的产品' }).getByRole('row').nth(1)
      await expect(row).toContainText('企点客服-在线客服-基础版')
      await expect(row).toContainText(status)
      const demo = new DemoTools(page)
      await demo.open()
      await demo.expectTime(new RegExp(`^${clock}:\\d\\d$`))
      await page.goto('/account')
      await expect(page.getByText('1,000,000.00').first()).toBeVisible()
    })
  }

  test('ELI-07 empty holds the account of a fresh browser at real time', async ({ page }) => {
    await page.clock.install({ time: '2026-11-20T16:20:00+08:00' })
    await page.goto('/?scenario=empty')
    await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,000,000.00')
    await expect(page).toHaveURL(/\/$/)
    const demo = new DemoTools(page)
    await demo.open()
    await demo.expectTime(/^2026-11-20 16:2/)
  })

  test('EX-07 awaiting-payment can be paid at once, and its clock runs on', async ({ page }) => {
    await page.goto('/applications?scenario=awaiting-payment')
    const row = page.getByRole('table', { name: '申请记录' }).getByRole('row').nth(1)
    await expect(row).toContainText('待付款')
    await expect(row).toContainText('2,997.00')
    const id = (await row.getByRole('link').first().textContent()) ?? ''
    await buyFromList(page, id)
    await withoutVoucher(page)
    await page.getByRole('button', { name: '确认支付' }).click()
    await expect(page.getByRole('heading', heading)).toHaveText('支付成功')
    await page.goto('/products')
    await expect(page.getByText('2026-03-02').first()).toBeVisible()
  })

  test('MAT-09 returned shows what to fix, and this browser opens what is sealed', async ({
    page,
  }) => {
    await page.goto('/applications?scenario=returned')
    const row = page.getByRole('table', { name: '申请记录' }).getByRole('row').nth(1)
    await expect(row).toContainText('被驳回')
    await expect(row).toContainText('营业执照、手持身份证照片')
    await row.getByRole('link', { name: '修改资料' }).click()
    await expect(page.getByRole('heading', heading)).toHaveText('上传资质资料')
    await expect(page.getByRole('textbox', { name: '姓名' })).toHaveValue('林知远')
    await expect(page.getByRole('textbox', { name: '身份证号' })).toHaveValue('11010519491231002X')
    await expect(page.getByText('id-in-hand.png').first()).toBeVisible()
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }))
    expect(kept).not.toContain('11010519491231002X')
    expect(kept).not.toContain('"name":"林知远"')
  })

  test('ELI-01 unverified may look and not buy', async ({ page }) => {
    await page.goto('/account?scenario=unverified')
    await expect(page.getByRole('heading', heading)).toHaveText('账号信息')
    await expect(page.getByRole('combobox', { name: '实名认证' })).toHaveValue('none')
    await expect(page.getByText('¥0.00').first()).toBeVisible()
  })

  test('keeps the rest of the address', async ({ page }) => {
    await page.goto('/applications?state=returned&scenario=returned#list')
    await expect(page.getByRole('heading', heading)).toHaveText('申请记录')
    await expect(page).toHaveURL(/\/applications\?state=returned#list$/)
  })

  test('one that does not exist is named, and nothing changes', async ({ page }) => {
    await page.goto('/?scenario=nowhere')
    await expect(page.getByRole('alert')).toContainText('没有名为「nowhere」的场景')
    await expect(page.getByRole('heading', heading)).toHaveText('选购中心')
    await expect(page).toHaveURL(/\/$/)
    await page.getByRole('button', { name: '关闭' }).click()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

test.describe('over data', () => {
  test('it asks first: cancelled, everything stays', async ({ page }) => {
    const id = await new Wizard(page).apply()
    const demo = new DemoTools(page)
    await page.goto('/applications?scenario=two-year')
    await expect(demo.question).toContainText('two-year')
    await demo.question.getByRole('button', { name: '取消' }).click()
    await expect(applicationRow(page, id)).toContainText('确认中')
    await expect(page).toHaveURL(/\/applications$/)
  })

  test('it offers an export, replaces, and what it replaced comes back', { tag: '@quick' }, async ({
    page,
  }) => {
    const id = await new Wizard(page).apply()
    const demo = new DemoTools(page)
    await page.goto('/products?scenario=two-year')
    const download = page.waitForEvent('download')
    await demo.question.getByRole('button', { name: '导出数据' }).click()
    expect((await download).suggestedFilename()).toMatch(/^qidian-.*\.json$/)
    await demo.confirm()
    await expect(page.getByRole('table', { name: '我的产品' })).toContainText('2028-01-05')
    await expect(page).toHaveURL(/\/products$/)

    await demo.open('数据')
    await demo.button('恢复被替换的数据').click()
    await expect(demo.panel.getByRole('status')).toHaveText('已恢复')
    await page.goto('/applications')
    await expect(applicationRow(page, id)).toContainText('确认中')
  })

  test('a world that only looks like a fresh one is replaced without a question', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,000,000.00')
    await page.goto('/products?scenario=expiring')
    await expect(page.getByRole('table', { name: '我的产品' })).toContainText('即将到期')
  })
})

test('LIF-01 from the panel: load, look, and go on in time', async ({ page }) => {
  const demo = new DemoTools(page)
  await page.goto('/products')
  await demo.open('场景')
  await demo.load('expiring')
  await expect(demo.panel.getByRole('status')).toHaveText('已载入 expiring')
  await demo.expectTime(/^2026-03-02 10:00:/)
  await demo.load('online-active')
  await demo.confirm()
  await demo.expectTime(/^2022-03-08 10:00:/)
  await demo.button('前进1个月').click()
  await demo.expectTime(/^2022-04-08 10:00:/)
  await page.reload()
  await demo.open()
  await demo.expectTime(/^2022-04-08 10:0/)
})

test('a scenario goes to another browser with its localStorage alone', async ({
  page,
  context,
  newContext,
}) => {
  await page.goto('/products?scenario=two-year')
  await expect(page.getByRole('table', { name: '我的产品' })).toContainText('2028-01-05')
  const later = await (await newContext({ storageState: await context.storageState() })).newPage()
  await later.goto('/products')
  await expect(later.getByRole('table', { name: '我的产品' })).toContainText('2028-01-05')
  const demo = new DemoTools(later)
  await demo.open()
  await demo.expectTime(/^2026-07-05 10:0/)
})
