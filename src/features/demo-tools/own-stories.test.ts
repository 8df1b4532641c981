import { beforeEach, expect, it, vi } from 'vitest'
import type { StoreAdmin } from '../../app/services.ts'
import type { Story } from '../../stories/story.ts'

/** A page of its own: what it keeps is told from what the browser keeps. */
let own: typeof import('./own-stories.ts')
let time = 0
let kept: { key: string; text: string }[] = []
let isFull = false
let isBroken = false

const storeAdmin = {
  realNow: () => (time += 1_000),
  stories: async () => {
    if (isBroken) throw new Error('no ledger')
    return kept
  },
  keepStory: async (text: string) => {
    if (isFull) return { ok: false, error: { code: 'too-many-stories' } }
    const key = String(kept.length + 1)
    kept = [{ key, text }, ...kept]
    return { ok: true, value: key }
  },
} as unknown as StoreAdmin

const story = (zh: string): Story => ({ title: { zh, en: zh }, steps: [] })
const titles = () => own.ownStories().map((one) => one.story.title.zh)

beforeEach(async () => {
  vi.resetModules()
  own = await import('./own-stories.ts')
  ;[time, kept, isFull, isBroken] = [0, [], false, false]
})

it('a list that cannot be read hides none that were kept on this page', async () => {
  await own.keepOwnStory(storeAdmin, story('A'), null)
  isBroken = true
  await own.loadOwnStories(storeAdmin)
  expect(titles()).toEqual(['A'])
})

it('the newest stands first, whether it could be kept or not, also after a reload', async () => {
  await own.keepOwnStory(storeAdmin, story('A'), null)
  isFull = true
  await own.keepOwnStory(storeAdmin, story('B'), null)
  isFull = false
  await own.keepOwnStory(storeAdmin, story('C'), null)
  expect(titles()).toEqual(['C', 'B', 'A'])
  await own.loadOwnStories(storeAdmin)
  expect(titles()).toEqual(['C', 'B', 'A'])
  vi.resetModules()
  own = await import('./own-stories.ts')
  await own.loadOwnStories(storeAdmin)
  expect(titles()).toEqual(['C', 'A'])
})

it('a recording that another version wrote differently is left out, its story is not', async () => {
  kept = [{ key: '1', text: JSON.stringify({ story: story('A'), recording: { address: '/a' } }) }]
  await own.loadOwnStories(storeAdmin)
  expect(own.ownStories()).toMatchObject([{ key: '1', recording: null }])
})
