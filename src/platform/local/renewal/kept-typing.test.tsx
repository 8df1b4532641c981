import { afterEach, expect, it } from 'vitest'
import { keepTyping, putBackRemembered } from './kept-typing.ts'

afterEach(() => document.body.replaceChildren())

/** A page with two radios, of which the first is ticked as the page was sent. */
function page() {
  const root = document.createElement('div')
  for (const value of ['basic', 'professional']) {
    const radio = document.createElement('input')
    radio.type = 'radio'
    radio.name = 'edition'
    radio.value = value
    radio.defaultChecked = value === 'basic'
    root.append(radio)
  }
  document.body.append(root)
  const [basic, professional] = root.querySelectorAll('input')
  if (!basic || !professional) throw new Error('Both were made')
  return { root, basic, professional }
}

it('what the browser has entered again by itself is put back as the page was sent', () => {
  document.body.innerHTML =
    '<input value="first" /><input type="checkbox" /><select><option>a</option><option>b</option></select>'
  const [text, box] = document.querySelectorAll('input')
  const list = document.querySelector('select')
  if (!text || !box || !list) throw new Error('All were made')
  text.value = 'entered'
  box.checked = true
  list.value = 'b'
  putBackRemembered(document.body)
  expect([text.value, box.checked, list.value]).toEqual(['first', false, 'a'])
})

it('a radio that is pressed in the moment in which the page comes to life is chosen', async () => {
  const { root, basic, professional } = page()
  const enterTyped = keepTyping(root)
  // As React does it: it hears of the click and first makes the page what it knows.
  const comesToLife = () => {
    basic.checked = true
  }
  root.addEventListener('click', comesToLife, { capture: true, once: true })
  professional.click()
  expect(professional.checked).toBe(false)
  const told: string[] = []
  root.addEventListener('change', ({ target }) => told.push((target as HTMLInputElement).value))
  await enterTyped()
  expect(professional.checked).toBe(true)
  expect(told).toEqual(['professional'])
})
