import { beforeEach, describe, expect, it } from 'vitest'
import { DAY_MILLISECONDS } from '../../../domain/shared/instant.ts'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { type CrashableDisk, crashableDisk } from '../../../testing/crashable-disk.ts'
import { type SampleRecords, sampleRegistry } from '../../../testing/sample-records.ts'
import { transfer, transfersIn } from '../../../testing/transfers.ts'
import { REPLACED_FILES_KEPT_FOR } from './dataset-age.ts'
import type { StorePorts } from './ports.ts'
import { openStore, type Store } from './store.ts'

let disk: CrashableDisk
let tab: () => StorePorts
let now: number
let worlds: number
let left: string[]

beforeEach(() => {
  disk = crashableDisk()
  tab = disk.powerOn()
  now = 1_000
  worlds = 0
  left = []
})

async function opened(name: string, ports = tab()): Promise<Store<SampleRecords>> {
  const store = openStore<SampleRecords>({
    registry: sampleRegistry,
    ports,
    now: () => now,
    realNow: () => now,
    newDataset: () => `w${++worlds}`,
    onErased: () => left.push(name),
  })
  await store.ready
  return store
}

const FILE = { id: 'f', bytes: new Uint8Array([7]) }

/** A store with a replaced world and a current one, each with a record and a file. */
async function filled(): Promise<Store<SampleRecords>> {
  const store = await opened('own')
  await transfer(store, 't1')
  await store.commit(() => ok({ changes: [], files: [FILE], value: null }))
  await store.clear()
  await transfer(store, 't2')
  await store.commit(() => ok({ changes: [], files: [FILE], value: null }))
  return store
}

async function everythingKept(): Promise<readonly unknown[]> {
  const { worlds: known } = await disk.ledger.read('', -1)
  const rows = await Promise.all(['w1', 'w2'].map((world) => disk.ledger.read(world, -1)))
  const files = await Promise.all(['w1', 'w2'].map((world) => disk.ledger.readFile(world, 'f')))
  return [
    ...known,
    ...rows.flatMap(({ newer }) => newer),
    ...files.filter((bytes) => bytes !== null),
    ...disk.mirror.keys(),
  ]
}

describe('erasing', () => {
  it('MAT-09 leaves no record, world, file or key, replaced worlds included', async () => {
    const store = await filled()
    expect((await everythingKept()).length).toBeGreaterThan(8)
    expect(await store.erase()).toEqual(ok('all'))
    expect(await everythingKept()).toEqual([])
    expect(store.health().recoverable).toEqual([])
  })

  it('keeps what is no record', async () => {
    disk.mirror.set('qd:language', 'en')
    const store = await filled()
    await store.erase()
    expect(disk.mirror.keys()).toEqual(['qd:language'])
  })

  it('reaches the other tabs, and none of them brings anything back', async () => {
    const store = await filled()
    const other = await opened('other')
    expect(transfersIn(other)).toEqual(['t2'])
    expect(await store.erase()).toEqual(ok('all'))
    expect(left).toEqual(['other'])
    expect(other.read().list('movement')).toEqual([])
    for (const one of [store, other]) {
      expect(await transfer(one, 't3')).toEqual(refuse('world-replaced'))
    }
    expect(await everythingKept()).toEqual([])
    expect(transfersIn(await opened('later'))).toEqual([])
  })

  it('reaches a tab that did not hear of it as soon as it looks', async () => {
    const store = await filled()
    const deaf = tab()
    const other = await opened('deaf', { ...deaf, channel: { ...deaf.channel, listen: () => {} } })
    await store.erase()
    await transfer(await opened('new'), 'new')
    await other.refresh()
    expect(left).toEqual(['deaf'])
    expect(other.read().list('movement')).toEqual([])
    expect(await transfer(other, 't3')).toEqual(refuse('world-replaced'))
  })

  it('says so when a tab does not leave', async () => {
    const store = await filled()
    const frozen = tab()
    await opened('frozen', { ...frozen, channel: { ...frozen.channel, listen: () => {} } })
    expect(await store.erase()).toEqual(ok('silent-tab'))
    expect(await everythingKept()).toEqual([])
  })

  it('deletes nothing while another tab holds the lock, and can be tried again', async () => {
    await filled()
    const before = await everythingKept()
    const ports = tab()
    let isHeld = false
    const refused = async () => refuse('busy' as const)
    const locks: StorePorts['locks'] = {
      ...ports.locks,
      alone: (name, patience, work) =>
        isHeld ? refused() : ports.locks.alone(name, patience, work),
    }
    const store = await opened('second', { ...ports, locks })
    isHeld = true
    expect(await store.erase()).toEqual(refuse('storage-busy'))
    expect(await everythingKept()).toEqual(before)
    isHeld = false
    expect(await store.erase()).toMatchObject({ ok: true })
    expect(await everythingKept()).toEqual([])
  })

  it('can be tried again after the ledger refused', async () => {
    await filled()
    const ports = tab()
    let fails = true
    const erase = async () => {
      if (fails) throw new Error('blocked')
      await ports.ledger.erase()
    }
    const store = await opened('second', { ...ports, ledger: { ...ports.ledger, erase } })
    expect(await store.erase()).toEqual(refuse('storage-failed'))
    expect(transfersIn(store)).toEqual(['t2'])
    fails = false
    expect(await store.erase()).toMatchObject({ ok: true })
    expect(await everythingKept()).toEqual([])
  })
})

describe('files of a replaced world', () => {
  const replaced = () => disk.ledger.readFile('w1', 'f')

  it('MAT-10 are deleted 30 days later, at the next start; its records can still come back', async () => {
    const store = await filled()
    now += REPLACED_FILES_KEPT_FOR - 1
    await store.refresh()
    expect(await replaced()).not.toBeNull()
    store.close()
    now += DAY_MILLISECONDS
    const later = await opened('later')
    expect(await replaced()).toBeNull()
    expect(await later.readFile('f')).not.toBeNull()
    expect(await later.restoreDataset('w1')).toEqual(ok(null))
    expect(transfersIn(later)).toEqual(['t1'])
  })

  it('MAT-10 are deleted while the page stays open, too', async () => {
    const store = await filled()
    now += REPLACED_FILES_KEPT_FOR
    await store.refresh()
    expect(await replaced()).toBeNull()
  })
})
