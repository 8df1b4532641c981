import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ok } from '../domain/shared/result.ts'
import { painted, pressIt } from '../testing/painted.ts'
import { type Rendered, render } from '../testing/rendered.ts'
import { keyInto } from '../testing/type-into.ts'
import { TopUp } from './top-up.tsx'

let page: Rendered
let asked: string[]
let answer: () => void
const reset = vi.fn()

beforeEach(async () => {
  // jsdom has none.
  HTMLDialogElement.prototype.showModal ??= function open(this: HTMLDialogElement) {
    this.setAttribute('open', '')
  }
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.removeAttribute('open')
  }
  asked = []
  const run = ({ amount }: { readonly amount: string }) => {
    asked.push(amount)
    return new Promise<ReturnType<typeof ok<unknown>>>((resolve) => {
      answer = () => resolve(ok(null))
    })
  }
  page = await render(<TopUp topUp={{ run, isPending: false, refusal: null, reset }} />)
})
afterEach(() => page.leave())

const button = (name: string) =>
  [...page.place.querySelectorAll('button')].find(({ textContent }) => textContent === name)
const amount = () => page.place.querySelector<HTMLInputElement>('[role=spinbutton]')

async function open(typed: string) {
  await pressIt(button('充值'))
  const field = amount()
  if (!field) throw new Error('The amount is asked for')
  expect(field.value).toBe('')
  await act(async () => keyInto(field, typed))
  await painted()
}

it('BIL-01 an amount that was given up is no part of the next one', async () => {
  await open('5000')
  await pressIt(button('取消'))
  await open('3000')
  await pressIt(button('确认充值'))
  expect(asked).toEqual(['3000'])
})

it('BIL-01 what is answered late closes no other amount that is being typed', async () => {
  await open('5000')
  await pressIt(button('确认充值'))
  await pressIt(button('取消'))
  await open('3000')
  await act(async () => answer())
  await painted()
  expect(amount()?.value).toBe('3000')
  await pressIt(button('确认充值'))
  expect(asked).toEqual(['5000', '3000'])
})
