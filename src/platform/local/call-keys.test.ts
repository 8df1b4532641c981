// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../memory/seeded-random.ts'
import { callKeys } from './call-keys.ts'
import { encodeMeta } from './storage/envelope.ts'
import { HELD_PREFIX, META_KEY } from './storage/storage-keys.ts'

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

  it('waits for the dataset that it was meant for', () => {
    const show = (world: string) =>
      localStorage.setItem(META_KEY, encodeMeta({ world, schema: 1, seq: 1, at: 0 }))
    show('own')
    keys().hold('switch P1', call)
    show('another')
    expect(keys().held()).toEqual([])
    show('own')
    expect(keys().held()).toEqual([{ form: 'switch P1', ...call }])
    show('another')
    keys().release('switch P1', call)
    show('own')
    expect(keys().held()).toEqual([])
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
