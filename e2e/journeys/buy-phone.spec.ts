import { expect, test } from '../fixtures.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { drawPicture } from '../pages/pictures.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { APPLICANT, MATERIALS, Wizard } from '../pages/wizard.ts'

test('APP-02 APP-03 电话客服-企业版 in two stages, from the purchase application to 我的产品', {
  tag: '@further',
}, async ({ page, clock }) => {
  test.slow()
  const wizard = new Wizard(page)
  const heading = page.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')

  await page.goto('/')
  await page.getByRole('link', { name: '选购电话客服' }).click()
  await expect(heading).toHaveText('企点电话客服购买申请')
  await page.getByRole('button', { name: '提交申请' }).click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link', { name: /^联系人/ })).toBeVisible()
  await page
    .getByRole('radiogroup', { name: '版本' })
    .getByRole('radio', { name: '企业版' })
    .check()
  for (const [name, value] of Object.entries({
    联系人: '林知远',
    手机号: '138 2653 7719',
    邮箱: 'lin@example.com',
    需求说明: '呼入为主，两地坐席',
  })) {
    await wizard.field(name).fill(value)
  }
  await page.getByLabel('预计用户数').fill('6')
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.waitForURL(/\/applications\/\d+$/)
  const id = page.url().split('/').at(-1) ?? ''
  await expect(main).toContainText('预审中')
  await expect(main).toContainText(/最晚 \d{4}-\d{2}-\d{2} 出结果，还有\d+天/)

  await clock.nextEvent()
  await expect(main).toContainText('企点电话客服预审通过')
  await expect(main).toContainText(/提交时间：\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/)
  await page.getByRole('link', { name: '前往下单付款' }).click()

  await expect(heading).toHaveText('选择套餐信息')
  await expect(page.getByRole('list', { name: '购买步骤' }).getByRole('listitem')).toHaveCount(4)
  await wizard.expectFormula('6 用户 × 1 年 × 3600 元 = 21,600.00 元')
  await wizard.choose({ users: 7, years: 2 })
  await expect(wizard.price).toContainText('¥50,400.00')
  await wizard.goOn('填写基础信息')
  await expect(wizard.field('联系人')).toHaveValue('林知远')
  await page.getByRole('combobox', { name: '所属行业' }).selectOption({ label: '制造' })
  await wizard.field('个人QQ').fill('1234567')
  await wizard.goOn('上传资质资料')
  await wizard.fillApplicant(APPLICANT)
  for (const material of MATERIALS) {
    await wizard.upload(material, await drawPicture(page, material))
  }
  const more = await Promise.all(['话单', '号码证明'].map((name) => drawPicture(page, name)))
  await wizard.file('其他资料').setInputFiles(more)
  for (const { name } of more) await expect(page.getByText(name, { exact: true })).toBeVisible()
  await wizard.goOn('确认提交审核')
  await page.reload()
  await expect(heading).toHaveText('确认提交审核')
  expect(await wizard.submit()).toBe(id)
  await expect(main).toContainText('确认中')
  await expect(main).toContainText(/最晚 \d{4}-\d{2}-\d{2} 出结果/)

  await page.goto('/applications')
  await expect(applicationRow(page, id)).toContainText('企点客服-电话客服-企业版 7用户 2年有效期')
  await clock.nextEvent()
  await expect(applicationRow(page, id)).toContainText('待付款')
  await buyFromList(page, id)
  await withoutVoucher(page)
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥50,400.00')
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(heading).toHaveText('支付成功')
  await page.goto('/products')
  const product = page.getByRole('row').filter({ hasText: '企点客服-电话客服-企业版' })
  await expect(product).toContainText('已开通')
  await expect(product).toContainText('7')
})

test('APP-02 a purchase application returned by the pre-review is fixed where it was written', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  const demo = new DemoTools(page)
  await page.goto('/buy/phone')
  for (const [name, value] of Object.entries({
    联系人: '林知远',
    手机号: '13826537719',
    邮箱: 'lin@example.com',
    需求说明: '呼入',
  })) {
    await wizard.field(name).fill(value)
  }
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.waitForURL(/\/applications\/\d+$/)
  const id = page.url().split('/').at(-1) ?? ''
  await demo.open('审核')
  await demo.group(id).getByRole('checkbox', { name: '需求说明', exact: true }).check()
  await demo.group(id).getByRole('textbox', { name: '原因' }).fill('请写明坐席分布')
  await demo.group(id).getByRole('button', { name: '驳回' }).click()
  await demo.close()

  await page.getByRole('link', { name: '修改资料' }).click()
  await expect(page).toHaveURL(new RegExp(`/apply/${id}/request$`))
  await expect(page.getByRole('main')).toContainText('请写明坐席分布')
  await expect(wizard.field('需求说明')).toHaveValue('呼入')
  await wizard.field('需求说明').fill('呼入，深圳与成都两地')
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await page.reload()
  await expect(wizard.field('需求说明')).toHaveValue('呼入，深圳与成都两地')
  await page.getByRole('button', { name: '提交申请' }).click()
  await page.waitForURL(new RegExp(`/applications/${id}$`))
  await expect(page.getByRole('main')).toContainText('预审中')
})

test('APP-07 what is typed while a new browser still opens its account stays', {
  tag: '@further',
}, async ({ page, context }) => {
  const letGo = await keepStoreBusy(context)
  const wizard = new Wizard(page)
  await page.goto('/buy/phone')
  await wizard.field('联系人').fill('林知远')
  await letGo(3_000)
  await expect(wizard.field('企业名称')).toHaveValue('深圳市星河示例科技有限公司', {
    timeout: 10_000,
  })
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).includes('qd:account:main')), {
      timeout: 10_000,
    })
    .toBe(true)
  await expect(wizard.field('联系人')).toHaveValue('林知远')
})

test('APP-02 each empty field names itself, and what was wished stands on the record', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await page.goto('/buy/phone')
  const estimate = page.getByRole('region', { name: '费用估算' })
  await expect(estimate).toContainText('¥4,500.00')
  await page.getByRole('radio', { name: '企业版' }).check()
  await page.getByRole('spinbutton', { name: '预计用户数' }).fill('5')
  await expect(estimate).toContainText('¥18,000.00')
  await page.getByRole('button', { name: '提交申请' }).click()
  const errors = page.getByRole('alert')
  await expect(errors.getByRole('link', { name: '联系人：请填写联系人' })).toBeVisible()
  await expect(wizard.field('邮箱')).toHaveAccessibleDescription('请填写邮箱')
  await wizard.field('联系人').fill('林知远')
  await wizard.field('手机号').fill('13826537719')
  await wizard.field('邮箱').fill('lin@example.com')
  await wizard.field('需求说明').fill('呼入为主，两地坐席')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请详情')
  await expect(page.getByRole('main')).toContainText('呼入为主，两地坐席')
})
