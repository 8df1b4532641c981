import { expect, test } from '../fixtures.ts'
import { Wizard } from '../pages/wizard.ts'

test('CAT-03 keys of an input method change no number and send no form', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.users.fill('5')
  await wizard.users.focus()
  const input = await page.context().newCDPSession(page)
  await input.send('Input.imeSetComposition', { text: '6', selectionStart: 1, selectionEnd: 1 })
  const typed = await wizard.users.inputValue()
  for (const key of ['ArrowUp', 'ArrowDown', 'PageUp', 'Enter']) await page.keyboard.press(key)
  await expect(wizard.users).toHaveValue(typed)
  await expect(page).toHaveURL(/\/buy\/online$/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('CAT-03 the Enter that takes a word is known where only its code tells it', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.users.fill('4')
  await expect(wizard.price).toContainText('¥3,996.00')
  const isTaken = await wizard.users.evaluate(
    (field) =>
      !field.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 229,
          bubbles: true,
          cancelable: true,
        }),
      ),
  )
  expect(isTaken).toBe(true)
  await wizard.users.evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowUp', isComposing: true, bubbles: true }),
    ),
  )
  await expect(wizard.users).toHaveValue('4')
})

test('PRC-13 a total is told once, when typing rests', { tag: '@further' }, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.open()
  await page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    const isLive = (node: Node | null) =>
      (node instanceof Element ? node : node?.parentElement)?.closest(
        '[aria-live="polite"], [role="status"], [role="alert"]',
      )
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const live = isLive(target)
        if (live && /¥/.test(live.textContent ?? '')) told.push(live.textContent ?? '')
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await wizard.users.fill('')
  await wizard.users.pressSequentially('12345', { delay: 60 })
  const told = () => page.evaluate(() => Reflect.get(window, 'told') as string[])
  await expect.poll(told).toEqual(['费用已更新：¥12,332,655.00'])
  await wizard.users.press('ArrowUp')
  await expect.poll(told).toEqual(['费用已更新：¥12,332,655.00', '费用已更新：¥12,333,654.00'])
})
