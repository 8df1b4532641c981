import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { slowFrames } from '../pages/slow-frames.ts'
import { Wizard } from '../pages/wizard.ts'

/** Formed like a credit code, and its check character does not fit. */
const DOUBTED = '91310115MA1H8R7C6D'

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: '请检查以下内容' })
const confirmation = (page: Page) =>
  page.getByRole('checkbox', { name: '号码无误，请人工审核', exact: true })

test('MAT-07 a press right after the key that mends a mistake counts, though its message goes and moves the page', async ({
  page,
}) => {
  await slowFrames(page)
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails({ 企业名称: '' })
  await wizard.next.click()
  await expect(alert(page)).toContainText('企业名称')
  await wizard.field('企业名称').fill('深圳市星河示例科技有限公司')
  await wizard.goOn('确认提交审核')
})

test('CAT-03 MAT-07 what is pasted is understood from the first field to the record', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  for (const [typed, price] of [
    ['3\u200b', '¥2,997.00'],
    ['1 000', '¥999,000.00'],
    ['\u202a１，０００\u202c', '¥999,000.00'],
    ['5', '¥4,995.00'],
  ] as const) {
    await wizard.users.fill(typed)
    await expect(wizard.price).toContainText(price)
  }
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails({
    企业名称: '\u200b',
    统一社会信用代码: '\u202d9144 0300 ma50 0049 50\u202c',
    联系人: '阿依 • 𠮷丽\u200b',
    手机号: '(+86)138.2653.7719',
    邮箱: 'Lin <lin＠example。com>',
    个人QQ: ' １２３４５６７ ',
  })
  await wizard.next.click()
  await expect(alert(page)).toContainText('企业名称')
  await expect(alert(page).getByRole('link')).toHaveCount(1)
  await wizard.field('企业名称').fill('深圳市星河\u200e示例科技有限公司')
  await wizard.goOn('确认提交审核')
  const said = page.getByRole('main')
  for (const text of ['91440300MA50004950', '阿依·𠮷丽', 'lin@example.com']) {
    await expect(said).toContainText(text)
  }
  await wizard.submit()
  await expect(said).toContainText('阿依·𠮷丽')
})

test('MAT-03 MSG-03 a company in Hong Kong is reached there, and its branch is kept', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await page.getByRole('combobox', { name: '注册地' }).selectOption({ label: '中国香港' })
  await wizard.fillDetails({ 手机号: '+852 9123 4567' })
  await wizard.field('商业登记号码').fill('12345678-000-03-24-8')
  await wizard.goOn('确认提交审核')
  await expect(page.getByRole('main')).toContainText('12345678-000')
})

test('PRC-13 a quote is found by its link, whatever of the sentence came along', async ({
  page,
}) => {
  const address =
    '/quote?v=1&catalogue=2026-01-01&product=online&case=new&on=2026-03-02&years=2&item=cs.online.basic*5'
  for (const sent of [`${address}。`, `${address}&amp;`, address.replaceAll('&', '&amp;')]) {
    await page.goto(sent)
    await expect(page.getByRole('main')).toContainText('¥9,990.00')
    await expect(page).toHaveURL(/item=cs\.online\.basic\*5$/)
  }
})

test('CAT-03 a date is understood as it is typed', async ({ page }) => {
  await page.goto('/pricing')
  await page.getByRole('radio', { name: /增购|增加/ }).check()
  const until = page.getByRole('textbox', { name: '到期日' })
  for (const typed of ['20270430', '2027/4/30', '2027.4.30', '２０２７年４月３０日']) {
    await until.fill('2099-13-01')
    await expect(until).toHaveAttribute('aria-invalid', 'true')
    await until.fill(typed)
    await expect(until).not.toHaveAttribute('aria-invalid', 'true')
  }
})

test('ORD-02 a top-up beyond its bound is refused, a grouped one is understood', async ({
  page,
}) => {
  await page.goto('/account')
  await page.getByRole('button', { name: '充值' }).click()
  const dialog = page.getByRole('dialog', { name: '充值' })
  const amount = dialog.getByLabel('充值金额')
  await amount.fill('99,999,999,999')
  await dialog.getByRole('button', { name: '确认充值' }).click()
  await expect(amount).toHaveAccessibleDescription(/100,000,000\.00/)
  await amount.fill('¥1 000')
  await dialog.getByRole('button', { name: '确认充值' }).click()
  await expect(page.getByRole('main')).toContainText('1,001,000.00')
})

test('MAT-07 a code whose check character does not fit has a way on, and the reviewer is told', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails({ 统一社会信用代码: '440301103456789' })
  await wizard.next.click()
  const code = wizard.field('统一社会信用代码')
  await expect(code).toHaveAccessibleDescription(/15 位的旧注册号/)
  await expect(confirmation(page)).toHaveCount(0)
  await code.fill('11010519491231002X')
  await expect(code).toHaveAccessibleDescription(/个人的身份证号/)
  await code.fill(DOUBTED)
  await expect(code).toHaveAccessibleDescription(/校验码与前 17 位不符/)
  await confirmation(page).check()
  await expect(code).not.toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await page.reload()
  await expect(confirmation(page)).toBeChecked()
  await wizard.goOn('确认提交审核')
  await expect(wizard.price).toContainText('提交后 1–5 个工作日出审核结果')
  const id = await wizard.submit()
  const tools = new DemoTools(page)
  await tools.open('审核')
  const group = page.getByRole('group', { name: id, exact: true })
  await expect(group).toContainText(`客户已确认统一社会信用代码 ${DOUBTED} 无误`)
  await group.getByRole('button', { name: '通过' }).click()
  await expect(group).toHaveCount(0)
})

test('MAT-07 an ID number says why nobody who may apply has it', { tag: '@further' }, async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const number = wizard.field('身份证号')
  for (const [typed, why] of [
    ['110105209901010012', /还没有到/],
    ['110105202001010015', /年满 18 周岁/],
    ['110105189912310015', /早于 1900 年/],
    ['990105194912310015', /不是任何省份/],
    ['110105491231002', /15 位的旧身份证号/],
  ] as const) {
    await number.fill(typed)
    await wizard.next.click()
    await expect(number).toHaveAccessibleDescription(why)
  }
})
