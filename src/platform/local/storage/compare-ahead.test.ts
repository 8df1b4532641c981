import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../../domain/shared/result.ts'
import { type CrashableDisk, crashableDisk } from '../../../testing/crashable-disk.ts'
import { disagreements } from '../../../testing/fault-runs.ts'
import { openTransfers, type TransferStore, transfer } from '../../../testing/transfers.ts'
import type { StorePorts } from './ports.ts'

/** More than come at once. */
const MANY = 350

let disk: CrashableDisk
let world = ''
beforeEach(async () => {
  disk = crashableDisk()
  const store = openTransfers(disk.powerOn()())
  await transfer(store, 't1')
  const create = (nth: number) => ({
    type: 'movement' as const,
    create: { id: `m${nth}`, amount: 0 },
  })
  await store.commit(() =>
    ok({ changes: Array.from({ length: MANY }, (_, nth) => create(nth)), value: null }),
  )
  await store.commit(() => ok({ changes: [{ type: 'movement', remove: 'm7' }], value: null }))
  world = (await disk.ledger.read('', 0)).worlds[0]?.world ?? ''
})

/** The ports of a tab, which note whether all rows of the dataset were read at once. */
function watched(ports: StorePorts = disk.powerOn()()) {
  let isReadWhole = false
  const read: typeof ports.ledger.read = (asked, after) => {
    if (asked === world && after < 0) isReadWhole = true
    return ports.ledger.read(asked, after)
  }
  return {
    ports: { ...ports, ledger: { ...ports.ledger, read } },
    isReadWhole: () => isReadWhole,
  }
}

describe('a start whose localStorage and ledger say the same', () => {
  it('compares them part by part, each when the page is idle, and not once more', async () => {
    const { ports, isReadWhole } = watched()
    const whenIdle = vi.fn(async () => {})
    const store = openTransfers(ports, { whenIdle })
    const shown = store.read()
    await store.ready
    expect(isReadWhole()).toBe(false)
    expect(whenIdle).toHaveBeenCalledTimes(2)
    expect(store.read()).toBe(shown)
    expect(store.health().isOpen).toBe(true)
    expect(await transfer(store, 't2')).toEqual(ok(null))
    expect(await disagreements(disk)).toEqual([])
  })

  it('compares them at once where a command comes before the page is idle', async () => {
    const { ports, isReadWhole } = watched()
    const store = openTransfers(ports, { whenIdle: () => new Promise(() => {}) })
    expect(await transfer(store, 't2')).toEqual(ok(null))
    expect(isReadWhole()).toBe(true)
  })
})

describe('a start that finds anything else compares all at once', () => {
  const others = MANY - 1 + 2
  it.each<[string, () => void, Found]>([
    [
      'a record that only localStorage has',
      () => write('qd:movement:x', textOf('x')),
      { movements: others + 1 },
    ],
    [
      'a record that localStorage lost',
      () => disk.mirror.remove('qd:movement:m349'),
      { movements: others },
    ],
    [
      'a text that is another one',
      () => write('qd:movement:m3', textOf('m3', 9)),
      { movements: others, damaged: 1 },
    ],
    [
      'a record that the ledger removed',
      () => write('qd:movement:m7', textOf('m7')),
      { movements: others },
    ],
    [
      'a text that was set aside',
      () => write('qd:damaged:movement:m3', 'broken'),
      { movements: others, damaged: 1 },
    ],
    [
      'a broken text in a place of its own',
      () => write('qd:movement:x', 'broken'),
      { movements: others, damaged: 1 },
    ],
    [
      'a record of a newer program',
      () => write('qd:movement:x', '{"v":9,"seq":1,"data":{}}'),
      { movements: others, mode: 'read-only' },
    ],
  ])('%s', async (_what, change, expected) => {
    change()
    const { ports, isReadWhole } = watched()
    const store = openTransfers(ports)
    await store.ready
    expect(isReadWhole()).toBe(true)
    const { mode, damaged } = store.health()
    expect({
      movements: store.read().list('movement').length,
      damaged: damaged.length,
      mode,
    }).toEqual({ damaged: 0, mode: 'durable', ...expected })
  })

  it('a commit of another tab between two parts', async () => {
    const tab = disk.powerOn()
    const other = openTransfers(tab())
    await other.ready
    const { ports, isReadWhole } = watched(tab())
    let parts = 0
    const store = openTransfers(ports, {
      whenIdle: async () => {
        parts += 1
        if (parts === 2) await transfer(other, 't2')
      },
    })
    await store.ready
    expect(isReadWhole()).toBe(true)
    expect(idsIn(store)).toEqual(idsIn(other))
    expect(idsIn(store)).toContain('t2-in')
  })

  it('a ledger that fails on the way', async () => {
    const { ports, isReadWhole } = watched()
    const readPart = async () => Promise.reject(new Error('the connection was lost'))
    const store = openTransfers({ ...ports, ledger: { ...ports.ledger, readPart } })
    await store.ready
    expect(isReadWhole()).toBe(true)
    expect(store.health().mode).toBe('durable')
  })
})

type Found = {
  readonly movements: number
  readonly damaged?: number
  readonly mode?: 'read-only'
}

function write(key: string, text: string): void {
  disk.mirror.set(key, text)
}

function textOf(id: string, amount = 0): string {
  return JSON.stringify({ v: 1, seq: 2, data: { id, amount } })
}

function idsIn(store: TransferStore): readonly string[] {
  return store
    .read()
    .list('movement')
    .map(({ id }) => id)
    .sort()
}
