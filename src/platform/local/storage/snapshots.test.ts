import { beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../../domain/shared/result.ts'
import { crashableDisk } from '../../../testing/crashable-disk.ts'
import {
  movementsOf,
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'

const counter = (count: number) => ({ type: 'counter', put: { id: 'transfers', count } }) as const
const worldOf = (id: string) => ({ records: [counter(1), ...movementsOf(id)], at: 500 })

let store: TransferStore
beforeEach(async () => {
  store = openTransfers(crashableDisk().powerOn()())
  await transfer(store, 'first')
})

const snapshotOf = (name: string) => {
  const found = store.health().snapshots.find((one) => one.name === name)
  if (!found) throw new Error(`${name} was kept`)
  return found
}

describe('a snapshot', () => {
  it('outlives any number of other worlds, and comes back with its files as often as it is asked for', async () => {
    const bytes = new Uint8Array([7])
    await store.commit(() => ok({ changes: [], files: [{ id: 'old', bytes }], value: null }))
    expect(await store.snapshots.keep('before')).toEqual(ok(null))
    expect(store.health().recoverable).toEqual([])
    for (const id of ['a', 'b', 'c', 'd', 'e']) await store.replaceDataset(worldOf(id))
    for (const other of ['f', 'g']) {
      expect(await store.snapshots.restore(snapshotOf('before').world)).toEqual(ok(null))
      expect(transfersIn(store)).toEqual(['first'])
      expect(await store.readFile('old')).toEqual(bytes)
      await store.replaceDataset(worldOf(other))
    }
    expect(store.health().snapshots).toHaveLength(1)
    expect(store.health().recoverable).toHaveLength(3)
  })

  it('is not touched by what is done after it', async () => {
    await store.snapshots.keep('before')
    await transfer(store, 'second')
    expect(await store.snapshots.compare(snapshotOf('before').world, null)).toMatchObject([
      {
        what: 'differs',
        record: { type: 'counter' },
        member: { path: 'count', from: '1', to: '2' },
      },
      { what: 'added', record: { type: 'movement' } },
      { what: 'added', record: { type: 'movement' } },
    ])
    await store.snapshots.keep('after')
    const [before, after] = [snapshotOf('before'), snapshotOf('after')]
    expect(await store.snapshots.compare(after.world, null)).toEqual([])
    expect(await store.snapshots.compare(after.world, before.world)).toMatchObject([
      { what: 'differs' },
      { what: 'missing' },
      { what: 'missing' },
    ])
  })

  it('is deleted alone, and nothing else can be deleted so', async () => {
    await store.snapshots.keep('one')
    await store.snapshots.keep('two')
    await store.replaceDataset(worldOf('scene'))
    const [replaced] = store.health().recoverable
    await store.snapshots.forget(replaced?.world ?? '')
    await store.snapshots.forget(snapshotOf('one').world)
    expect(store.health().snapshots.map(({ name }) => name)).toEqual(['two'])
    expect(store.health().recoverable).toEqual([replaced])
  })

  it('is as it was, and the only one, where restoring it is refused', async () => {
    await store.snapshots.keep('before')
    const kept = store.health().snapshots
    await store.replaceDataset(worldOf('scene'))
    const { recoverable } = store.health()
    store.pretendFull(true)
    expect(await store.snapshots.restore(snapshotOf('before').world)).toMatchObject({
      error: { code: 'storage-full' },
    })
    expect(store.health().snapshots).toEqual(kept)
    expect(store.health().recoverable).toEqual(recoverable)
    expect(transfersIn(store)).toEqual(['scene'])
  })

  it('is refused where storage is full, and where it is not known', async () => {
    store.pretendFull(true)
    expect(await store.snapshots.keep('one')).toMatchObject({ error: { code: 'storage-full' } })
    expect(await store.snapshots.restore('nothing')).toMatchObject({
      error: { code: 'unknown-world' },
    })
  })
})
