import { expect, it } from 'vitest'
import { replacedElsewhere } from './replaced-elsewhere.ts'

/** A store whose world the test changes. */
function storeOf(first: string | null) {
  let world = first
  let tell = () => {}
  return {
    mark: () => (world === null ? null : { world }),
    subscribe: (listener: () => void) => {
      tell = listener
    },
    become: (next: string | null) => {
      world = next
      tell()
    },
  }
}

it('another world that another tab brought is told until that was read', () => {
  const store = storeOf('w1')
  const replaced = replacedElsewhere(store)
  store.become('w1')
  expect(replaced.isTold()).toBe(false)
  store.become('w2')
  expect(replaced.isTold()).toBe(true)
  replaced.dismiss()
  expect(replaced.isTold()).toBe(false)
})

it('the first world of a browser replaces nothing, nor does what this tab brings itself', async () => {
  const store = storeOf(null)
  const replaced = replacedElsewhere(store)
  store.become('w1')
  expect(replaced.isTold()).toBe(false)
  let isDone = () => {}
  const own = replaced.own(
    new Promise<void>((done) => {
      isDone = done
    }),
  )
  store.become('w2')
  isDone()
  await own
  expect(replaced.isTold()).toBe(false)
  store.become('w3')
  expect(replaced.isTold()).toBe(true)
})
