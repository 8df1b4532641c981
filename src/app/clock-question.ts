import type { AppRecords, AppView, Ports } from '../api/app-records.ts'
import type { Backend } from '../api/backend.ts'
import type { Command } from '../api/command.ts'
import type { Decision, FileChange } from '../api/ports.ts'
import type { TakeBack } from '../commands/take-back.ts'
import { DAY_MILLISECONDS, type Instant } from '../domain/shared/instant.ts'
import { ok } from '../domain/shared/result.ts'
import type { SystemClock } from '../platform/local/clock/system-clock.ts'
import type { Store } from '../platform/local/storage/store.ts'
import type { ClockQuestion } from './services.ts'

/** A clock this far behind is worth a word; less is a matter of rounding. */
const TOLERANCE = 60_000

/** For so long after the answer it can be taken back (ours). */
const OFFERED_FOR = DAY_MILLISECONDS

/** What can be taken back of an answer, until when, and the moment of the commit that it was. */
type Offer = TakeBack & { readonly until: Instant; readonly commitAt: Instant }

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
  let offer: Offer | null = null
  let isTooLate = false
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  // In a world of another time there is nothing to take back.
  const stands = ({ until, commitAt }: Offer) =>
    store.highWater() >= commitAt && clock.now() < until
  return {
    state: () => {
      if (clock.clockAheadBy() > 0) return 'ahead'
      if (offer !== null && stands(offer)) return 'acted'
      if (isTooLate) return 'too-late'
      return clock.clockBehindBy() > TOLERANCE ? 'behind' : 'right'
    },
    aheadBy: () => clock.clockAheadBy(),
    /** The clock is right: what fell due happens now. */
    believe: async () => {
      const { believeClock, StagedRecords } = await import('./due.ts')
      const noted = noting(believeClock)
      const files = await keptFiles(ports)
      const at = store.highWater()
      clock.trust(true)
      const believed = await ports.backend.run(noted.command, { offset: offset() })
      const made = noted.last()
      offer = null
      isTooLate = false
      if (!believed.ok) {
        clock.trust(false)
      } else if (made) {
        const after = new StagedRecords(made.before)
        after.apply(made.changes)
        const gone = files.filter(({ id }) => made.files?.some((file) => file.id === id))
        const until = clock.now() + OFFERED_FOR
        const commitAt = store.highWater()
        offer = { ...{ before: made.before, after, at }, files: gone, until, commitAt }
      }
      tell()
      return believed.ok ? ok(null) : believed
    },
    /** It was not, after all. */
    takeBack: async () => {
      if (!offer) return
      const { takeBack } = await import('./due.ts')
      // Before the commit tells the screens, which ask the clock.
      clock.trust(false)
      const taken = await ports.backend.run(takeBack, offer)
      if (!taken.ok) clock.trust(true)
      isTooLate = !taken.ok
      offer = null
      tell()
    },
    dismiss: () => {
      offer = null
      isTooLate = false
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

/**
 * The same command, which notes the records that it decided on and what it wanted of them. The last of its decisions is
 * the one that was written: what others did until then is not part of it.
 */
function noting<I, A, E extends string>(command: Command<I, A, E>) {
  let last: (Decision<AppRecords, A> & { readonly before: AppView }) | null = null
  const decide: typeof command.decide = (before, input, context) => {
    const decided = command.decide(before, input, context)
    last = decided.ok ? { ...decided.value, before } : null
    return decided
  }
  return { command: { ...command, decide }, last: () => last }
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
