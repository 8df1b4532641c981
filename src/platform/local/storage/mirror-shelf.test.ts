import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../../domain/shared/result.ts'
import type { CrashableDisk } from '../../../testing/crashable-disk.ts'
import { diskWith, openTransfers, transfer, transfersIn } from '../../../testing/transfers.ts'
import { knownAnswers } from './known-answers.ts'
import { memoryMirror } from './memory-ports.ts'
import { readMeta } from './mirror.ts'
import { KNOWN_KEY, META_KEY } from './storage-keys.ts'

const COUNTER = 'qd:counter:transfers'
const BROKEN = '{"v":2,"seq":1,"data":{"id":"transfers"}}'

let disk: CrashableDisk
beforeEach(async () => {
  disk = await diskWith('t1', 't2')
})

describe('a start of which the comparison with the ledger was put off', () => {
  /** A tab that has not been compared, and the keys whose texts it looked at. */
  function started() {
    const ports = disk.powerOn()()
    const looked: string[] = []
    const get = (key: string) => {
      looked.push(key)
      return ports.mirror.get(key)
    }
    const keys = vi.fn(ports.mirror.keys)
    const store = openTransfers(
      { ...ports, mirror: { ...ports.mirror, get, keys } },
      { whenStarted: () => new Promise(() => {}) },
    )
    return { store, looked, keys }
  }

  it('looks at the text of what is asked for, and at no other', () => {
    const { store, looked, keys } = started()
    expect(store.read().get('movement', 't1-in')?.amount).toBe(5)
    expect(store.read().get('movement', 't1-in')?.amount).toBe(5)
    expect(looked.filter((key) => key !== META_KEY)).toEqual(['qd:movement:t1-in'])
    expect(keys).not.toHaveBeenCalled()
  })

  it('looks at one text to know that there is one of a kind, and at those of one kind to list it', () => {
    const { store, looked } = started()
    expect(store.read().holds('movement')).toBe(true)
    expect(looked.filter((key) => key.startsWith('qd:movement:'))).toHaveLength(1)
    expect(store.read().list('movement')).toHaveLength(4)
    expect(looked).not.toContain(COUNTER)
  })

  it('shows the same of a record however often it is asked, whatever others write meanwhile', () => {
    const { store } = started()
    const before = store.read().get('movement', 't1-in')
    disk.mirror.set('qd:movement:t1-in', '{"v":1,"seq":9,"data":{"id":"t1-in","amount":9}}')
    expect(store.read().get('movement', 't1-in')).toBe(before)
    expect(store.read().list('movement')).toContain(before)
  })

  it.each<[string, string, string, readonly string[]]>([
    ['broken', COUNTER, BROKEN, ['transfers']],
    ['no text at all', COUNTER, 'x', ['transfers']],
    ['of a newer program', COUNTER, '{"v":99,"seq":1,"data":{}}', []],
    ['set aside', 'qd:damaged:counter:other', BROKEN, ['other']],
  ])('knows what is lost once it is asked for: %s', (_what, key, text, lost) => {
    disk.mirror.set(key, text)
    const id = key.slice(key.lastIndexOf(':') + 1)
    const one = started().store.read()
    expect([one.get('counter', id), one.lost.map((ref) => ref.id)]).toEqual([undefined, lost])
    const all = started().store.read()
    const whole = key === COUNTER ? [] : ['transfers']
    expect(all.list('counter').map((counter) => counter.id)).toEqual(whole)
    expect(all.lost.map((ref) => ref.id)).toEqual(lost)
    const any = started().store.read()
    expect(any.holds('counter')).toBe(key !== COUNTER)
    // Who found none is told of what is lost.
    expect(any.lost.map((ref) => ref.id)).toEqual(key === COUNTER ? lost : [])
  })

  it('shows nothing where localStorage cannot be read, and names no commit', () => {
    const ports = disk.powerOn()()
    const denied = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    const mirror = { keys: denied, get: denied, set: denied, remove: denied }
    const store = openTransfers({ ...ports, mirror }, { whenStarted: () => new Promise(() => {}) })
    expect(store.mark()).toBeNull()
    expect(store.read().get('counter', 'transfers')).toBeUndefined()
    expect(store.read().list('movement')).toEqual([])
  })

  it.each([
    ['is broken', COUNTER, 'x'],
    ['was lost and set aside', 'qd:damaged:counter:transfers', BROKEN],
  ])(
    'is compared as soon as somebody asks for what %s here and is whole in the ledger',
    async (_what, key, text) => {
      if (key !== COUNTER) disk.mirror.remove(COUNTER)
      disk.mirror.set(key, text)
      const { store } = started()
      expect(store.read().get('counter', 'transfers')).toBeUndefined()
      await store.ready
      expect(store.read().get('counter', 'transfers')?.count).toBe(2)
    },
  )

  it('is compared as soon as something is to be kept', async () => {
    const { store } = started()
    expect(store.health().isOpen).toBe(false)
    expect(await transfer(store, 't3')).toEqual(ok(null))
    expect(store.health().isOpen).toBe(true)
    expect(transfersIn(store)).toEqual(['t1', 't2', 't3'])
  })

  /** A tab that is not compared yet, and what it knows of the commit that localStorage names. */
  function knowing() {
    const power = disk.powerOn()
    const other = openTransfers(power())
    const storage = memoryMirror()
    const kept = () => ({
      getItem: storage.get,
      setItem: storage.set,
      removeItem: storage.remove,
    })
    const { world, seq } = readMeta(disk.mirror) ?? {}
    storage.set(KNOWN_KEY, JSON.stringify({ world, seq, program: 'p', answers: { count: 2 } }))
    const store = openTransfers(power(), { whenStarted: () => new Promise(() => {}) })
    const known = knownAnswers(store, 'p', () => {}, kept)
    return { other, store, known: () => known.read(store.read(), 'count') }
  }

  it('knows nothing of the commit before once another tab has made one', async () => {
    const { other, store, known } = knowing()
    expect(known()).toBe(2)
    await transfer(other, 't3')
    await store.ready
    expect(transfersIn(store)).toEqual(['t1', 't2', 't3'])
    expect(known()).toBeUndefined()
  })

  it('knows nothing of the records before once another tab has replaced them', async () => {
    const { other, store, known } = knowing()
    expect(known()).toBe(2)
    await other.replaceDataset({ records: [{ type: 'movement', put: { id: 'x', amount: 0 } }] })
    await vi.waitFor(() => expect(store.read().list('movement')).toHaveLength(1))
    expect(known()).toBeUndefined()
  })

  it('shows no half of what another tab commits, once it has heard of it', async () => {
    const { other, store } = knowing()
    expect(store.read().get('counter', 'transfers')?.count).toBe(2)
    await transfer(other, 't3')
    expect(transfersIn(store)).toEqual(['t1', 't2', 't3'])
  })
})
