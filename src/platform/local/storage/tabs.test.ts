import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { type CrashableDisk, crashableDisk } from '../../../testing/crashable-disk.ts'
import { disagreements } from '../../../testing/fault-runs.ts'
import {
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'
import type { StorePorts } from './ports.ts'

let disk: CrashableDisk
let newTab: () => StorePorts
beforeEach(() => {
  disk = crashableDisk()
  newTab = disk.powerOn()
})

async function opened(ports: StorePorts = newTab()): Promise<TransferStore> {
  const store = openTransfers(ports)
  await store.ready
  return store
}

describe('two tabs', () => {
  it('that open a fresh browser at the same moment share one world', async () => {
    const stores = await Promise.all([opened(), opened(), opened()])
    await Promise.all(stores.map((store, index) => transfer(store, `t${index}`)))
    await Promise.all(stores.map((store) => store.refresh()))
    for (const store of stores) expect(transfersIn(store)).toEqual(['t0', 't1', 't2'])
    expect((await disk.ledger.read('', 0)).worlds).toHaveLength(1)
  })

  it('do so as well when localStorage is late', async () => {
    disk = crashableDisk({ isLate: true })
    newTab = disk.powerOn()
    const [one, other] = await Promise.all([opened(), opened()])
    await transfer(one, 't1')
    await transfer(other, 't2')
    expect(transfersIn(other)).toEqual(['t1', 't2'])
    expect((await disk.ledger.read('', 0)).worlds).toHaveLength(1)
  })

  it('decide on each other’s newest records, even unheard', async () => {
    const [one, other] = [await opened(), await opened({ ...newTab(), channel: deaf })]
    await transfer(one, 't1')
    expect(transfersIn(other)).toEqual([])
    await transfer(other, 't2')
    expect(transfersIn(other)).toEqual(['t1', 't2'])
  })

  it('LIF-12 go back in time together, where one takes back what a wrong clock brought about', async () => {
    const [one, other] = [await opened(), await opened()]
    const count = (count: number) => [{ type: 'counter', put: { id: 'transfers', count } }] as const
    await transfer(one, 't1')
    const last = one.highWater()
    await one.commit(() => ok({ changes: count(2), value: null, at: last + 1_000_000 }))
    await vi.waitFor(() => expect(other.highWater()).toBe(last + 1_000_000))
    await one.commit(() => ok({ changes: count(1), value: null, rewindTo: last }))
    await vi.waitFor(() => expect(transfersIn(other)).toEqual(['t1']))
    expect(other.highWater()).toBe(last)
  })

  it('hear of each other’s commits', async () => {
    const [one, other] = [await opened(), await opened()]
    const before = other.read()
    await transfer(one, 't1')
    await vi.waitFor(() => expect(transfersIn(other)).toEqual(['t1']))
    expect(other.read()).not.toBe(before)
  })

  it('fill the hole that a third one left between ledger and localStorage', async () => {
    const [one, other] = [await opened(), await opened()]
    const ports = newTab()
    const mute = { ...ports.mirror, set: () => {}, remove: () => {} }
    await transfer(await opened({ ...ports, mirror: mute }), 't1')
    await one.refresh()
    await one.commit(() => refuse('nothing-to-do'))
    await transfer(one, 't2')
    expect(await disagreements(disk)).toEqual([])
    await transfer(other, 't3')
    expect(await disagreements(disk)).toEqual([])
  })

  it('fill it as well when they have not heard of that commit', async () => {
    const ports = newTab()
    const mute = { ...ports.mirror, set: () => {}, remove: () => {} }
    const one = await opened({ ...newTab(), channel: deaf })
    await transfer(await opened({ ...ports, mirror: mute }), 't1')
    await transfer(one, 't2')
    expect(await disagreements(disk)).toEqual([])
  })

  it('do not go back when an old answer of the ledger arrives late', async () => {
    const ports = newTab()
    const held: (() => void)[] = []
    let isSlow = false
    const read: typeof ports.ledger.read = async (world, after) => {
      const found = await ports.ledger.read(world, after)
      if (isSlow) await new Promise<void>((resolve) => held.push(resolve))
      return found
    }
    const store = await opened({ ...ports, ledger: { ...ports.ledger, read }, channel: deaf })
    await transfer(await opened(), 't1')
    isSlow = true
    const refreshed = store.refresh()
    await vi.waitFor(() => expect(held).toHaveLength(1))
    await transfer(store, 't2')
    for (const release of held) release()
    await refreshed
    expect(transfersIn(store)).toEqual(['t1', 't2'])
  })

  it('wait for one another, and no longer than they must', async () => {
    const ports = newTab()
    const busy = { ...ports.locks, alone: async () => refuse('busy' as const) }
    const store = await opened({ ...ports, locks: busy })
    expect(await transfer(store, 't1')).toEqual(refuse('storage-busy'))
    expect(store.health().mode).toBe('durable')
  })

  it('do not follow each other after they were closed', async () => {
    const [one, other] = [await opened(), await opened()]
    other.close()
    await transfer(one, 't1')
    await Promise.resolve()
    expect(transfersIn(other)).toEqual([])
  })
})

const deaf = { post: () => {}, listen: () => {}, close: () => {} }

describe('a world that is replaced in one tab', () => {
  it('is replaced in the others, and what was meant for it is refused', async () => {
    const [one, other] = [await opened(), await opened({ ...newTab(), channel: deaf })]
    await transfer(one, 't1')
    await other.refresh()
    expect(await one.clear()).toMatchObject({ ok: true })
    expect(transfersIn(other)).toEqual(['t1'])
    expect(await transfer(other, 't2')).toEqual(refuse('world-replaced'))
    expect(transfersIn(other)).toEqual([])
    expect(await transfer(other, 't3')).toMatchObject({ ok: true })
    expect(transfersIn(other)).toEqual(['t3'])
  })

  it('is not written back by a tab that heard of nothing', async () => {
    const [one, other] = [await opened(), await opened({ ...newTab(), channel: deaf })]
    await transfer(one, 't1')
    await one.clear()
    await transfer(other, 't2')
    await other.repair()
    expect(disk.mirror.keys()).toEqual(['qd:meta'])
  })

  it.each([
    ['a command', (store: TransferStore) => transfer(store, 't3')],
    ['clearing', (store: TransferStore) => store.clear()],
  ])('stops %s where localStorage does not show it yet', async (_what, act) => {
    disk = crashableDisk({ isLate: true })
    newTab = disk.powerOn()
    const one = await opened()
    await transfer(one, 't1')
    disk.deliver()
    const other = await opened({ ...newTab(), channel: deaf })
    await one.clear()
    await transfer(one, 't2')
    expect(await act(other)).toEqual(refuse('world-replaced'))
    expect(transfersIn(other)).toEqual(['t2'])
  })

  it('is noticed by a tab that only looks', async () => {
    const [one, other] = [await opened(), await opened({ ...newTab(), channel: deaf })]
    await transfer(one, 't1')
    await one.clear()
    await other.refresh()
    expect(transfersIn(other)).toEqual([])
  })

  it('cannot be replaced a second time by a tab that has not seen it', async () => {
    const [one, other] = [await opened(), await opened({ ...newTab(), channel: deaf })]
    await transfer(one, 't1')
    await one.clear()
    await transfer(one, 't2')
    expect(await other.clear()).toEqual(refuse('world-replaced'))
    expect(transfersIn(other)).toEqual(['t2'])
  })

  it('by hand, under an open tab, is noticed by its next command', async () => {
    const store = await opened()
    await transfer(store, 't1')
    disk.clearMirror()
    expect(await transfer(store, 't2')).toEqual(refuse('world-replaced'))
    expect(transfersIn(store)).toEqual([])
    expect(store.health().recoverable).toMatchObject([{ records: 3 }])
  })
})
