import type { AppView, Ports } from '../api/app-records.ts'
import type { Backend } from '../api/backend.ts'
import { openAccount } from '../commands/open-account.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import type { KnownAnswers } from '../platform/local/storage/known-answers.ts'
import { isEmptyWorld } from '../policies/empty-world.ts'

/** The longest a browser's timer can wait, and often enough for a computer that slept. */
const LONGEST_WAIT = 60_000

/** A refused turn (storage full, another tab busy) is tried again, not at once. */
const RETRY_AFTER = 5_000

/**
 * What happens by itself is a part of the program of its own: a new browser, where nothing can come due,
 * does not load it.
 */
const loadDue = () => import('./due.ts')

type Scheduled = Ports & {
  readonly backend: Backend
  readonly known: Pick<KnownAnswers, 'read' | 'note'>
}

type Due = Awaited<ReturnType<typeof loadDue>>

/** The kinds of records that time does something to. */
const LIVING = ['application', 'order', 'subscription', 'invoice'] as const

/**
 * Keeps the world going: gives an empty one its account, lets happen what is due, and wakes up
 * when the next thing comes due, when the records change and when the page is looked at again. Resolves when it has looked
 * once.
 */
export function startScheduler(ports: Scheduled): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  const turn = async () => {
    if (running) return
    running = true
    const wait = await takeTurn(ports).catch(() => RETRY_AFTER)
    running = false
    clearTimeout(timer)
    if (wait !== null) timer = setTimeout(turn, wait)
  }
  ports.store.subscribe(() => {
    if (!running) turn()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') turn()
  })
  return turn()
}

/** Lets happen what is due, once the records that time does something to have been read without haste; returns how long to wait for the next thing, null where nothing is waiting. */
async function takeTurn(ports: Scheduled): Promise<number | null> {
  const { store, known } = ports
  if (isEmptyWorld(store.read())) await ports.backend.run(openAccount, FIRST_OPENING)
  if (isEmptyWorld(store.read())) return RETRY_AFTER
  const at = dueAt(known, store.read())
  if (at === null) return null
  if (at !== undefined && at > ports.clock.now()) return waitUntil(ports, at)
  await store.readAhead(LIVING)
  if (!isLiving(store.read())) return null
  const due = await loadDue()
  if (isDue(ports, due)) await ports.backend.run(due.advanceTime, null)
  if (isDue(ports, due)) return RETRY_AFTER
  const records = store.read()
  const next = due.nextDueAt(records)
  known.note(records, DUE, next)
  return next === null ? null : waitUntil(ports, next)
}

/** Under which name it is known for these records when something is due next. */
const DUE = 'due'

/** When something is due next; null: nothing waits. Undefined where that has to be worked out. */
export function dueAt(
  known: Pick<KnownAnswers, 'read'>,
  records: object,
): Instant | null | undefined {
  const at = known.read(records, DUE)
  return at === null || typeof at === 'number' ? at : undefined
}

/** Whether there is anything that time does something to. */
export function isLiving(records: AppView): boolean {
  return LIVING.some((type) => records.holds(type))
}

function isDue({ store, clock }: Ports, { nextDueAt }: Due): boolean {
  const at = nextDueAt(store.read())
  return at !== null && at <= clock.now()
}

function waitUntil({ clock }: Ports, at: Instant): number {
  return Math.min(LONGEST_WAIT, Math.max(0, at - clock.now()))
}
