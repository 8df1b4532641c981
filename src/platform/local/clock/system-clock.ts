import type { Clock } from '../../../api/ports.ts'
import { DAY_MILLISECONDS } from '../../../domain/shared/instant.ts'
import type { LastMoment } from './last-moment.ts'

/** A device's clock this far ahead of the last moment known is asked about before anything is believed of it. */
export const DOUBTFUL_AHEAD = 400 * DAY_MILLISECONDS

/** A clock that notices when the device's clock was put back, or stands doubtfully far ahead. */
export interface SystemClock extends Clock {
  /** By how many milliseconds the device's clock is behind; 0 when all is well. */
  clockBehindBy(): number
  /** By how many it is doubtfully far ahead and not believed; 0 when all is well. */
  clockAheadBy(): number
  /** The customer says that the device's clock is right; `false`: that it is not, after all. */
  trust(isRight: boolean): void
  /** What is to be kept over a reload; null: the device's clock is believed. */
  moment(): LastMoment | null
  /** What the device's clock shows, without the demo offset. */
  realNow(): number
}

export type ClockSources = {
  /** The demo offset, in milliseconds. */
  readonly offset: () => number
  /** The instant of the last commit; 0 where there is none. */
  readonly highWater: () => number
  readonly realNow?: () => number
  /** Runs at real pace whatever the device's clock shows. */
  readonly elapsed?: () => number
  /** What this tab showed last before it was reloaded, if the clock was not believed then. */
  readonly resume?: () => LastMoment | null
  /** How far ahead the device's clock is believed. */
  readonly doubtfulAhead?: number
}

/** Where time goes on from while the device's clock is not believed. */
type Anchor = { readonly at: number; readonly elapsed: number }

/**
 * Real time plus the demo offset, in milliseconds. It never shows an instant before the last commit, so
 * that no record is older than one that it follows. While the device's clock is behind, or further ahead than can
 * be believed, time goes on from the last moment known at its real pace.
 */
export function systemClock({
  offset,
  highWater,
  realNow = Date.now,
  elapsed = () => performance.now(),
  resume = () => null,
  doubtfulAhead = Number.POSITIVE_INFINITY,
}: ClockSources): SystemClock {
  let anchor: Anchor | null = null
  let lastSeen = 0
  let isTrusted = false
  const shown = () => realNow() + offset()
  const isBelieved = (at: number) => {
    const last = highWater()
    return at >= last && (isTrusted || last === 0 || at - last <= doubtfulAhead)
  }
  /** After a reload: what the tab showed before, and what has passed since. */
  const resumed = (last: number) => {
    const kept = resume()
    if (kept?.last !== last) return last
    return Math.max(last, kept.at + Math.max(0, realNow() - kept.real))
  }
  const goOn = () => {
    const last = highWater()
    const reached = anchor ? anchor.at + elapsed() - anchor.elapsed : 0
    // A commit of another tab, or a jump of the demo tools, may have gone further.
    if (anchor && reached >= last) return Math.floor(reached)
    const at = anchor ? last : resumed(last)
    anchor = { at, elapsed: elapsed() }
    return at
  }
  const now = () => {
    // The records went back in time, in another tab too: what went on without them is void.
    if (highWater() < lastSeen) anchor = null
    lastSeen = highWater()
    const at = shown()
    if (!isBelieved(at)) return goOn()
    // Until a clock that was put back has caught up with the time that went on without it.
    const held = anchor && at < anchor.at + elapsed() - anchor.elapsed ? goOn() : null
    if (held === null) anchor = null
    return held ?? at
  }
  return {
    now,
    moment: () => {
      const at = now()
      return anchor ? { at, real: realNow(), last: highWater() } : null
    },
    clockBehindBy: () => Math.max(0, now() - shown()),
    clockAheadBy: () => (isBelieved(shown()) ? 0 : Math.max(0, shown() - now())),
    trust: (isRight) => {
      isTrusted = isRight
      anchor = null
    },
    realNow,
  }
}
