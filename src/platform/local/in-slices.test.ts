import { afterEach, describe, expect, it, vi } from 'vitest'
import { inSlices } from './in-slices.ts'

afterEach(() => void vi.useRealTimers())

describe('long work', () => {
  it.each([
    ['that takes no time goes on to its end', 0, 1],
    ['is interrupted after eight milliseconds', 3, 4],
  ])('%s', async (_what, milliseconds, times) => {
    vi.useFakeTimers()
    const whenIdle = vi.fn(async () => {})
    function* work() {
      for (let step = 0; step < 10; step += 1) {
        vi.advanceTimersByTime(milliseconds)
        yield
      }
      return 'done'
    }
    expect(await inSlices(work(), whenIdle)).toBe('done')
    expect(whenIdle).toHaveBeenCalledTimes(times)
  })
})
