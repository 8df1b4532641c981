import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectFits } from '../pages/fits.ts'
import { Wizard } from '../pages/wizard.ts'

const NAME = `${'深圳市星河示例科技有限公司华南区域客户服务与数据智能运营'.repeat(3).slice(0, 60)}`

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

/** Letters of fields that make a phone enlarge the page, by the label of their field. */
const smallFields = (page: Page) =>
  page.locator('input:visible, select:visible, textarea:visible').evaluateAll((fields) =>
    fields
      .filter((field) => !['checkbox', 'radio', 'file'].includes(Reflect.get(field, 'type')))
      .filter((field) => Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map((field) => field.id || field.getAttribute('aria-label')),
  )

test('CAT-05 a purchase on the narrowest phone: large numbers and long names, nothing sideways', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.users.fill('99,999')
  await page.getByRole('radio', { name: '8年' }).check()
  await expect(wizard.price).toContainText('¥799,192,008.00')
  await expectFits(page)
  await expect.poll(() => smallFields(page)).toEqual([])
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails({ 企业名称: NAME, 联系人: NAME })
  await expectFits(page)
  await expect.poll(() => smallFields(page)).toEqual([])
  await wizard.goOn('确认提交审核')
  await expectFits(page)
  const id = await wizard.submit()
  await expectFits(page)
  await page.goto('/applications')
  await expect(page.getByRole('main')).toContainText(id)
  await expectFits(page)
})

test('HLP-02 on a phone a long page is crossed by the links at its beginning', async ({ page }) => {
  for (const [address, link] of [
    ['/pricing', '营销通'],
    ['/help/online', '依据的规则'],
  ] as const) {
    await page.goto(address)
    const parts = page.getByRole('navigation', { name: '本页内容' })
    const links = parts.getByRole('link')
    expect(await links.count()).toBeGreaterThan(3)
    for (const one of await links.all()) {
      const target = decodeURIComponent((await one.getAttribute('href')) ?? '')
      await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1)
    }
    const last = links.last()
    const target = decodeURIComponent((await last.getAttribute('href')) ?? '').slice(1)
    await last.click()
    await expect(page.locator(`[id="${target}"]`)).toBeInViewport()
    await expectFits(page, `${address} ${link}`)
    await expect.poll(() => smallFields(page)).toEqual([])
  }
})

test('MAT-07 every field asks for the keyboard that it needs', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await expect(wizard.users).toHaveAttribute('inputmode', 'numeric')
  await expect(wizard.users).toHaveAttribute('enterkeyhint', 'done')
  await wizard.goOn('填写基础信息')
  for (const [name, mode] of [
    ['手机号', 'tel'],
    ['邮箱', 'email'],
    ['个人QQ', 'numeric'],
  ] as const) {
    await expect(wizard.field(name)).toHaveAttribute('inputmode', mode)
  }
  await expect(wizard.field('手机号')).toHaveAttribute('autocomplete', 'tel')
  await expect(wizard.field('统一社会信用代码')).toHaveAttribute('autocapitalize', 'characters')
})
