import { beforeEach, describe, expect, it } from 'vitest'
import { type CrashableDisk, crashableDisk } from '../../../testing/crashable-disk.ts'
import {
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'

const KEY = 'qd:movement:t1-in'
const ASIDE = 'qd:damaged:movement:t1-in'

let disk: CrashableDisk
let whole: string
beforeEach(async () => {
  disk = crashableDisk()
  const store = await reopened()
  await transfer(store, 't1')
  await transfer(store, 't2')
  whole = disk.mirror.get(KEY) ?? ''
})

async function reopened(): Promise<TransferStore> {
  const store = openTransfers(disk.powerOn()())
  await store.ready
  return store
}

describe('a record broken in localStorage', () => {
  it.each([
    ['cut off', '{"v":1,"se', 'not-readable'],
    ['empty', '', 'not-readable'],
    ['of a wrong shape', '{"v":1,"seq":1,"data":{"id":"t1-in"}}', 'no-amount'],
    ['of another id', '{"v":1,"seq":1,"data":{"id":"x","amount":5}}', 'wrong-id'],
    ['changed by hand', '{"v":1,"seq":1,"data":{"id":"t1-in","amount":500}}', 'differs'],
    ['from the future', '{"v":1,"seq":99,"data":{"id":"t1-in","amount":500}}', 'differs'],
  ])('that is %s is set aside, and the ledger’s copy is used', async (_how, text, reason) => {
    disk.mirror.set(KEY, text)
    const store = await reopened()
    expect(transfersIn(store)).toEqual(['t1', 't2'])
    expect(store.health().damaged).toEqual([{ key: KEY, text, reason, repairable: true }])
    expect(disk.mirror.get(KEY)).toBeNull()
    expect(disk.mirror.get(ASIDE)).toBe(text)
  })

  it('stays set aside over starts and commits until it is repaired', async () => {
    disk.mirror.set(KEY, 'broken')
    await transfer(await reopened(), 't3')
    const store = await reopened()
    expect(store.health().damaged).toHaveLength(1)
    expect(await store.repair()).toEqual({ ok: true, value: 1 })
    expect(store.health().damaged).toEqual([])
    expect(disk.mirror.get(KEY)).toBe(whole)
    expect(disk.mirror.get(ASIDE)).toBeNull()
    expect((await reopened()).health().damaged).toEqual([])
  })

  it('keeps every broken text of a record that breaks twice', async () => {
    disk.mirror.set(KEY, 'broken')
    await reopened()
    disk.mirror.set(KEY, 'broken again')
    const store = await reopened()
    expect(store.health().damaged.map(({ text }) => text)).toEqual(['broken', 'broken again'])
    expect(await store.repair()).toMatchObject({ ok: true })
    expect(store.health().damaged).toEqual([])
  })

  it('is not damaged when it is only older than the ledger’s', async () => {
    disk.mirror.set('qd:counter:transfers', '{"v":2,"seq":1,"data":{"id":"transfers","count":1}}')
    const store = await reopened()
    expect(store.health().damaged).toEqual([])
    expect(transfersIn(store)).toEqual(['t1', 't2'])
    expect(disk.mirror.get('qd:counter:transfers')).toContain('"count":2')
  })

  it('is shown and kept when the ledger does not have it', async () => {
    const fresh = crashableDisk()
    for (const key of disk.mirror.keys()) fresh.mirror.set(key, disk.mirror.get(key) ?? '')
    fresh.mirror.set('qd:movement:t9-in', 'broken')
    disk = fresh
    const store = await reopened()
    const damaged = [
      { key: 'qd:movement:t9-in', text: 'broken', reason: 'not-readable', repairable: false },
    ]
    expect(store.health().damaged).toEqual(damaged)
    expect(await store.repair()).toEqual({ ok: true, value: 0 })
    expect((await reopened()).health().damaged).toEqual(damaged)
  })

  it('comes back with its world when that was replaced meanwhile', async () => {
    disk.mirror.set(KEY, 'broken')
    const store = await reopened()
    await store.clear()
    expect(store.health().damaged).toEqual([])
    expect(disk.mirror.get(ASIDE)).toBeNull()
    await store.restoreDataset(store.health().recoverable[0]?.world ?? '')
    expect(store.health().damaged).toMatchObject([{ key: KEY, text: 'broken' }])
    expect(disk.mirror.get(ASIDE)).toBe('broken')
  })

  it('that only localStorage has, and that is whole, is taken over', async () => {
    disk.mirror.set('qd:counter:by-hand', '{"v":2,"seq":1,"data":{"id":"by-hand","count":4}}')
    await reopened()
    disk.mirror.remove('qd:counter:by-hand')
    const store = await reopened()
    expect(store.read().get('counter', 'by-hand')?.count).toBe(4)
  })
})

describe('a record broken in the ledger', () => {
  it('is taken from localStorage, and the broken text is kept', async () => {
    const { worlds } = await disk.ledger.read('', 0)
    await disk.ledger.change('', 0, () => ({
      writes: {
        world: worlds[0]?.world ?? '',
        worlds: [],
        rows: [{ key: KEY, seq: 1, text: 'broken' }],
        files: [],
        forget: [],
      },
      value: null,
    }))
    const store = await reopened()
    expect(transfersIn(store)).toEqual(['t1', 't2'])
    expect(store.health().damaged).toMatchObject([{ key: KEY, text: 'broken', repairable: true }])
    expect(await store.repair()).toEqual({ ok: true, value: 1 })
    expect((await reopened()).health().damaged).toEqual([])
  })
})
