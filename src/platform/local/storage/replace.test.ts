import { beforeEach, describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { crashableDisk } from '../../../testing/crashable-disk.ts'
import { type SampleRecords, sampleRegistry } from '../../../testing/sample-records.ts'
import {
  movementsOf,
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'
import { createCodecs } from './codecs.ts'
import { readImport } from './read-import.ts'

const counter = (count: number) => ({ type: 'counter', put: { id: 'transfers', count } }) as const
const worldOf = (id: string) => ({ records: [counter(1), ...movementsOf(id)], at: 500 })

let store: TransferStore
beforeEach(async () => {
  store = openTransfers(crashableDisk().powerOn()())
  await transfer(store, 'first')
})

describe('replacing all records', () => {
  it('shows exactly the new ones, and time begins where they ended', async () => {
    expect(await store.replaceDataset(worldOf('scene'))).toEqual(ok(null))
    expect(transfersIn(store)).toEqual(['scene'])
    expect(store.highWater()).toBe(500)
  })

  it('keeps files with their world', async () => {
    const bytes = new Uint8Array([7])
    await store.commit(() => ok({ changes: [], files: [{ id: 'old', bytes }], value: null }))
    await store.replaceDataset({ ...worldOf('scene'), files: [{ id: 'new', bytes }] })
    expect(await store.readFile('new')).toEqual(bytes)
    expect(await store.readFile('old')).toBeNull()
    await store.restoreDataset(store.health().recoverable[0]?.world ?? '')
    expect(await store.readFile('old')).toEqual(bytes)
  })

  it('can be undone, and undone again', async () => {
    await store.replaceDataset(worldOf('scene'))
    for (const expected of ['first', 'scene', 'first']) {
      const world = store.health().recoverable[0]?.world ?? ''
      expect(await store.restoreDataset(world)).toEqual(ok(null))
      expect(transfersIn(store)).toEqual([expected])
    }
  })

  it('keeps the newest three worlds and no empty ones', async () => {
    for (const id of ['a', 'b', 'c', 'd']) {
      await store.clear()
      await store.replaceDataset(worldOf(id))
    }
    expect(store.health().recoverable.map(({ records }) => records)).toEqual([3, 3, 3])
    const oldest = store.health().recoverable[2]?.world ?? ''
    await store.restoreDataset(oldest)
    expect(transfersIn(store)).toEqual(['a'])
  })

  it('keeps one’s own world while others are shown in passing, and drops no other than the one it is told', async () => {
    const own = store.health().world
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      const drops = store.health().world === own ? null : store.health().world
      await store.replaceDataset({ ...worldOf(id), drops })
    }
    expect(store.health().recoverable.map(({ world }) => world)).toEqual([own])
    const shown = store.health().world
    await store.replaceDataset({ ...worldOf('f'), drops: 'another' })
    expect(store.health().recoverable.map(({ world }) => world)).toEqual([shown, own])
  })

  it('refuses to restore a world that is not there', async () => {
    expect(await store.restoreDataset('nowhere')).toEqual(refuse('unknown-world'))
    expect(transfersIn(store)).toEqual(['first'])
  })

  it('throws on a record that does not fit its schema, and replaces nothing', async () => {
    const replacing = store.replaceDataset({ records: [counter(Number.NaN)] })
    await expect(replacing).rejects.toThrow('Record qd:counter:transfers does not fit')
    expect(transfersIn(store)).toEqual(['first'])
  })
})

describe('an export', () => {
  it('brings the same records to another browser', async () => {
    const other = openTransfers(crashableDisk().powerOn()())
    const read = answerTo(store.exportText())
    if (!read.ok) throw new Error(read.problems[0]?.code)
    await other.replaceDataset(read.world)
    expect(transfersIn(other)).toEqual(['first'])
    expect(other.highWater()).toBe(store.highWater())
    expect(other.exportText()).toBe(store.exportText())
  })

  it('of an older version is lifted', () => {
    const data = { id: 'transfers', value: 3 }
    const text = exportOf({ schema: 2, records: [{ type: 'counter', v: 1, data }] })
    expect(answerTo(text)).toMatchObject({ world: { records: [counter(3)] } })
  })

  const MOVEMENT = { type: 'movement', v: 1, data: { id: 'm', amount: 5 } }

  it.each([
    ['no JSON', 'nothing', 'not-an-export'],
    ['another program’s file', '{"records":[]}', 'not-an-export'],
    ['of no version', exportOf({ schema: 'x', records: [MOVEMENT] }), 'not-an-export'],
    ['a newer program’s file', exportOf({ schema: 99, records: [] }), 'newer-version'],
    ['without a moment', exportOf({ at: null, records: [MOVEMENT] }), 'bad-moment'],
    ['without records', exportOf({ records: [] }), 'no-record'],
    ['holding a newer record', exportOf({ records: [{ ...MOVEMENT, v: 2 }] }), 'newer-version'],
    ['holding one of no version', exportOf({ records: [{ ...MOVEMENT, v: 0.5 }] }), 'bad-version'],
    ['holding a broken record', exportOf({ records: [{ type: 'movement', v: 1 }] }), 'not-valid'],
    [
      'holding a wrong shape',
      exportOf({ records: [{ ...MOVEMENT, data: { id: 'm' } }] }),
      'not-valid',
    ],
    [
      'holding an unknown type',
      exportOf({ records: [{ ...MOVEMENT, type: 'x' }] }),
      'unknown-type',
    ],
    ['holding nonsense', exportOf({ records: [null] }), 'not-valid'],
    ['holding a record twice', exportOf({ records: [MOVEMENT, MOVEMENT] }), 'twice'],
    [
      'holding a strange id',
      exportOf({ records: [{ ...MOVEMENT, data: { id: 'a:b', amount: 1 } }] }),
      'bad-id',
    ],
    [
      'holding an inherited name',
      exportOf({ records: [MOVEMENT] }).replace('"amount"', '"__proto__"'),
      'hostile-name',
    ],
    [
      'nested too deep',
      exportOf({ records: ['#'] }).replace('"#"', `${'['.repeat(50)}${']'.repeat(50)}`),
      'too-deep',
    ],
    [
      'nested beyond all measure',
      exportOf({ records: ['#'] }).replace('"#"', `${'['.repeat(200_000)}${']'.repeat(200_000)}`),
      'too-deep',
    ],
  ])('is refused whole when it is %s', (_what, text, code) => {
    const answer = answerTo(text)
    expect(answer.ok ? [] : answer.problems.map((one) => one.code)).toEqual([code])
  })

  it('is refused with every reason, and each names its record', () => {
    const records = [
      { ...MOVEMENT, data: { id: 'm' } },
      { ...MOVEMENT, type: 'x' },
      MOVEMENT,
      MOVEMENT,
    ]
    expect(answerTo(exportOf({ records }))).toMatchObject({
      count: 3,
      problems: [
        { code: 'not-valid', records: [{ type: 'movement', id: 'm' }] },
        { code: 'unknown-type', records: [{ type: 'x', id: 'm' }] },
        { code: 'twice', records: [{ type: 'movement', id: 'm' }] },
      ],
    })
  })
})

function answerTo(text: string) {
  const reading = readImport<SampleRecords, never>(createCodecs(sampleRegistry), text, () => [])
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

function exportOf(members: object): string {
  return JSON.stringify({ format: 'qidian-purchase-centre', schema: 3, at: 0, ...members })
}
