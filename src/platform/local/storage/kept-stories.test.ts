import { beforeEach, describe, expect, it } from 'vitest'
import { ok } from '../../../domain/shared/result.ts'
import { crashableDisk } from '../../../testing/crashable-disk.ts'
import {
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'
import { MOST_STORIES } from './kept-stories.ts'

const disk = { current: crashableDisk() }
let store: TransferStore
beforeEach(async () => {
  disk.current = crashableDisk()
  store = openTransfers(disk.current.powerOn()())
  await transfer(store, 'first')
})

const textsOf = async (of: TransferStore) => (await of.stories.read()).map(({ text }) => text)

describe('stories of one’s own', () => {
  it('are there after the page was loaded anew, the newest first, whatever world is shown', async () => {
    expect((await store.stories.keep('one')).ok).toBe(true)
    await store.stories.keep('two')
    await store.clear()
    expect(await textsOf(store)).toEqual(['two', 'one'])
    const later = openTransfers(disk.current.powerOn()())
    expect(await textsOf(later)).toEqual(['two', 'one'])
    expect(later.health().recoverable).toHaveLength(1)
  })

  it('are deleted one by one, and their places are not mixed up', async () => {
    for (const text of ['one', 'two', 'three']) await store.stories.keep(text)
    const [, two] = await store.stories.read()
    expect(await store.stories.forget(two?.key ?? '')).toEqual(ok(null))
    await store.stories.keep('four')
    expect(await textsOf(store)).toEqual(['four', 'three', 'one'])
    for (const { key } of await store.stories.read()) await store.stories.forget(key)
    expect(await textsOf(store)).toEqual([])
    expect(transfersIn(store)).toEqual(['first'])
  })

  it('are refused where there are many, where they are large, and where storage is full', async () => {
    expect(await store.stories.keep('x'.repeat(20_000_001))).toMatchObject({
      error: { code: 'too-many-stories' },
    })
    store.pretendFull(true)
    expect(await store.stories.keep('one')).toMatchObject({ error: { code: 'storage-full' } })
    store.pretendFull(false)
    for (let nth = 0; nth < MOST_STORIES; nth += 1) await store.stories.keep('one')
    expect(await store.stories.keep('more')).toMatchObject({ error: { code: 'too-many-stories' } })
    expect(await textsOf(store)).toHaveLength(MOST_STORIES)
  })

  it('go with everything else that is erased', async () => {
    await store.stories.keep('one')
    await store.erase()
    expect(await textsOf(openTransfers(disk.current.powerOn()()))).toEqual([])
  })
})
