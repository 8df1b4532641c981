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

test('LIF-11 a switch that was pressed in a tab that is closed in the same breath is so in the next one', {
  tag: '@further',
}, async ({ page, context }) => {
  const products = new Products(page)
  await products.open('robots')
  await products.go('在线客服-专业版', '管理', '企点账户中心')
  const address = page.url()
  // Only a tab that was opened by a page can close itself.
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((url) => open(url, '_blank'), address),
  ])
  const renews = tab.getByRole('switch', { name: '自动续费' })
  await expect(renews).not.toBeChecked()
  // Nobody is there to do it for the tab that is closed.
  await page.goto('about:blank')
  await Promise.all([
    tab.waitForEvent('close'),
    renews.evaluate((pressed: HTMLElement) => {
      pressed.click()
      close()
    }),
  ])
  const next = await context.newPage()
  await next.goto(address)
  await expect(next.getByRole('switch', { name: '自动续费' })).toBeChecked()
  await next.reload()
  await expect(next.getByRole('switch', { name: '自动续费' })).toBeChecked()
})

test('LIF-11 another tab that is open does what a tab was closed on', { tag: '@further' }, async ({
  page,
  context,
}) => {
  const products = new Products(page)
  await products.open('robots')
  await products.go('在线客服-专业版', '管理', '企点账户中心')
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((url) => open(url, '_blank'), page.url()),
  ])
  const renews = tab.getByRole('switch', { name: '自动续费' })
  await expect(renews).not.toBeChecked()
  await Promise.all([
    tab.waitForEvent('close'),
    renews.evaluate((pressed: HTMLElement) => {
      pressed.click()
      close()
    }),
  ])
  await expect(page.getByRole('switch', { name: '自动续费' })).toBeChecked()
})
