import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { restingBox } from '../pages/resting-box.ts'
import { expectTold } from '../pages/told.ts'
import { Wizard } from '../pages/wizard.ts'

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: '请检查以下内容' })

test('CAT-03 CAT-05 a wrong number of users is kept and explained, whatever it is', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  for (const [typed, reason] of [
    ['2.5', /请填写整数/],
    [' ', /请填写整数/],
    ['', /请填写整数/],
    ['2', /3 用户起售/],
    ['100000', /一次最多 99,999 用户/],
    ['999999999999999999999', /请填写整数/],
  ] as const) {
    await wizard.users.fill(typed)
    await expect(wizard.price).toContainText('—')
    await wizard.next.click()
    await expect(alert(page)).toBeFocused()
    await expect(wizard.users).toHaveAttribute('aria-invalid', 'true')
    await expect(wizard.users).toHaveAccessibleDescription(reason)
    await expect(wizard.users).toHaveValue(typed)
    await expect(page).toHaveURL(/\/buy\/online$/)
  }
})

test('CAT-03 a number of users is understood as it is meant, and goes on with the draft', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  for (const [typed, price] of [
    ['５', '¥4,995.00'],
    ['99999', '¥99,899,001.00'],
    [' 1,000 ', '¥999,000.00'],
  ] as const) {
    await wizard.users.fill(typed)
    await expect(wizard.price).toContainText(price)
  }
  await wizard.goOn('填写基础信息')
  await expect(wizard.price).toContainText('¥999,000.00')
})

test('MAT-07 every field of the details says what is wrong with it, and keeps it', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  const wrong = {
    企业名称: '',
    统一社会信用代码: '91310115MA1H8R7C6D',
    联系人: '   ',
    手机号: '12345678901',
    邮箱: 'lin@example',
    个人QQ: '01234',
  } as const
  for (const [name, typed] of Object.entries(wrong)) await wizard.field(name).fill(typed)
  await wizard.next.click()
  await expect(alert(page)).toBeFocused()
  for (const [name, typed] of Object.entries(wrong)) {
    await expect(wizard.field(name)).toHaveAttribute('aria-invalid', 'true')
    await expect(wizard.field(name)).toHaveValue(typed)
    await alert(page)
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click()
    await expect(wizard.field(name)).toBeFocused()
  }
  await expect(wizard.field('统一社会信用代码')).toHaveAccessibleDescription(/共 18 位/)
  await expect(wizard.field('手机号')).toHaveAccessibleDescription(/11 位数字/)
  await expect(page.getByRole('combobox', { name: '所属行业' })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
})

test('MAT-07 what was meant is understood: spaces, full-width signs and the country prefix', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails({
    统一社会信用代码: ' 91440300 ma50004950 ',
    手机号: '+86 138-2653-7719',
    个人QQ: '１２３４５６７',
  })
  await wizard.goOn('确认提交审核')
  const main = page.getByRole('main')
  for (const meant of ['91440300MA50004950', '13826537719', '1234567']) {
    await expect(main).toContainText(meant)
  }
})

test('MAT-07 hostile text is text', { tag: '@further' }, async ({ page }) => {
  const wizard = new Wizard(page)
  const name = '<img src=x onerror=alert(1)> "甲" & 乙'
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails({ 企业名称: name })
  await wizard.goOn('确认提交审核')
  await expect(page.getByText(name, { exact: true })).toBeVisible()
  await wizard.submit()
  await expect(page.getByText(name, { exact: true })).toBeVisible()
})

test('ELI-02 ELI-03 an enterprise registered elsewhere is told at once, and whom to call', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  const main = page.getByRole('main')
  const region = page.getByRole('combobox', { name: '注册地' })
  const notice = main.getByRole('status').filter({ hasText: '4009100100' })
  const before = await restingBox(region)
  await region.selectOption({ label: '其他国家或地区' })
  await expect(notice).toContainText('注册地')
  expect(await restingBox(region)).toEqual(before)
  await expect(wizard.next).toHaveAttribute('aria-disabled', 'true')
  await expect(wizard.next).toHaveAccessibleDescription(/4009100100/)
  await wizard.field('个人QQ').press('Enter')
  await expect(page).toHaveURL(/\/info$/)

  await notice.getByRole('button', { name: '联系销售' }).click()
  const dialog = page.getByRole('dialog', { name: '联系销售' })
  for (const name of ['联系人', '手机号', '需求说明']) {
    await dialog.getByRole('textbox', { name }).fill(name === '手机号' ? '13826537719' : name)
  }
  await dialog.getByRole('button', { name: '提交咨询' }).click()
  await expect(dialog).toBeHidden()
  await expectTold(page, '已提交')
  await expect(alert(page)).toHaveCount(0)

  await page.reload()
  await expect(notice).toBeVisible()
  await region.selectOption({ label: '中国香港' })
  await expect(notice).toHaveCount(0)
  await wizard.field('商业登记号码').fill('1234567')
  await wizard.next.click()
  await expect(wizard.field('商业登记号码')).toHaveAccessibleDescription(/8 位数字/)
  await wizard.field('商业登记号码').fill('12345678')
  await wizard.goOn('确认提交审核')
})

test('ELI-01 ELI-02 every later step follows what becomes of the account elsewhere', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  const other = await page.context().newPage()
  await other.goto('/account')
  const save = async (field: string, label: string) => {
    await other.getByRole('combobox', { name: field }).selectOption({ label })
    await other.getByRole('button', { name: '保存' }).click()
  }
  const submit = page.getByRole('button', { name: '提交审核' })
  for (const [field, wrong, right] of [
    ['实名认证', '个人', '企业'],
    ['注册地', '其他国家或地区', '中国大陆'],
  ] as const) {
    await save(field, wrong)
    await expect(submit).toHaveAttribute('aria-disabled', 'true')
    await expect(submit).toHaveAccessibleDescription(/4009100100/)
    await save(field, right)
    await expect(submit).not.toHaveAttribute('aria-disabled', 'true')
  }
})

test('ELI-01 ELI-03 an account that is not verified sees prices, the reason and whom to call', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  const verify = async (label: string) => {
    await page.goto('/account')
    await page.getByRole('combobox', { name: '实名认证' }).selectOption({ label })
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  }
  for (const label of ['未认证', '个人']) {
    await verify(label)
    await wizard.open()
    const main = page.getByRole('main')
    await expect(main).toContainText('4009100100')
    await expect(main.getByRole('button', { name: '联系销售' })).toBeVisible()
    await expect(wizard.next).toHaveAttribute('aria-disabled', 'true')
    await wizard.users.fill('5')
    await expect(wizard.price).toContainText('¥4,995.00')
    // A customer can press it all the same; Playwright would wait for it to be enabled.
    await wizard.next.click({ force: true })
    await expect(page).toHaveURL(/\/buy\/online$/)
  }
  await verify('政府')
  await wizard.open()
  await wizard.goOn('填写基础信息')
})
