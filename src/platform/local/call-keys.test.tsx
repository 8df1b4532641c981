import { beforeEach, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../memory/seeded-random.ts'
import { callKeys } from './call-keys.ts'
import { HELD_PREFIX } from './storage/storage-keys.ts'

const call = { command: 'switch-auto-renewal', input: { on: true }, key: 'k1' }
const keys = () => callKeys(seededRandom(1))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

describe('a call that is held', () => {
  it('is there for a tab that is opened when its own was closed', () => {
    keys().hold('switch P1', call)
    sessionStorage.clear()
    expect(keys().held()).toEqual([{ form: 'switch P1', ...call }])
  })

  it('gives way to a later one of its form, which an answer to the earlier one leaves alone', () => {
    const { hold, held, release } = keys()
    const later = { ...call, input: { on: false } }
    hold('switch P1', call)
    hold('switch P1', later)
    release('switch P1', call)
    expect(held()).toEqual([{ form: 'switch P1', ...later }])
    release('switch P1', later)
    expect(held()).toEqual([])
  })

  it('waits for the dataset that it was meant for, which another of the same form leaves alone', () => {
    let world = 'own'
    const { hold, held, release, forgetOthers } = callKeys(seededRandom(1), { world: () => world })
    const other = { ...call, input: { on: false } }
    hold('switch P1', call)
    world = 'another'
    expect(held()).toEqual([])
    hold('switch P1', other)
    expect(held()).toEqual([{ form: 'switch P1', ...other }])
    world = 'own'
    expect(held()).toEqual([{ form: 'switch P1', ...call }])
    forgetOthers(new Set(['own']))
    world = 'another'
    expect(held()).toEqual([])
    release('switch P1', call)
    world = 'own'
    expect(held()).toEqual([])
  })

  it('of an earlier version, which named no dataset, is meant for the one that is shown', () => {
    localStorage.setItem(`${HELD_PREFIX}switch P1`, JSON.stringify(call))
    const { held, release } = callKeys(seededRandom(1), { world: () => 'own' })
    expect(held()).toEqual([{ form: 'switch P1', ...call }])
    release('switch P1', call)
    expect(localStorage).toHaveLength(0)
  })

  it('was left by another page, or by this one where it gave up on it', () => {
    const mine = keys()
    mine.hold('switch P1', call)
    expect(mine.leftOf('switch P1')).toEqual([])
    expect(keys().leftOf('switch P1')).toEqual([{ form: 'switch P1', ...call }])
    mine.leave('switch P1', call)
    expect(mine.leftOf('switch P1')).toEqual([{ form: 'switch P1', ...call }])
    expect(mine.leftOf('switch P2')).toEqual([])
  })

  it('is found when another tab began to hold it, and not looked for among all names before that', () => {
    const { leftOf } = keys()
    const names = vi.spyOn(Object, 'keys')
    expect([leftOf('switch P1'), leftOf('switch P1')]).toEqual([[], []])
    expect(names).toHaveBeenCalledTimes(1)
    keys().hold('switch P1', call)
    const name = `${HELD_PREFIX}switch P1`
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: '{}' }))
    expect(leftOf('switch P1')).toEqual([{ form: 'switch P1', ...call }])
  })

  it('stands beside others of its form where each says a part, in the order in which they came', () => {
    vi.useFakeTimers()
    const { holdBeside, held, release } = keys()
    const parts = ['k3', 'k1', 'k2'].map((key) => ({ ...call, key }))
    for (const part of parts) {
      holdBeside('form A1', part)
      vi.advanceTimersByTime(1)
    }
    vi.useRealTimers()
    expect(held().map(({ key }) => key)).toEqual(['k3', 'k1', 'k2'])
    release('form A1', { ...call, key: 'k1' })
    expect(held().map(({ key }) => key)).toEqual(['k3', 'k2'])
  })

  it('is none where no program of ours wrote it, and that is not looked at again', () => {
    localStorage.setItem(`${HELD_PREFIX}a`, '{')
    localStorage.setItem(`${HELD_PREFIX}b`, '{"command":"x"}')
    expect(keys().held()).toEqual([])
    expect(localStorage).toHaveLength(0)
  })

  it('is told to other tabs when it begins, and not when it ends', () => {
    const heard = vi.fn()
    keys().onHeld(heard)
    const name = `${HELD_PREFIX}switch P1`
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: '{}' }))
    dispatchEvent(new StorageEvent('storage', { key: name, newValue: null }))
    dispatchEvent(new StorageEvent('storage', { key: 'qd:account:main', newValue: '{}' }))
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

it('keys of forms outlive the page, and end with their answer', () => {
  const key = keys().of('pay O1')
  expect(keys().of('pay O1')).toBe(key)
  keys().renew('pay O1', 'another')
  expect(keys().of('pay O1')).toBe(key)
  const random = seededRandom(2)
  callKeys(random).renew('pay O1', key)
  expect(callKeys(random).of('pay O1')).not.toBe(key)
})
