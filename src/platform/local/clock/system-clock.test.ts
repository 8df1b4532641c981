import { describe, expect, it } from 'vitest'
import { DOUBTFUL_AHEAD, systemClock } from './system-clock.ts'

const START = 1_000_000

/** A device whose clock can be set, and a last commit. */
function device({ real = START, offset = 0, last = 0 } = {}) {
  const state = { real, offset, last, elapsed: 0 }
  const clock = systemClock({
    offset: () => state.offset,
    highWater: () => state.last,
    realNow: () => state.real,
    elapsed: () => state.elapsed,
    doubtfulAhead: DOUBTFUL_AHEAD,
  })
  const pass = (milliseconds: number) => {
    state.real += milliseconds
    state.elapsed += milliseconds
  }
  return { clock, state, pass }
}

describe('the clock', () => {
  it.each([
    ['runs with real time', {}, START, 0],
    ['adds the demo offset', { offset: 500 }, START + 500, 0],
    ['may be in the past with a scenario', { offset: -900, last: 50 }, START - 900, 0],
    ['does not fall behind the last commit', { last: START + 200 }, START + 200, 200],
    ['does not with an offset either', { offset: -500, last: START - 300 }, START - 300, 200],
    ['is right again at the moment of the last commit', { last: START }, START, 0],
  ])('%s', (_what, given, now, behind) => {
    const { clock } = device(given)
    expect(clock.now()).toBe(now)
    expect(clock.clockBehindBy()).toBe(behind)
    expect(clock.clockAheadBy()).toBe(0)
  })
})

describe('a clock that was put back', () => {
  it('goes on from the last moment known at real pace', () => {
    const { clock, state, pass } = device({ last: START + 3_600_000 })
    expect(clock.now()).toBe(START + 3_600_000)
    pass(300_000)
    expect(clock.now()).toBe(START + 3_900_000)
    expect(clock.clockBehindBy()).toBe(3_600_000)
    // What is committed meanwhile is no later than what is shown.
    state.last = clock.now()
    pass(60_000)
    expect(clock.now()).toBe(START + 3_960_000)
  })

  it('never goes back when the device’s clock is set right, and follows it once it has caught up', () => {
    const { clock, state, pass } = device({ last: START + 1_000 })
    clock.now()
    pass(10_000)
    expect(clock.now()).toBe(START + 11_000)
    state.real = START + 10_500
    expect(clock.now()).toBe(START + 11_000)
    pass(100)
    expect(clock.now()).toBe(START + 11_100)
    state.real = START + 20_000
    expect(clock.now()).toBe(START + 20_000)
    expect(clock.clockBehindBy()).toBe(0)
  })

  it('goes on over a reload, where nothing was committed since', () => {
    const before = device({ last: START + 3_600_000 })
    before.clock.now()
    before.pass(180_000)
    const moment = before.clock.moment()
    const reloaded = (last: number) =>
      systemClock({
        offset: () => 0,
        highWater: () => last,
        realNow: () => START + 200_000,
        elapsed: () => 0,
        resume: () => moment,
      }).now()
    expect(reloaded(START + 3_600_000)).toBe(START + 3_800_000)
    expect(reloaded(START + 3_700_000)).toBe(START + 3_700_000)
    expect(device().clock.moment()).toBeNull()
  })

  it('is carried forward by a commit that went further, and goes on from there', () => {
    const { clock, state, pass } = device({ last: START + 1_000 })
    clock.now()
    state.last = START + 500_000
    expect(clock.now()).toBe(START + 500_000)
    pass(1_000)
    expect(clock.now()).toBe(START + 501_000)
  })

  it('LIF-12 goes back with the records, where another tab took something back or another world came', () => {
    const { clock, state, pass } = device({ last: START + 500_000 })
    clock.now()
    pass(1_000)
    expect(clock.now()).toBe(START + 501_000)
    state.last = START + 200_000
    expect(clock.now()).toBe(START + 200_000)
    pass(1_000)
    expect(clock.now()).toBe(START + 201_000)
    state.last = START - 900_000
    state.offset = -800_000
    expect(clock.now()).toBe(START - 798_000)
    expect(clock.clockBehindBy()).toBe(0)
  })
})

describe('a clock that jumped ahead', () => {
  const AHEAD = DOUBTFUL_AHEAD + 1

  it('is believed through 400 days, and at the first start', () => {
    expect(device({ last: START - DOUBTFUL_AHEAD }).clock.now()).toBe(START)
    expect(device({ last: 0, real: 5 * AHEAD }).clock.now()).toBe(5 * AHEAD)
  })

  it('is not believed beyond them: time goes on from the last moment known', () => {
    const { clock, pass } = device({ last: START, real: START + AHEAD })
    expect(clock.now()).toBe(START)
    pass(5_000)
    expect(clock.now()).toBe(START + 5_000)
    expect(clock.clockAheadBy()).toBe(AHEAD)
    expect(clock.clockBehindBy()).toBe(0)
  })

  it('is believed when the customer says so, until that is taken back', () => {
    const { clock, pass } = device({ last: START, real: START + AHEAD })
    pass(5_000)
    clock.trust(true)
    expect(clock.now()).toBe(START + AHEAD + 5_000)
    expect(clock.clockAheadBy()).toBe(0)
    clock.trust(false)
    expect(clock.now()).toBe(START)
    expect(clock.clockAheadBy()).toBe(AHEAD + 5_000)
  })
})
