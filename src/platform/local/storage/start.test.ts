import { beforeEach, describe, expect, it } from 'vitest'
import { type CrashableDisk, crashableDisk } from '../../../testing/crashable-disk.ts'
import { disagreements } from '../../../testing/fault-runs.ts'
import {
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'
import { readMeta } from './mirror.ts'

let disk: CrashableDisk
beforeEach(() => {
  disk = crashableDisk()
})

async function opened(ports: Parameters<typeof openTransfers>[0]): Promise<TransferStore> {
  const store = openTransfers(ports)
  await store.ready
  return store
}

/** A session of the browser that makes some transfers and ends. */
async function session(...ids: readonly string[]): Promise<void> {
  const store = await opened(disk.powerOn()())
  for (const id of ids) await transfer(store, id)
  disk.flush()
}

describe('a start', () => {
  it('shows localStorage before anything else has answered', async () => {
    await session('t1')
    const store = openTransfers(disk.powerOn()())
    expect(transfersIn(store)).toEqual(['t1'])
    expect(store.health().isOpen).toBe(false)
  })

  it('keeps the same view when the ledger has nothing else', async () => {
    await session('t1')
    const store = openTransfers(disk.powerOn()())
    const shown = store.read()
    await store.ready
    expect(store.read()).toBe(shown)
  })

  it('takes over a localStorage that the ledger does not know', async () => {
    await session('t1')
    const other = crashableDisk()
    for (const key of disk.mirror.keys()) other.mirror.set(key, disk.mirror.get(key) ?? '')
    const store = await opened(other.powerOn()())
    expect(transfersIn(store)).toEqual(['t1'])
    await transfer(store, 't2')
    expect(await disagreements(other)).toEqual([])
    expect(readMeta(other.mirror)?.world).toBe(readMeta(disk.mirror)?.world)
  })

  it('brings back what localStorage lost and removes what the ledger removed', async () => {
    await session('t1', 't2')
    const removed = disk.mirror.get('qd:movement:t1-in') ?? ''
    const store = await opened(disk.powerOn()())
    await store.commit(() => ({
      ok: true,
      value: {
        changes: [
          { type: 'movement', remove: 't1-in' },
          { type: 'movement', remove: 't1-out' },
          { type: 'counter', put: { id: 'transfers', count: 1 } },
        ],
        value: null,
      },
    }))
    disk.mirror.set('qd:movement:t1-in', removed)
    disk.mirror.remove('qd:movement:t2-in')
    const later = await opened(disk.powerOn()())
    expect(transfersIn(later)).toEqual(['t2'])
    expect(await disagreements(disk)).toEqual([])
    expect(later.health().damaged).toEqual([])
  })

  it('removes the trace of a probe that a power cut left', async () => {
    await session('t1')
    disk.mirror.set('qd:probe', '企企企')
    await opened(disk.powerOn()())
    expect(disk.mirror.get('qd:probe')).toBeNull()
  })

  it('leaves keys alone that are no records', async () => {
    await session('t1')
    disk.mirror.set('qd:language', 'en')
    disk.mirror.set('other:thing:1', 'x')
    const store = await opened(disk.powerOn()())
    await store.clear()
    expect(disk.mirror.get('qd:language')).toBe('en')
    expect(disk.mirror.get('other:thing:1')).toBe('x')
    expect(store.health().damaged).toEqual([])
  })

  it('tries once more before it gives the ledger up', async () => {
    await session('t1')
    const ports = disk.powerOn()()
    let failures = 1
    const read: typeof ports.ledger.read = async (world, after) => {
      if (failures > 0) {
        failures -= 1
        throw new Error('the connection was lost')
      }
      return ports.ledger.read(world, after)
    }
    const store = await opened({ ...ports, ledger: { ...ports.ledger, read } })
    expect(store.health().mode).toBe('durable')
    expect(transfersIn(store)).toEqual(['t1'])
  })

  it('does not take a localStorage that had no room for one that was cleared', async () => {
    await session('t1')
    disk.clearMirror()
    const tab = disk.powerOn()
    const ports = tab()
    const refuses = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await opened({ ...ports, mirror: { ...ports.mirror, set: refuses } })
    const store = await opened(tab())
    expect(transfersIn(store)).toEqual(['t1'])
    expect(store.health().recoverable).toEqual([])
  })

  it('remembers a world in this session once localStorage has room for it', async () => {
    const tab = disk.powerOn()
    const ports = tab()
    let isFull = true
    const set: typeof ports.mirror.set = (key, text) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      ports.mirror.set(key, text)
    }
    const store = await opened({ ...ports, mirror: { ...ports.mirror, set } })
    isFull = false
    expect(await transfer(store, 't1')).toMatchObject({ ok: true })
    disk.clearMirror()
    const later = await opened(tab())
    expect(transfersIn(later)).toEqual([])
    expect(later.health().recoverable).toMatchObject([{ records: 3 }])
  })

  it('works in memory, with what localStorage shows, when the ledger cannot be used', async () => {
    await session('t1')
    const before = disk.mirror.keys().map((key) => disk.mirror.get(key))
    const broken = async () => Promise.reject(new Error('no database'))
    const ports = disk.powerOn()()
    const store = await opened({
      ...ports,
      ledger: {
        ...{
          read: broken,
          change: broken,
          readPart: broken,
          readJournal: broken,
          readFile: broken,
          fileIds: broken,
          erase: broken,
        },
      },
    })
    expect(store.health()).toMatchObject({ mode: 'memory', reason: 'storage-unusable' })
    expect(await transfer(store, 't2')).toMatchObject({ ok: true })
    expect(transfersIn(store)).toEqual(['t1', 't2'])
    expect(disk.mirror.keys().map((key) => disk.mirror.get(key))).toEqual(before)
  })
})

describe('data of a newer program', () => {
  it.each([
    ['a record', 'qd:movement:t1-in', '{"v":2,"seq":9,"data":{"future":true}}'],
    ['qd:meta', 'qd:meta', null],
  ])('in %s make the tab read-only and stay as they are', async (_where, key, text) => {
    await session('t1')
    const meta = readMeta(disk.mirror)
    disk.mirror.set(key, text ?? JSON.stringify({ ...meta, schema: 99 }))
    const before = disk.mirror.keys().map((known) => disk.mirror.get(known))
    const store = await opened(disk.powerOn()())
    expect(store.health()).toMatchObject({ mode: 'read-only', reason: 'newer-version' })
    expect(await transfer(store, 't2')).toMatchObject({ error: { code: 'newer-version' } })
    expect(await store.clear()).toMatchObject({ error: { code: 'newer-version' } })
    expect(disk.mirror.keys().map((known) => disk.mirror.get(known))).toEqual(before)
  })

  it('in the ledger alone make it read-only as well', async () => {
    await session('t1')
    const { worlds } = await disk.ledger.read('', 0)
    const text = '{"v":2,"seq":9,"data":{"future":true}}'
    await disk.ledger.change('', 0, () => ({
      writes: {
        world: worlds[0]?.world ?? '',
        worlds: [],
        rows: [{ key: 'qd:movement:t9', seq: 9, text }],
        files: [],
        forget: [],
      },
      value: null,
    }))
    const store = await opened(disk.powerOn()())
    expect(store.health()).toMatchObject({ mode: 'read-only', damaged: [] })
    expect(transfersIn(store)).toEqual(['t1'])
  })

  it('written while a tab is open make that tab read-only', async () => {
    const tab = disk.powerOn()
    const store = await opened(tab())
    await transfer(store, 't1')
    const { worlds } = await disk.ledger.read('', 0)
    await disk.ledger.change('', 0, () => ({
      writes: {
        world: worlds[0]?.world ?? '',
        worlds: worlds.map((row) => ({ ...row, schema: 99, seq: row.seq + 1 })),
        rows: [],
        files: [],
        forget: [],
      },
      value: null,
    }))
    expect(await transfer(store, 't2')).toMatchObject({ error: { code: 'newer-version' } })
    expect(store.health().mode).toBe('read-only')
    expect(transfersIn(store)).toEqual(['t1'])
  })
})

describe('data of an older program', () => {
  it('are shown in the new shape and written in it when they change', async () => {
    disk.mirror.set('qd:counter:transfers', '{"v":1,"seq":3,"data":{"id":"transfers","value":0}}')
    disk.mirror.set('qd:counter:other', '{"v":1,"seq":3,"data":{"id":"other","value":8}}')
    disk.mirror.set('qd:meta', '{"world":"w","schema":2,"seq":3,"at":5}')
    const store = await opened(disk.powerOn()())
    expect(store.read().get('counter', 'other')).toEqual({ id: 'other', count: 8 })
    await transfer(store, 't1')
    expect(disk.mirror.get('qd:counter:transfers')).toContain('"v":2,"seq":4')
    expect(disk.mirror.get('qd:counter:other')).toContain('"v":1,"seq":3')
    expect(readMeta(disk.mirror)).toMatchObject({ world: 'w', schema: 3, seq: 4 })
  })
})
