import { expect, test } from '../fixtures.ts'

test('LIF-11 a switch that was pressed just before the page is left is what it was pressed to', async ({
  page,
}) => {
  await page.goto('/products?scenario=online-active')
  await page
    .getByRole('link', { name: /在线客服/ })
    .first()
    .click()
  const toggle = page.getByRole('switch').first()
  await expect(toggle).toHaveAttribute('aria-checked', /true|false/)
  const before = await toggle.getAttribute('aria-checked')
  // Pressed, and left in the same breath.
  await page.evaluate(() => {
    const pressed = document.querySelector<HTMLElement>('[role=switch]')
    pressed?.click()
    location.reload()
  })
  await page.waitForLoadState('load')
  await expect(toggle).toHaveAttribute('aria-checked', before === 'true' ? 'false' : 'true')
  await page.reload()
  await expect(toggle).toHaveAttribute('aria-checked', before === 'true' ? 'false' : 'true')
})
