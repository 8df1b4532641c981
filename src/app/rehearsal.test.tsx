import { expect, it } from 'vitest'
import { rehearse } from './rehearsal.tsx'

it('a rehearsal types and presses in a form of its own, and leaves nothing of it', async () => {
  const before = document.documentElement.outerHTML
  const focused = document.activeElement
  // The last press takes one off the number.
  expect(await rehearse()).toBe('12345 12344')
  expect(document.documentElement.outerHTML).toBe(before)
  expect(document.activeElement).toBe(focused)
})

it('a rehearsal ends when somebody types', async () => {
  const made = rehearse()
  dispatchEvent(new Event('keydown'))
  expect((await made).length).toBeLessThan('12345 12344'.length)
})
