import { expect, test } from '../fixtures.ts'
import { expectFits } from '../pages/fits.ts'
import { Wizard } from '../pages/wizard.ts'

test('APP-01 a purchase in forced colours, where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const wizard = new Wizard(page)
  await wizard.open()
  const chosen = page.getByRole('radiogroup', { name: '购买时长' }).locator('label:has(:checked)')
  const other = page.getByRole('radiogroup', { name: '购买时长' }).locator('label').last()
  const outline = (element: Element) => getComputedStyle(element).outlineStyle
  expect(await chosen.evaluate(outline)).toBe('solid')
  expect(await other.evaluate(outline)).toBe('none')
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  await wizard.submit()
  await page.getByRole('button', { name: '演示工具' }).click()
  await page.getByRole('tab', { name: '审核' }).click()
  const knob = (element: Element) => ({
    ground: getComputedStyle(element).backgroundColor,
    knob: getComputedStyle(element, '::before').backgroundColor,
  })
  const { ground, knob: drawn } = await page.getByRole('switch').first().evaluate(knob)
  expect(drawn).not.toBe(ground)
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

test('APP-01 a purchase at 400 %: nothing is out of reach', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  const wizard = new Wizard(page)
  await wizard.open()
  await expectFits(page)
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await expectFits(page)
  await wizard.goOn('确认提交审核')
  await expectFits(page)
  const id = await wizard.submit()
  await expect(page.getByRole('main')).toContainText(id)
  await expectFits(page)
  await page.getByRole('button', { name: '演示工具' }).click()
  await page.getByRole('tab', { name: '审核' }).click()
  await page
    .getByRole('group', { name: id, exact: true })
    .getByRole('button', { name: '通过' })
    .click()
  await expect(page.getByRole('group', { name: id, exact: true })).toHaveCount(0)
  await expectFits(page)
})
