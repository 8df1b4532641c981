import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { TimelineEvent } from '../domain/shared/timeline.ts'
import { richWorld } from '../testing/rich-world.ts'
import { TOLD } from '../testing/timeline-codes.ts'
import { Timeline } from './timeline.tsx'

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(() => vi.unstubAllGlobals())

const event = (what: string, reason: string): TimelineEvent => ({
  ...{ at: 0, by: 'customer', what, reason },
})

it('APP-06 what happened in one moment, also twice, stands in the order in which it happened', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  const place = document.createElement('div')
  const root = createRoot(place)
  const show = (events: readonly TimelineEvent[]) =>
    act(() => root.render(<Timeline events={events} />))
  const told = () => [...place.querySelectorAll('li')].map((item) => item.textContent?.at(-1))
  const first = [event('ordered', 'a'), event('order-updated', 'b'), event('order-updated', 'c')]
  await show(first)
  expect(told()).toEqual(['a', 'b', 'c'])
  await show([...first, event('paid', 'd'), event('order-updated', 'e')])
  expect(told()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(complained).not.toHaveBeenCalled()
  await act(() => root.unmount())
})

it('APP-06 no record tells of something before what it told already', async () => {
  const records = (await richWorld()).store.read()
  const late = TOLD.flatMap((type) =>
    records
      .list(type)
      .filter(({ timeline }: { timeline: readonly TimelineEvent[] }) =>
        timeline.some(({ at }, index) => at < (timeline[index - 1]?.at ?? 0)),
      ),
  )
  expect(late).toEqual([])
})
