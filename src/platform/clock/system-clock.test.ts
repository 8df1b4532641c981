import { describe, expect, it } from 'vitest'
import { systemClock } from './system-clock.ts'

describe('the clock', () => {
  it.each([
    ['runs with real time', 1_000, 0, 0, 1_000, 0],
    ['adds the demo offset', 1_000, 500, 0, 1_500, 0],
    ['may be in the past with a scenario', 1_000, -900, 50, 100, 0],
    ['does not fall behind the last commit', 1_000, 0, 1_200, 1_200, 200],
    ['does not fall behind it with an offset either', 1_000, -500, 700, 700, 200],
    ['is right again at the moment of the last commit', 1_200, 0, 1_200, 1_200, 0],
  ])('%s', (_what, real, offset, highWater, now, behind) => {
    const clock = systemClock(
      () => offset,
      () => highWater,
      () => real,
    )
    expect(clock.now()).toBe(now)
    expect(clock.clockBehindBy()).toBe(behind)
  })
})
