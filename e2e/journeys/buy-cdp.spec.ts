import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { expectResult, pay } from '../pages/cashier.ts'
import { drawPicture } from '../pages/pictures.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { expectTold } from '../pages/told.ts'
import { MATERIALS, Wizard } from '../pages/wizard.ts'

test('EX-05 PRC-09 ORD-09 客户数据平台 by the adviser, from the home page to its deployment', async ({
  page,
  clock,
}) => {
  test.slow()
  const wizard = new Wizard(page)
  const heading = page.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')

  await page.goto('/')
  await page.getByRole('link', { name: '选购客户数据平台' }).click()
  await expect(heading).toHaveText('选购客户数据平台')
  await expect(page.getByRole('link', { name: '审核记录' })).toHaveAttribute(
    'href',
    '/applications',
  )
  await expect(wizard.price).toContainText('¥200,000.00')
  await expect(main).toContainText('增值实施服务')
  await page.getByLabel('客户总数').fill('8,000,000')
  const advice = page.getByRole('region', { name: '推荐方案' })
  await expect(advice).toContainText('企业版')
  await expect(advice).toContainText('¥800,000.00')
  await expect(page.getByRole('img', { name: /您的 800 万客户：¥800,000.00/ })).toBeVisible()
  await expect(main).toContainText('所选方案最多 50 万客户')
  await advice.getByRole('button', { name: '采用推荐' }).click()
  await expect(page.getByRole('radio', { name: '企业版' })).toBeChecked()
  await expect(main).not.toContainText('所选方案最多')
  await wizard.expectFormula('1 年 × 800000 元 = 800,000.00 元')

  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('上传资质资料')
  await wizard.fillApplicant()
  await expect(wizard.file('经办人委托函')).toHaveCount(0)
  for (const material of MATERIALS.filter((name) => name !== '经办人委托函')) {
    await wizard.upload(material, await drawPicture(page, material))
  }
  await wizard.goOn('确认提交审核')
  await expect(main).toContainText('客户数据平台-企业版 1年有效期')
  const id = await wizard.submit()
  await expect(main).toContainText(/最晚 \d{4}-\d{2}-\d{2} 出结果/)

  await clock.nextEvent()
  await expect(main).toContainText('待付款')
  await expect(main).toContainText('¥800,000.00')
  await page.goto('/applications?product=cdp')
  await expect(applicationRow(page, id)).toContainText('800,000.00')
  await page.goto('/messages')
  const told = page.getByRole('table', { name: '消息列表' }).getByRole('row').nth(1)
  for (const channel of ['短信', '邮件', '站内信', '公众号'])
    await expect(told).toContainText(channel)

  await page.goto('/applications')
  await buyFromList(page, id)
  await withoutVoucher(page)
  await pay(page)
  await expectResult(page, '支付成功')
  await expect(main).toContainText('部署完成后开通企点主账号')
  await page.goto('/products')
  const product = page.getByRole('row').filter({ hasText: '客户数据平台-企业版' })
  await expect(product).toContainText('部署中')
  await expect(product.getByRole('cell').first()).toHaveText('–')
  await clock.nextEvent()
  await expect(product).toContainText('已开通')
  await expect(product.getByRole('cell').first()).toHaveText(/^\d{10}$/)
})

test('PRC-09 CAT-11 the adviser offers boosters and alternatives, and refuses what is no number', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await page.goto('/buy/cdp')
  const customers = page.getByLabel('客户总数')
  const advice = page.getByRole('region', { name: '推荐方案' })
  await customers.fill('1200000')
  await expect(advice).toContainText('基础版+1个加油包')
  await expect(advice).toContainText('¥300,000.00')
  await advice.getByRole('button', { name: '采用推荐' }).click()
  await expect(page.getByLabel('加油包')).toHaveValue('1')
  await expect(wizard.price).toContainText('¥300,000.00')
  await page.getByRole('button', { name: '采用专业版' }).click()
  await expect(page.getByLabel('加油包')).toHaveValue('0')
  await expect(wizard.price).toContainText('¥600,000.00')

  await customers.fill('900000')
  await expect(advice).toContainText('标准版')
  await page.getByRole('button', { name: '采用基础版+1个加油包' }).click()
  await expect(page.getByRole('radio', { name: '基础版' })).toBeChecked()

  await expectAccessibleAndNarrow(page)
  await customers.fill('很多')
  await expect(customers).toHaveAccessibleDescription(/请填写整数/)
  await expect(customers).toHaveValue('很多')
  await expect(wizard.price).toContainText('¥300,000.00')
  await page.getByLabel('加油包').fill('1000')
  await expect(wizard.price).toContainText('—')
  await wizard.next.click()
  await expect(page.getByRole('alert').getByRole('link', { name: /^加油包/ })).toBeVisible()
  await expect(page).toHaveURL(/\/buy\/cdp$/)
})

test('CAT-11 「合同签订」 records a consultation', async ({ page }) => {
  await page.goto('/buy/cdp')
  await page.getByRole('button', { name: '合同签订' }).click()
  const dialog = page.getByRole('dialog', { name: '合同签订' })
  await expect(dialog.getByRole('textbox', { name: '需求说明' })).toHaveValue(
    /客户数据平台-基础版 1年有效期/,
  )
  await dialog.getByRole('textbox', { name: '联系人' }).fill('林知远')
  await dialog.getByRole('textbox', { name: '手机号' }).fill('13826537719')
  await dialog.getByRole('button', { name: '提交咨询' }).click()
  await expect(dialog).toBeHidden()
  await expectTold(page, /已提交，咨询编号 C\d{12}/)
})

test('ELI-01 ELI-03 an account without verification sees prices, telephones and why not', async ({
  page,
}) => {
  await page.goto('/buy/cdp?scenario=unverified')
  const main = page.getByRole('main')
  await expect(main).toContainText('4009100100、95716')
  await expect(new Wizard(page).next).toHaveAttribute('aria-disabled', 'true')
  await page.getByLabel('客户总数').fill('8000000')
  await page.getByRole('button', { name: '采用推荐' }).click()
  await expect(main).toContainText('¥800,000.00')
  await page.goto('/buy/ssc')
  await expect(page.getByRole('button', { name: '联系销售' })).toBeVisible()
  await expect(page.getByRole('button', { name: '提交申请' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})
