import type { Clock } from '../../api/ports.ts'

/** A clock that moves only when told, in milliseconds. */
export interface FixedClock extends Clock {
  set(instant: number): void
  advance(milliseconds: number): void
}

export function fixedClock(start: number): FixedClock {
  let now = start
  return {
    now: () => now,
    set: (instant) => {
      now = instant
    },
    advance: (milliseconds) => {
      now += milliseconds
    },
  }
}
