import { ok } from '../domain/shared/result.ts'
import type { SystemClock } from '../platform/clock/system-clock.ts'
import type { Store } from '../platform/storage/store.ts'
import type { AppRecords, Ports } from '../workflows/app-records.ts'
import { putOrCreate } from '../workflows/ports.ts'
import { keptFiles, takeBack, type Undo } from '../workflows/take-back.ts'

/** A clock this far behind is worth a word; less is a matter of rounding. */
const TOLERANCE = 60_000

/**
 * What a customer should know of the device's clock.
 *
 * - behind: it was put back; time goes on without it
 * - ahead: it stands so far ahead that nothing falls due before the customer says that it is right
 * - acted: the customer said so just now, and what fell due can still be taken back
 */
export type ClockState = 'right' | 'behind' | 'ahead' | 'acted'

type ClockPorts = Omit<Ports, 'store' | 'clock'> & {
  readonly store: Store<AppRecords>
  readonly clock: SystemClock
  /** The demo offset, kept anew so that the moment of the answer is the last one known. */
  readonly offset: () => number
}

/** Asks whether a clock that jumped ahead is right, before the calendar acts on it. */
export function clockQuestion(ports: ClockPorts) {
  const { store, clock, offset } = ports
  let undo: Undo | null = null
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const canTakeBack = () => undo !== null && undo.after === store.read()
  return {
    state: (): ClockState => {
      if (clock.clockAheadBy() > 0) return 'ahead'
      if (canTakeBack()) return 'acted'
      return clock.clockBehindBy() > TOLERANCE ? 'behind' : 'right'
    },
    aheadBy: () => clock.clockAheadBy(),
    /** The clock is right: what fell due happens now. */
    believe: async () => {
      const [before, at, files] = [store.read(), store.highWater(), await keptFiles(ports)]
      clock.trust(true)
      const put = { id: 'main' as const, offset: offset() }
      const marked = await store.commit((records) =>
        ok({ changes: [putOrCreate(records, 'demo-clock', put)], value: null }),
      )
      if (!marked.ok) clock.trust(false)
      else {
        const { advanceTime } = await import('./due.ts')
        await advanceTime(ports)
        undo = { before, after: store.read(), at, files }
      }
      tell()
      return marked
    },
    /** It was not, after all. */
    takeBack: async () => {
      if (!undo) return
      // Before the commit tells the screens, which ask the clock.
      clock.trust(false)
      const taken = await takeBack(ports, undo)
      if (!taken.ok) clock.trust(true)
      undo = null
      tell()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      const leave = store.subscribe(listener)
      return () => {
        listeners.delete(listener)
        leave()
      }
    },
  }
}
