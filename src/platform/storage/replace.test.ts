import { beforeEach, describe, expect, it } from 'vitest'
import { ok, refuse } from '../../domain/shared/result.ts'
import { crashableDisk } from '../../testing/crashable-disk.ts'
import {
  movementsOf,
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../testing/transfers.ts'

const counter = (count: number) => ({ type: 'counter', put: { id: 'transfers', count } }) as const
const worldOf = (id: string) => ({ records: [counter(1), ...movementsOf(id)], at: 500 })

let store: TransferStore
beforeEach(async () => {
  store = openTransfers(crashableDisk().powerOn()())
  await transfer(store, 'first')
})

describe('replacing all records', () => {
  it('shows exactly the new ones, and time begins where they ended', async () => {
    expect(await store.replaceWorld(worldOf('scene'))).toEqual(ok(null))
    expect(transfersIn(store)).toEqual(['scene'])
    expect(store.highWater()).toBe(500)
  })

  it('keeps files with their world', async () => {
    const bytes = new Uint8Array([7])
    await store.commit(() => ok({ changes: [], files: [{ id: 'old', bytes }], value: null }))
    await store.replaceWorld({ ...worldOf('scene'), files: [{ id: 'new', bytes }] })
    expect(await store.readFile('new')).toEqual(bytes)
    expect(await store.readFile('old')).toBeNull()
    await store.restoreWorld(store.health().recoverable[0]?.world ?? '')
    expect(await store.readFile('old')).toEqual(bytes)
  })

  it('can be undone, and undone again', async () => {
    await store.replaceWorld(worldOf('scene'))
    for (const expected of ['first', 'scene', 'first']) {
      const world = store.health().recoverable[0]?.world ?? ''
      expect(await store.restoreWorld(world)).toEqual(ok(null))
      expect(transfersIn(store)).toEqual([expected])
    }
  })

  it('keeps the newest three worlds and no empty ones', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await store.clear()
      await store.replaceWorld(worldOf(id))
    }
    expect(store.health().recoverable.map(({ records }) => records)).toEqual([3, 3, 3])
    const oldest = store.health().recoverable[2]?.world ?? ''
    await store.restoreWorld(oldest)
    expect(transfersIn(store)).toEqual(['a'])
  })

  it('refuses to restore a world that is not there', async () => {
    expect(await store.restoreWorld('nowhere')).toEqual(refuse('unknown-world'))
    expect(transfersIn(store)).toEqual(['first'])
  })

  it('throws on a record that does not fit its schema, and replaces nothing', async () => {
    const replacing = store.replaceWorld({ records: [counter(Number.NaN)] })
    await expect(replacing).rejects.toThrow('Record qd:counter:transfers does not fit')
    expect(transfersIn(store)).toEqual(['first'])
  })
})

describe('an export', () => {
  it('brings the same records to another browser', async () => {
    const other = openTransfers(crashableDisk().powerOn()())
    const read = other.readExport(store.exportText())
    if (!read.ok) throw new Error(read.error.code)
    await other.replaceWorld(read.value)
    expect(transfersIn(other)).toEqual(['first'])
    expect(other.highWater()).toBe(store.highWater())
    expect(other.exportText()).toBe(store.exportText())
  })

  it('of an older version is lifted', () => {
    const data = { id: 'transfers', value: 3 }
    const text = exportOf({ schema: 2, records: [{ type: 'counter', v: 1, data }] })
    expect(store.readExport(text)).toMatchObject({ value: { records: [counter(3)] } })
  })

  it.each([
    ['no JSON', 'nothing', 'not-an-export'],
    ['another program’s file', '{"records":[]}', 'not-an-export'],
    ['a newer program’s file', exportOf({ schema: 99, records: [] }), 'newer-version'],
    [
      'a newer record',
      exportOf({ records: [{ type: 'movement', v: 2, data: { id: 'm' } }] }),
      'newer-version',
    ],
    ['a broken record', exportOf({ records: [{ type: 'movement', v: 1 }] }), 'damaged-record'],
    [
      'a record of a wrong shape',
      exportOf({ records: [{ type: 'movement', v: 1, data: { id: 'm' } }] }),
      'damaged-record',
    ],
    [
      'a record of an unknown type',
      exportOf({ records: [{ type: 'x', v: 1, data: { id: 'm' } }] }),
      'damaged-record',
    ],
    ['nonsense among the records', exportOf({ records: [null] }), 'damaged-record'],
  ])('is refused whole when it is %s', (_what, text, code) => {
    expect(store.readExport(text)).toEqual(refuse(code))
  })
})

function exportOf(members: object): string {
  return JSON.stringify({ format: 'qidian-purchase-centre', schema: 3, at: 0, ...members })
}
