import { describe, expect, it, vi } from 'vitest'
import { putOrCreate } from '../../../api/ports.ts'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { type SampleRecords, sampleRegistry } from '../../../testing/sample-records.ts'
import { fixedClock } from '../../memory/fixed-clock.ts'
import { memoryStore } from '../../memory/memory-store.ts'

const clock = fixedClock(1_000)
const open = () => memoryStore<SampleRecords>({ registry: sampleRegistry, clock })

describe('a store', () => {
  it('answers reads at once and is empty at first', async () => {
    const store = open()
    expect(store.read().list('counter')).toEqual([])
    await store.ready
    expect(store.health()).toMatchObject({ mode: 'durable', isOpen: true, damaged: [] })
  })

  it('shows a commit when its promise has resolved', async () => {
    const store = open()
    const done = await store.commit(() =>
      ok({ changes: [{ type: 'counter', create: { id: 'a', count: 1 } }], value: 'done' }),
    )
    expect(done).toEqual(ok('done'))
    expect(store.read().get('counter', 'a')).toEqual({ id: 'a', count: 1 })
    expect(store.highWater()).toBe(1_000)
  })

  it('never lets its newest instant go back', async () => {
    const store = open()
    const put = (count: number) =>
      store.commit((records) =>
        ok({ changes: [putOrCreate(records, 'counter', { id: 'a', count })], value: null }),
      )
    await put(1)
    clock.set(400)
    await put(2)
    expect(store.highWater()).toBe(1_000)
    clock.set(1_000)
  })

  it('changes nothing when the decision refuses', async () => {
    const store = open()
    await store.ready
    const before = store.read()
    expect(await store.commit(() => refuse('too-late'))).toEqual(refuse('too-late'))
    expect(store.read()).toBe(before)
  })

  it('commits nothing when there is nothing to change', async () => {
    const store = open()
    await store.ready
    const before = store.read()
    const listener = vi.fn()
    store.subscribe(listener)
    const done = await store.commit(() =>
      ok({ changes: [{ type: 'counter', remove: 'nobody' }], value: 1 }),
    )
    expect(done).toEqual(ok(1))
    expect(store.read()).toBe(before)
    expect(listener).not.toHaveBeenCalled()
  })

  it('throws what a decision throws, writes nothing, and goes on', async () => {
    const store = open()
    const broken = store.commit(() => {
      throw new Error('a bug')
    })
    await expect(broken).rejects.toThrow('a bug')
    await store.commit(() =>
      ok({ changes: [{ type: 'counter', create: { id: 'a', count: 1 } }], value: null }),
    )
    expect(store.read().list('counter')).toHaveLength(1)
  })

  it('throws on a record that its own schema refuses, and writes nothing of the commit', async () => {
    const store = open()
    const broken = store.commit(() =>
      ok({
        changes: [
          { type: 'counter', create: { id: 'a', count: 1 } },
          { type: 'counter', create: { id: 'b', count: Number.NaN } },
        ],
        value: null,
      }),
    )
    await expect(broken).rejects.toThrow(
      'Record qd:counter:b does not fit its own schema: no-count',
    )
    expect(store.read().list('counter')).toEqual([])
  })

  it('refuses to create what is there, in the same commit too, and writes nothing of it', async () => {
    const store = open()
    const creation = (count: number) => ({ type: 'counter', create: { id: 'a', count } }) as const
    const create = (...counts: number[]) =>
      store.commit(() => ok({ changes: counts.map(creation), value: null }))
    expect(await create(1, 2)).toEqual(refuse('record-exists'))
    expect(store.read().list('counter')).toEqual([])
    expect(await create(1)).toEqual(ok(null))
    expect(await create(2)).toEqual(refuse('record-exists'))
    expect(store.read().get('counter', 'a')?.count).toBe(1)
  })

  it('throws on a change of what is not there', async () => {
    const store = open()
    const change = store.commit(() =>
      ok({ changes: [{ type: 'counter', put: { id: 'a', count: 1 } }], value: null }),
    )
    await expect(change).rejects.toThrow('Record qd:counter:a is not there')
    expect(store.read().list('counter')).toEqual([])
  })

  it('keeps files with the commit that adds them, until one deletes them', async () => {
    const store = open()
    const bytes = new Uint8Array([1, 2, 3])
    await store.commit(() => ok({ changes: [], files: [{ id: 'f', bytes }], value: null }))
    expect(await store.readFile('f')).toEqual(bytes)
    await store.commit(() => ok({ changes: [], files: [{ id: 'f', bytes: null }], value: null }))
    expect(await store.readFile('f')).toBeNull()
  })
})
