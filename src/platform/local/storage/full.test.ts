import { describe, expect, it } from 'vitest'
import { type CrashableDisk, crashableDisk } from '../../../testing/crashable-disk.ts'
import { openTransfers, transfer, transfersIn } from '../../../testing/transfers.ts'
import { memoryMirror } from './memory-ports.ts'
import { fits, usedCharacters, writeMirror } from './mirror.ts'
import type { Mirror, StorePorts } from './ports.ts'

const ROOM = 800

/** A tab whose localStorage holds `quota` characters. */
function smallTab(disk: CrashableDisk, quota: number): StorePorts {
  return { ...disk.powerOn()(), mirror: memoryMirror(quota) }
}

const texts = (mirror: Mirror) => mirror.keys().map((key) => [key, mirror.get(key)])

describe('a localStorage without room', () => {
  it('refuses the commit before anything is written, and takes it when there is room', async () => {
    const ports = smallTab(crashableDisk(), ROOM)
    const store = openTransfers(ports)
    await transfer(store, 't1')
    ports.mirror.set('filler', 'x'.repeat(ROOM - usedCharacters(ports.mirror) - 'filler'.length))
    const before = texts(ports.mirror)
    expect(await transfer(store, 't2')).toMatchObject({ error: { code: 'storage-full' } })
    expect(texts(ports.mirror)).toEqual(before)
    expect(transfersIn(store)).toEqual(['t1'])
    expect((await ports.ledger.read('', 0)).worlds).toMatchObject([{ seq: 1 }])
    ports.mirror.remove('filler')
    expect(await transfer(store, 't2')).toMatchObject({ ok: true })
  })

  it('refuses another world that does not fit, and keeps the one there is', async () => {
    const ports = smallTab(crashableDisk(), 600)
    const store = openTransfers(ports)
    await transfer(store, 't1')
    const before = texts(ports.mirror)
    const put = { id: 'x'.repeat(600), amount: 0 }
    const replaced = await store.replaceDataset({ records: [{ type: 'movement', put }] })
    expect(replaced).toMatchObject({ error: { code: 'storage-full' } })
    expect(texts(ports.mirror)).toEqual(before)
    expect(store.health().recoverable).toEqual([])
  })

  it('does not stop the store from opening, and refuses until there is room', async () => {
    const ports = smallTab(crashableDisk(), 30)
    const store = openTransfers(ports)
    await store.ready
    expect(await transfer(store, 't1')).toMatchObject({ error: { code: 'storage-full' } })
    expect(store.health()).toMatchObject({ mode: 'durable', recoverable: [] })
  })

  it('can be pretended', async () => {
    const store = openTransfers(crashableDisk().powerOn()())
    store.pretendFull(true)
    expect(await transfer(store, 't1')).toMatchObject({ error: { code: 'storage-full' } })
    store.pretendFull(false)
    expect(await transfer(store, 't1')).toMatchObject({ ok: true })
  })
})

describe('the room that a commit asks for', () => {
  const mirror = () => {
    const full = memoryMirror(40)
    full.set('a', '123456789')
    full.set('qd:meta', 'm')
    return full
  }

  it('is what it adds, the names of keys included, and no character more', () => {
    // 10 + 8 are used; the probe's own name takes 8; 14 are free for growth.
    expect(fits(mirror(), new Map([['b', 'x'.repeat(13)]]), 'm')).toBe(true)
    expect(fits(mirror(), new Map([['b', 'x'.repeat(14)]]), 'm')).toBe(false)
    expect(fits(mirror(), new Map([['b', 'x'.repeat(13)]]), 'mm')).toBe(false)
  })

  it('counts what it frees', () => {
    const writes = new Map<string, string | null>([
      ['a', null],
      ['b', 'x'.repeat(23)],
    ])
    expect(fits(mirror(), writes, 'm')).toBe(true)
  })

  it('leaves no probe behind', () => {
    const probed = mirror()
    fits(probed, new Map([['b', 'x']]), 'm')
    expect(probed.keys()).toEqual(['a', 'qd:meta'])
  })

  it('is asked for only when something grows', () => {
    const full = memoryMirror(10)
    full.set('a', '123456789')
    expect(fits(full, new Map([['a', '987654321']]), '')).toBe(false)
    full.remove('a')
    full.set('a', '1')
    full.set('qd:meta', '')
    expect(fits(full, new Map([['a', '2']]), '')).toBe(true)
  })

  it('is never more in between than at the end', () => {
    const full = mirror()
    const writes = new Map<string, string | null>([
      ['b', 'x'.repeat(30)],
      ['a', null],
    ])
    expect(writeMirror(full, writes, 'm')).toEqual(new Map())
    expect(full.get('b')).toHaveLength(30)
  })

  it('that was missing after all is told, text by text', () => {
    const left = writeMirror(mirror(), new Map([['b', 'x'.repeat(30)]]), 'm')
    expect([...left.keys()]).toEqual(['b'])
  })
})
