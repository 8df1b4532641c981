import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isLost } from '../../../api/ports.ts'
import { ok, refuse } from '../../../domain/shared/result.ts'
import type { CrashableDisk } from '../../../testing/crashable-disk.ts'
import { sampleRegistry } from '../../../testing/sample-records.ts'
import {
  diskWith,
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'
import type { StorePorts } from './ports.ts'
import { META_KEY, PROBE_KEY } from './storage-keys.ts'

const COUNTER = 'qd:counter:transfers'
const BROKEN = '{"v":2,"seq":1,"data":{"id":"transfers"}}'
const ASIDE = { key: COUNTER, text: BROKEN, reason: 'no-count', repairable: false }

let disk: CrashableDisk
beforeEach(async () => {
  disk = await diskWith('t1', 't2')
})

/** The ledger and localStorage both have this text: what an older program wrote wrong. */
async function writeBoth(key: string, text: string): Promise<void> {
  disk.mirror.set(key, text)
  const { worlds } = await disk.ledger.read('', 0)
  const { world = '', seq = 0 } = worlds[0] ?? {}
  const rows = [{ key, seq, text }]
  const writes = { world, worlds: [], rows, files: [], forget: [] }
  await disk.ledger.change('', 0, () => ({ writes, value: null }))
}

describe('a start', () => {
  it('reads a record when it is asked for, and once, the comparison with the ledger included', async () => {
    const parse = vi.fn(sampleRegistry.movement.parse)
    const registry = { ...sampleRegistry, movement: { ...sampleRegistry.movement, parse } }
    const store = openTransfers(disk.powerOn()(), { registry })
    await store.ready
    expect(parse).not.toHaveBeenCalled()
    expect(store.read().get('movement', 't1-in')).toEqual({ id: 't1-in', amount: 5 })
    expect(parse).toHaveBeenCalledTimes(1)
    expect(store.read().list('movement')).toHaveLength(4)
    expect(store.read().get('movement', 't2-in')?.amount).toBe(5)
    expect(parse).toHaveBeenCalledTimes(4)
  })

  it('reads ahead what it is told to, each piece when the page is idle', async () => {
    const parse = vi.fn(sampleRegistry.movement.parse)
    const registry = { ...sampleRegistry, movement: { ...sampleRegistry.movement, parse } }
    const whenIdle = vi.fn(async () => {})
    const store = openTransfers(disk.powerOn()(), { registry, whenIdle })
    await store.ready
    whenIdle.mockClear()
    await store.readAhead(['counter'])
    expect(parse).not.toHaveBeenCalled()
    await store.readAhead()
    expect(parse).toHaveBeenCalledTimes(4)
    expect(whenIdle.mock.calls.length).toBeGreaterThanOrEqual(2)
    whenIdle.mockClear()
    await store.readAhead()
    expect(whenIdle).not.toHaveBeenCalled()
  })
})

describe('a commit', () => {
  it('has no other record read, its own writing and what screens are told included', async () => {
    const parse = vi.fn(sampleRegistry.movement.parse)
    const registry = { ...sampleRegistry, movement: { ...sampleRegistry.movement, parse } }
    const store = openTransfers(disk.powerOn()(), { registry })
    await store.ready
    const before = store.read()
    const told = vi.fn(() => store.read().idsThatDiffer?.('movement', before))
    store.subscribe(told)
    await transfer(store, 't3')
    expect(told).toHaveReturnedWith(new Set(['t3-in', 't3-out']))
    expect(parse.mock.calls.every(([, id]) => id?.startsWith('t3'))).toBe(true)
  })

  it('writes what it changes: its records and the head of localStorage', async () => {
    const ports = disk.powerOn()()
    const written: string[] = []
    const set = (key: string, text: string) => {
      written.push(key)
      ports.mirror.set(key, text)
    }
    const store = openTransfers({ ...ports, mirror: { ...ports.mirror, set } })
    await store.ready
    await transfer(store, 't3')
    const kept = written.filter((key) => key !== PROBE_KEY)
    expect(kept.toSorted()).toEqual([COUNTER, META_KEY, 'qd:movement:t3-in', 'qd:movement:t3-out'])
  })
})

describe('what differs between two views', () => {
  it('is told by their texts: other, new and gone', async () => {
    const store = openTransfers(disk.powerOn()())
    await store.ready
    const before = store.read()
    await store.commit(() =>
      ok({
        changes: [
          { type: 'movement', remove: 't1-in' },
          { type: 'movement', put: { id: 't2-in', amount: 6 } },
          { type: 'movement', create: { id: 't9-in', amount: 1 } },
        ],
        value: null,
      }),
    )
    const after = store.read()
    expect(after.idsThatDiffer?.('movement', before)).toEqual(new Set(['t2-in', 't9-in', 't1-in']))
    expect(after.idsThatDiffer?.('counter', before)).toEqual(new Set())
  })
})

describe('a record broken in localStorage and in the ledger alike', () => {
  beforeEach(() => writeBoth(COUNTER, BROKEN))

  async function reopened(): Promise<TransferStore> {
    const store = openTransfers(disk.powerOn()())
    await store.ready
    return store
  }

  it('is lost as soon as somebody asks for it, and then set aside', async () => {
    const store = await reopened()
    expect(store.read().get('counter', 'transfers')).toBeUndefined()
    expect(store.read().lost).toEqual([{ type: 'counter', id: 'transfers' }])
    await vi.waitFor(() => expect(store.health().damaged).toEqual([ASIDE]))
    expect(store.read().lost).toEqual([{ type: 'counter', id: 'transfers' }])
    expect(disk.mirror.get('qd:damaged:counter:transfers')).toBe(BROKEN)
    expect((await reopened()).health().damaged).toEqual([ASIDE])
  })

  it('is lost where only that is asked', async () => {
    const store = await reopened()
    expect(isLost(store.read(), 'counter', 'transfers')).toBe(true)
  })

  it('is set aside before a command writes another in its place', async () => {
    const store = await reopened()
    const written = await store.commit(() =>
      ok({
        changes: [{ type: 'counter', put: { id: 'transfers', count: 2 } }],
        value: null,
      }),
    )
    expect(written).toEqual(ok(null))
    expect(store.read().get('counter', 'transfers')?.count).toBe(2)
    expect(store.health().damaged).toEqual([{ ...ASIDE, repairable: true }])
  })

  it('is not replaced by a new one', async () => {
    const store = await reopened()
    const created = await store.commit(() =>
      ok({ changes: [{ type: 'counter', create: { id: 'transfers', count: 2 } }], value: null }),
    )
    expect(created).toEqual(refuse('record-damaged'))
  })

  it('is found by an export, and by one who reads ahead', async () => {
    const store = await reopened()
    await store.readAhead()
    expect(store.exportText()).not.toContain('"counter"')
    await vi.waitFor(() => expect(store.health().damaged).toEqual([ASIDE]))
  })
})

describe('the comparison with the ledger', () => {
  const BY_HAND = '{"v":1,"seq":1,"data":{"id":"t1-in","amount":500}}'
  const never = () => new Promise<void>(() => {})

  /** localStorage names the commit that the ledger has, and one of its records is another than there. */
  function openedBusy(ports: StorePorts = disk.powerOn()()): TransferStore {
    disk.mirror.set('qd:movement:t1-in', BY_HAND)
    return openTransfers(ports, { whenIdle: never })
  }

  it('waits for the idle page where both name the same commit', async () => {
    let becomeIdle = () => {}
    const idle = new Promise<void>((done) => {
      becomeIdle = done
    })
    disk.mirror.set('qd:movement:t1-in', BY_HAND)
    const store = openTransfers(disk.powerOn()(), { whenIdle: () => idle })
    const isReady = vi.fn()
    void store.ready.then(isReady)
    await settled()
    expect(isReady).not.toHaveBeenCalled()
    expect(store.read().get('movement', 't1-in')?.amount).toBe(500)
    becomeIdle()
    await store.ready
    expect(store.read().get('movement', 't1-in')?.amount).toBe(5)
  })

  it('comes before the decision of a command', async () => {
    const store = openedBusy()
    await settled()
    const seen = await store.commit((records) =>
      ok({ changes: [], value: records.get('movement', 't1-in')?.amount }),
    )
    expect(seen).toEqual(ok(5))
  })

  it.each<[string, (store: TransferStore) => Promise<unknown>]>([
    ['a file is read', (store) => store.readFile('none')],
    ['the page is looked at again', (store) => store.refresh().then(() => store.ready)],
  ])('comes when %s', async (_when, act) => {
    const store = openedBusy()
    await settled()
    await act(store)
    expect(transfersIn(store)).toEqual(['t1', 't2'])
  })

  it('comes when another tab commits', async () => {
    const tab = disk.powerOn()
    const store = openedBusy(tab())
    await settled()
    await transfer(openTransfers(tab()), 't3')
    await store.ready
    expect(transfersIn(store)).toEqual(['t1', 't2', 't3'])
  })

  it.each([
    ['localStorage is a commit behind', { seq: 1 }],
    ['a newer program has written', { schema: 99 }],
    ['another dataset is in its place', { world: 'another' }],
  ])('comes at once where %s', async (_where, change) => {
    const meta = JSON.parse(disk.mirror.get('qd:meta') ?? '')
    const ports = disk.powerOn()()
    disk.mirror.set('qd:meta', JSON.stringify({ ...meta, ...change }))
    const store = openTransfers(ports, { whenIdle: never })
    await store.ready
    expect(store.health().isOpen || store.health().mode === 'read-only').toBe(true)
  })
})

/** All that needs nobody's idleness has happened. */
function settled(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
