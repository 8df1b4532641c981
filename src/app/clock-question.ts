import type { AppRecords, Ports } from '../api/app-records.ts'
import type { Backend } from '../api/backend.ts'
import { type FileChange, putOrCreate } from '../api/ports.ts'
import { type TakeBack, takeBack } from '../commands/take-back.ts'
import { ok } from '../domain/shared/result.ts'
import type { SystemClock } from '../platform/local/clock/system-clock.ts'
import type { Store } from '../platform/local/storage/store.ts'
import type { ClockQuestion } from './services.ts'

/** A clock this far behind is worth a word; less is a matter of rounding. */
const TOLERANCE = 60_000

type ClockPorts = Omit<Ports, 'store' | 'clock'> & {
  readonly backend: Backend
  readonly store: Store<AppRecords>
  readonly clock: SystemClock
  /** The demo offset, kept anew so that the moment of the answer is the last one known. */
  readonly offset: () => number
}

/** Asks whether a clock that jumped ahead is right, before the calendar acts on it. */
export function clockQuestion(ports: ClockPorts): ClockQuestion {
  const { store, clock, offset } = ports
  let undo: TakeBack | null = null
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const canTakeBack = () => undo !== null && undo.after === store.read()
  return {
    state: () => {
      if (clock.clockAheadBy() > 0) return 'ahead'
      if (canTakeBack()) return 'acted'
      return clock.clockBehindBy() > TOLERANCE ? 'behind' : 'right'
    },
    aheadBy: () => clock.clockAheadBy(),
    /** The clock is right: what fell due happens now. */
    believe: async () => {
      const { advanceTime } = await import('./due.ts')
      const files = await keptFiles(ports)
      const at = store.highWater()
      clock.trust(true)
      const put = { id: 'main' as const, offset: offset() }
      // The records as this commit finds them: what others did until then is not taken back.
      const marked = await store.commit((records) =>
        ok({ changes: [putOrCreate(records, 'demo-clock', put)], value: records }),
      )
      if (marked.ok) {
        await ports.backend.run(advanceTime, null)
        undo = { before: marked.value, after: store.read(), at, files }
      } else {
        clock.trust(false)
      }
      tell()
      return marked.ok ? ok(null) : marked
    },
    /** It was not, after all. */
    takeBack: async () => {
      if (!undo) return
      // Before the commit tells the screens, which ask the clock.
      clock.trust(false)
      const taken = await ports.backend.run(takeBack, undo)
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

/** The bytes of all files that the calendar may take away, to be brought back (MAT-10). */
async function keptFiles({ store }: Pick<ClockPorts, 'store'>): Promise<readonly FileChange[]> {
  const attachments = store
    .read()
    .list('application')
    .flatMap(({ materials }) => materials.attachments.filter((file) => !file.deleted))
  const read = attachments.map(async ({ id }) => ({ id, bytes: await store.readFile(id) }))
  return (await Promise.all(read)).filter(({ bytes }) => bytes !== null)
}
