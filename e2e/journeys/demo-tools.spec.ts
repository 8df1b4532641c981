import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { Wizard } from '../pages/wizard.ts'

const heading = { level: 1 }

/** Opens the cashier of `awaiting-payment` and chooses a way to pay. Gives the number of the order. */
async function toCashier(page: Page, method: '账户余额' | '微信支付' | '网银转账') {
  await page.goto('/applications?scenario=awaiting-payment')
  const row = page.getByRole('table', { name: '申请记录' }).getByRole('row').nth(1)
  await buyFromList(page, (await row.getByRole('link').first().textContent()) ?? '')
  await withoutVoucher(page)
  await page.getByRole('radio', { name: new RegExp(method) }).check()
  return page.url().split('/').at(-2) ?? ''
}

const pay = (page: Page) => page.getByRole('button', { name: '确认支付' }).click()

test.describe('the reviewer', () => {
  test('APP-03 with 自动审核 off nothing passes by itself, and 通过 decides', async ({ page }) => {
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

  test('驳回 needs an item and a reason, and the record says both', async ({ page }) => {
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

  test('拒绝 needs a reason and ends the application', async ({ page }) => {
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

test.describe('the bank', () => {
  test('ORD-04 a declined payment charges nothing, and the next one succeeds', async ({ page }) => {
    const demo = new DemoTools(page)
    await toCashier(page, '账户余额')
    await demo.answerNextPayment('拒绝')
    await pay(page)
    await expect(page.getByRole('heading', heading)).toHaveText('支付失败')
    await page.getByRole('link', { name: '重新支付' }).click()
    await withoutVoucher(page)
    await pay(page)
    await expect(page.getByRole('heading', heading)).toHaveText('支付成功')
    await page.goto('/')
    await expect(page.getByRole('region', { name: '账户' })).toContainText('¥997,003.00')
  })

  for (const [found, result] of [
    ['查得已支付', '支付成功'],
    ['查得未支付', '支付失败'],
  ] as const) {
    test(`ORD-04 an unanswered payment is ${found}`, async ({ page }) => {
      const demo = new DemoTools(page)
      const orderId = await toCashier(page, '账户余额')
      await demo.answerNextPayment('无响应')
      await pay(page)
      await expect(page.getByRole('heading', heading)).toHaveText('支付确认中')
      await demo.open('支付')
      await expect(demo.tab('支付')).toHaveAccessibleDescription('1 项等待处理')
      await demo.close()
      await demo.decide('支付', orderId, found)
      await expect(page.getByRole('heading', heading)).toHaveText(result)
    })
  }

  test('ORD-04 an unanswered payment counts as paid after five minutes', async ({ page }) => {
    const demo = new DemoTools(page)
    await toCashier(page, '账户余额')
    await demo.answerNextPayment('无响应')
    await pay(page)
    await expect(page.getByRole('heading', heading)).toHaveText('支付确认中')
    await demo.press('前进到下一事件')
    await expect(page.getByRole('heading', heading)).toHaveText('支付成功')
  })

  test('ORD-02 WeChat money arrives when the bank says so', async ({ page }) => {
    const demo = new DemoTools(page)
    const orderId = await toCashier(page, '微信支付')
    await pay(page)
    await expect(page.getByRole('img', { name: '微信支付二维码' })).toBeVisible()
    await demo.open('支付')
    await expect(demo.group(orderId)).toContainText('微信支付')
    await expect(demo.group(orderId)).toContainText(/[^¥]¥2,997\.00/)
    await demo.close()
    await demo.decide('支付', orderId, '确认到账')
    await expect(page.getByRole('heading', heading)).toHaveText('支付成功')
  })

  test('ORD-05 a bank transfer has seven days; later money goes to the balance', async ({
    page,
  }) => {
    const demo = new DemoTools(page)
    const orderId = await toCashier(page, '网银转账')
    await pay(page)
    await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
    await demo.press('前进1天')
    await expect(page.getByText('汇款识别码', { exact: true })).toBeVisible()
    await demo.open()
    await demo.panel.getByRole('textbox', { name: '跳转到日期' }).fill('2026-03-20')
    await demo.button('跳转').click()
    await expect(demo.panel.getByRole('list', { name: '时间日志' })).toContainText(/2026-03-09/)
    await demo.tab('支付').click()
    await expect(demo.group(orderId)).toContainText('订单已关闭')
    await expect(demo.group(orderId)).toContainText('汇款识别码')
    await demo.group(orderId).getByRole('button', { name: '确认到账' }).click()
    await expect(demo.group(orderId)).toHaveCount(0)
    await demo.close()
    await page.goto('/')
    await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,002,997.00')
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

test.describe('the data', () => {
  test('MAT-09 export, clear and import bring the same records back, sealed all the way', async ({
    page,
  }) => {
    const demo = new DemoTools(page)
    await page.goto('/applications?scenario=returned')
    const table = page.getByRole('table', { name: '申请记录' })
    await expect(table).toContainText('被驳回')
    await demo.open('数据')
    const saved = page.waitForEvent('download')
    await demo.button('导出数据').click()
    const path = await (await saved).path()
    const text = await readFile(path, 'utf8')
    expect(JSON.parse(text)).toHaveProperty('records')
    expect(text).not.toContain('11010519491231002X')

    await demo.button('清空数据').click()
    await demo.confirm()
    await expect(demo.panel.getByRole('status')).toHaveText('已清空')
    await expect(table).not.toContainText('被驳回')

    const chooser = page.waitForEvent('filechooser')
    await demo.button('导入数据').click()
    await (await chooser).setFiles(path)
    await demo.confirm()
    await expect(demo.panel.getByRole('status')).toHaveText('已导入')
    await demo.expectTime(/^2026-03-02 10:0/)
    await demo.close()
    await expect(table).toContainText('被驳回')
  })

  test('a file that is none of ours is refused with a reason', async ({ page }) => {
    const demo = new DemoTools(page)
    await page.goto('/')
    await demo.open('数据')
    for (const text of ['', 'not json', '{"records":[]}', '[1]']) {
      const chooser = page.waitForEvent('filechooser')
      await demo.button('导入数据').click()
      const file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(text) }
      await (await chooser).setFiles(file)
      await expect(demo.panel.getByRole('alert')).toContainText('不是从这里导出的文件')
      await expect(demo.question).toHaveCount(0)
    }
  })

  test('what was replaced comes back, and the other way round', async ({ page }) => {
    const demo = new DemoTools(page)
    await page.goto('/products?scenario=expiring')
    const table = page.getByRole('table', { name: '我的产品' })
    await expect(table).toContainText('2026-03-09')
    await demo.open('场景')
    await demo.load('two-year')
    await demo.confirm()
    await expect(table).toContainText('2028-01-05')
    await demo.tab('数据').click()
    await demo.button('恢复被替换的数据').click()
    await expect(table).toContainText('2026-03-09')
    await demo.expectTime(/^2026-03-02 10:0/)
    await demo.button('恢复被替换的数据').click()
    await expect(table).toContainText('2028-01-05')
    await demo.expectTime(/^2026-07-05 10:0/)
  })

  test('模拟存储已满 refuses with a clear message, and nothing changes', async ({ page }) => {
    const demo = new DemoTools(page)
    await toCashier(page, '账户余额')
    await demo.open('数据')
    await expect(demo.panel).toContainText(/[\d,]+ \/ 5,242,880 个字符/)
    await expect(demo.panel).toContainText('损坏的记录 0 条')
    await demo.switch('模拟存储已满').check()
    await demo.tab('场景').click()
    await demo.load('expired')
    await demo.confirm()
    await expect(demo.panel.getByRole('alert')).toContainText('存储空间已满')
    await demo.close()
    await pay(page)
    await expect(page.getByText(/存储空间已满/).first()).toBeVisible()
    await demo.open('数据')
    await demo.switch('模拟存储已满').uncheck()
    await demo.close()
    await page.goto('/')
    await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,000,000.00')
  })

  test('a broken record in localStorage is set aside, counted and repaired', async ({ page }) => {
    const demo = new DemoTools(page)
    await page.goto('/applications?scenario=returned')
    await expect(page.getByRole('table', { name: '申请记录' })).toContainText('被驳回')
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((name) => name.includes('application'))
      if (key) localStorage.setItem(key, '{"v":1,')
    })
    await page.reload()
    await demo.open('数据')
    await expect(demo.panel).toContainText('损坏的记录 1 条')
    await demo.button('修复').click()
    await expect(demo.panel).toContainText('损坏的记录 0 条')
  })
})
