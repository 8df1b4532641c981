import { expect, test } from '../fixtures.ts'
import { countInteractions } from '../pages/interactions.ts'
import { Wizard } from '../pages/wizard.ts'

const MOST = { basic: 12, professional: 25 }

test('MAT-01 a stranger buys 基础版 in 12 interactions', async ({ page, clock }) => {
  const { count, leaveOut } = await countInteractions(page)
  const wizard = new Wizard(page)
  await page.goto('/')
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  await wizard.submit()
  await leaveOut(() => clock.nextEvent())
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  expect(count()).toBeGreaterThan(9)
  expect(count()).toBeLessThanOrEqual(MOST.basic)
})

test('MAT-08 a stranger buys 专业版 in 25 interactions, with the code that came', {
  tag: '@further',
}, async ({ page, clock }) => {
  test.slow()
  const { count, leaveOut } = await countInteractions(page)
  const wizard = new Wizard(page)
  await page.goto('/')
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await wizard.chooseProfessional()
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('上传资质资料')
  await wizard.fillApplicant()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByRole('button', { name: '填入收到的验证码' }).click()
  await expect(wizard.field('短信验证码')).toHaveValue(/^\d{6}$/)
  await expect(wizard.field('短信验证码')).toBeFocused()
  await wizard.uploadAll()
  await wizard.goOn('确认提交审核')
  await wizard.submit()
  await leaveOut(() => clock.nextEvent())
  await page.getByRole('button', { name: '立即购买' }).click()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('支付成功')
  expect(count()).toBeGreaterThan(20)
  expect(count()).toBeLessThanOrEqual(MOST.professional)
})

test('MAT-08 the code is offered for the number it was sent to', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const enter = page.getByRole('button', { name: '填入收到的验证码' })
  await expect(enter).toHaveCount(0)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(enter).toBeVisible()
  await wizard.field('办理人手机号').fill('13912345678')
  await expect(enter).toHaveCount(0)
  await wizard.field('办理人手机号').fill('138 2653 7719')
  await expect(enter).toBeVisible()
})
