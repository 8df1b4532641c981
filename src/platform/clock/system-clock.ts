import type { Clock } from '../../workflows/ports.ts'

/** A clock that notices when the computer's clock was put back. */
export interface SystemClock extends Clock {
  /** By how many milliseconds the clock is behind the last commit; 0 when all is well. */
  clockBehindBy(): number
  /** What the computer's clock shows, without the demo offset. */
  realNow(): number
}

/**
 * Real time plus the demo offset, in milliseconds. It never shows an instant before the last
 * commit, so that no record is older than one that it follows; while the computer's clock is
 * behind, time stands still.
 */
export function systemClock(
  offset: () => number,
  highWater: () => number,
  realNow: () => number = Date.now,
): SystemClock {
  const shifted = () => realNow() + offset()
  return {
    now: () => Math.max(shifted(), highWater()),
    clockBehindBy: () => Math.max(0, highWater() - shifted()),
    realNow,
  }
}
