import { expect, test } from '../fixtures.ts'
import { Products } from '../pages/products.ts'

test('LIF-11 a switch that was pressed just before the page is left is what it was pressed to', async ({
  page,
}) => {
  const products = new Products(page)
  await products.open('robots')
  await products.go('在线客服-专业版', '管理', '企点账户中心')
  const renews = page.getByRole('switch', { name: '自动续费' })
  await expect(renews).not.toBeChecked()
  // Pressed, and left in the same breath.
  await renews.evaluate((pressed: HTMLElement) => {
    pressed.click()
    location.reload()
  })
  await expect(renews).toBeChecked()
  await page.reload()
  await expect(renews).toBeChecked()
})
