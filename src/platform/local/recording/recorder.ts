import { withoutNumbers } from '../../../domain/identity/index.ts'
import { RECORDING_KEY } from '../storage/storage-keys.ts'
import { watchMoves } from './watch-moves.ts'
import type { Press } from './watch-presses.ts'

/** What is being recorded in this tab. */
export type Recording = {
  /** When it began, by the program's clock. */
  readonly at: number
  /** The story of the world that it began with, packed as for an address, with everything that was typed. */
  readonly packed: string
  /** The address of the page that it began on, behind that of the site. */
  readonly page: string
  /** The language of the page. */
  readonly language: 'zh' | 'en'
  /** What was pressed and typed since, the oldest first. */
  readonly presses: readonly Press[]
}

/** Notes what is pressed and typed in this tab, over reloads, until it is stopped. */
export type Recorder = {
  /** What is being recorded; null: nothing. The same object until something changed. */
  state(): Recording | null
  start(from: Omit<Recording, 'presses'>): void
  /** Returns what was recorded; null where nothing was. */
  stop(): Recording | null
  subscribe(listener: () => void): () => void
}

/** More is no test that anybody reads. */
const MOST_PRESSES = 1_000

/** The recorder of this tab; goes on with what it was recording before a reload. */
export function tabRecorder(): Recorder {
  const listeners = new Set<() => void>()
  let recording = readKept()
  let unwatch: () => void = () => {}
  // What was recorded before goes on where the page was loaded anew, whatever led there.
  let [isMoved, wasMoved] = [recording !== null, false]
  const set = (next: Recording | null) => {
    recording = next
    keep(next)
    for (const listener of listeners) listener()
  }
  const watch = async () => {
    const { watchPresses } = await import('./watch-presses.ts')
    unwatch()
    const ends = [watchPresses(note), watchMoves({ onMove, onSamePage })]
    unwatch = () => {
      for (const end of ends) end()
    }
  }
  const onMove = () => {
    // A page that comes back as it was left knows nothing of those after it.
    if (recording) recording = readKept() ?? recording
    ;[isMoved, wasMoved] = [true, isMoved]
  }
  const onSamePage = () => {
    isMoved = wasMoved
  }
  const note = (press: Press) => {
    if (recording === null || recording.presses.length >= MOST_PRESSES) return
    const { presses } = recording
    const last = presses.at(-1)
    // Of what is typed key by key the whole counts.
    const kept = last && !isMoved && isSameField(last, press) ? presses.slice(0, -1) : presses
    const arrived = isMoved ? [arrival()] : []
    isMoved = false
    set({ ...recording, presses: [...kept, ...arrived, press] })
  }
  if (recording) void watch()
  return {
    state: () => recording,
    start: (from) => {
      isMoved = false
      set({ ...from, presses: [] })
      void watch()
    },
    stop: () => {
      const whole = recording
      unwatch()
      set(null)
      return whole
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The address at hand, without numbers of anybody in it (MAT-09). */
function arrival(): Press {
  const { pathname, searchParams } = new URL(location.href)
  const told = new URLSearchParams(
    [...searchParams].map(([name, value]) => [name, withoutNumbers(value)]),
  )
  const value = told.size > 0 ? `${pathname}?${told}` : pathname
  return { what: 'goto', role: 'document', name: '', value }
}

function isSameField(last: Press, next: Press): boolean {
  const isFilled = last.what === next.what && (last.what === 'fill' || last.what === 'code')
  const placeOf = ({ role, name, nth, dialog }: Press) => JSON.stringify([role, name, nth, dialog])
  return isFilled && placeOf(last) === placeOf(next)
}

function readKept(): Recording | null {
  try {
    // This program alone writes it; what an older one wrote has no story of its own.
    const kept = JSON.parse(sessionStorage.getItem(RECORDING_KEY) ?? 'null') as Recording | null
    return kept && 'packed' in kept ? kept : null
  } catch {
    return null
  }
}

/** Where the session keeps nothing, what is recorded lasts until the page is loaded anew. */
function keep(recording: Recording | null): void {
  try {
    if (recording === null) sessionStorage.removeItem(RECORDING_KEY)
    else sessionStorage.setItem(RECORDING_KEY, JSON.stringify(recording))
  } catch {
    return
  }
}
