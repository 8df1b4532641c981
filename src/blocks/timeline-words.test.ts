import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../testing/checked-store.ts'
import { richWorld } from '../testing/rich-world.ts'
import { timelineCodes, withoutWords } from '../testing/timeline-codes.ts'
import { enEvents, zhEvents } from './timeline-words.ts'

/** What every command tells is held against these words by the store of its own tests. */
describe('the words of a timeline', () => {
  it('APP-06 every event of a world that holds everything has a sentence in both languages', async () => {
    const codes = timelineCodes((await richWorld()).store.read())
    expect(codes.length).toBeGreaterThan(20)
    expect(withoutWords(codes)).toEqual([])
  })

  it('APP-06 an event without a sentence ends the test whose command told it', async () => {
    const records = (await richWorld()).store.read()
    const [order] = records.list('order')
    if (!order) throw new Error('the world holds orders')
    const untold = { at: order.timeline[0]?.at ?? 0, by: 'system', what: 'never-worded' } as const
    const list = (type: string) => (type === 'order' ? [{ ...order, timeline: [untold] }] : [])
    // A view of one order, whatever else may be asked of it.
    const planted = { ...records, list } as typeof records
    expect(withoutWords(timelineCodes(planted))).toEqual(['never-worded'])
    expect(() => expectAgreement({ read: () => planted })).toThrow(/never-worded/)
  })

  it('APP-06 both languages know the same codes', () => {
    expect(Object.keys(enEvents).sort()).toEqual(Object.keys(zhEvents).sort())
  })
})
