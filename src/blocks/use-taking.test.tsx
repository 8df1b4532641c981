import { act } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Rendered, render } from '../testing/rendered.ts'
import { pressNow } from '../ui/from-here.ts'
import { fieldOfRefusedFile, useTaking } from './use-taking.ts'

let page: Rendered
let take: (picked: readonly File[]) => Promise<void>
/** Says what becomes of the file that is being checked. */
let answer: (refusal: string | null) => void

function Place() {
  const check = () =>
    new Promise<string | null>((done) => {
      answer = done
    })
  take = useTaking('A1 licence', false, check).take
  return null
}

const chosen = () => [new File(['x'], 'licence.jpg')]

/** 「下一步」: what it does begins when it was painted. Resolves to the field that it goes to. */
function press() {
  const pressed = pressNow()
  return () => fieldOfRefusedFile('A1', pressed)
}

beforeEach(async () => {
  page = await render(<Place />)
})
afterEach(() => page.leave())

it('MAT-06 a press waits for the file that was chosen last, and goes to its field where it is not taken', async () => {
  const checked = take(chosen())
  const goingTo = press()()
  await act(async () => answer('no picture'))
  await checked
  expect(await goingTo).toBe('licence')
})

it('MAT-06 a press that was made before the refusal was told goes to its field, the next one does not', async () => {
  const checked = take(chosen())
  const early = press()
  await act(async () => answer('no picture'))
  await checked
  const late = press()
  expect(await early()).toBe('licence')
  expect(await late()).toBe(null)
})

it('MAT-06 another file that is taken makes up for it, in its form only', async () => {
  const first = take(chosen())
  const early = press()
  await act(async () => answer('no picture'))
  await first
  expect(await fieldOfRefusedFile('A2', pressNow())).toBe(null)
  const second = take(chosen())
  await act(async () => answer(null))
  await second
  expect(await early()).toBe(null)
})
