import { expect, test } from '../fixtures.ts'
import { translate } from '../pages/translator.ts'
import { Wizard } from '../pages/wizard.ts'

for (const how of ['wraps', 'replaces'] as const) {
  test(`PRC-13 a translator that ${how} the texts breaks nothing and leaves no stale amount`, {
    tag: '@further',
  }, async ({ page }) => {
    const wizard = new Wizard(page)
    await wizard.open()
    await wizard.users.fill('4')
    await expect(wizard.price).toContainText('¥3,996.00')
    await translate(page, how)
    await wizard.users.fill('5')
    await expect(wizard.price).toContainText('¥4,995.00')
    await expect(wizard.price).not.toContainText('¥3,996.00')
    await wizard.users.fill('2')
    await expect(wizard.price).toContainText('—')
    await expect(wizard.price).not.toContainText('¥4,995.00')
    await wizard.users.press('Tab')
    await expect(page.getByText(/3 用户起售/).last()).toBeVisible()
    await wizard.users.fill('8')
    await expect(wizard.price).toContainText('¥7,992.00')
    await expect(wizard.price).toContainText('8 用户')
    await expect(wizard.price).not.toContainText('5 用户')
    await page.getByRole('radio', { name: /2年/ }).check()
    await expect(wizard.price).toContainText('¥15,984.00')
    await page.getByRole('button', { name: /费用清单/ }).click()
    await page.getByRole('button', { name: /费用清单/ }).click()
    await page.getByRole('button', { name: /下一步/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('填写基础信息')
    await page.getByRole('combobox', { name: /注册地/ }).selectOption({ index: 1 })
    await expect(page.getByLabel(/商业登记号码/)).toBeVisible()
    await page.getByRole('combobox', { name: /注册地/ }).selectOption({ index: 0 })
    await page.getByRole('button', { name: /English/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('填写基础信息')
    await expect(wizard.page.getByRole('region', { name: 'Price' })).toContainText('¥15,984.00')
    await page.goBack()
    await expect(page.getByRole('region', { name: 'Price' })).toContainText('¥15,984.00')
  })
}

for (const how of ['wraps', 'replaces'] as const) {
  test(`PRC-13 a translator that ${how} the texts before the program runs breaks nothing`, async ({
    page,
  }) => {
    await page.route(/\/assets\/.*\.js$/, async (route) => {
      await translated
      await route.continue()
    })
    const wizard = new Wizard(page)
    let isDone = () => {}
    const translated = new Promise<void>((resolve) => {
      isDone = resolve
    })
    await page.goto('/buy/online', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await translate(page, how)
    isDone()
    await expect(async () => {
      await wizard.users.fill('5')
      await expect(wizard.price).toContainText('¥4,995.00', { timeout: 500 })
    }).toPass()
    await expect(wizard.price).not.toContainText('¥2,997.00')
  })
}

test('PRC-13 amounts are marked as not to be translated', async ({ page }) => {
  await page.goto('/buy/online')
  const amounts = await page
    .getByRole('region', { name: '费用' })
    .getByText(/¥[\d,]+\.\d\d|2,997/)
    .evaluateAll((found) => found.map((one) => one.closest('[translate="no"]') !== null))
  expect(amounts.length).toBeGreaterThan(1)
  expect(amounts).not.toContain(false)
})
