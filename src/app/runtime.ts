import { fetchAtLeisure, namedParts } from '../platform/local/early/program-parts.ts'
import { browserLacks } from '../platform/local/storage/browser-lacks.ts'
import {
  isDatasetStored,
  isLedgerThere,
  isStorageGiven,
  onceDatasetStored,
} from '../platform/local/storage/stored-dataset.ts'
import type { Prepare } from './local-runtime.ts'
import { areRecordsAwaited, endAwaitingRecords } from './preferences.tsx'
import { isOutOfReach, PartOutOfReach } from './renewal.ts'
import type { Services } from './services.ts'
import { BREATH, onFirstAct, whenIdle, whenPausing } from './when-idle.ts'

/**
 * Whose page this is. `unknown`: nobody's yet, because it was prerendered or its records are still being
 * opened. `new`: nothing is kept in this browser. `known`: the records are open.
 */
export type Visitor = 'unknown' | 'new' | 'known'

let services: Services | null = null
let visitor: Visitor = 'unknown'
let opening: Promise<void> | null = null
let missing: unknown = null
let isClosed = false
const listeners = new Set<() => void>()

/**
 * Opens the records, once, and starts what happens by itself. It is a part of the program of its own,
 * because a first visitor who looks at the prices has no records and need not load it. `prepare` comes
 * before anything happens.
 */
export function openRuntime(prepare?: Prepare): Promise<void> {
  opening ??= load(prepare).catch((error) => {
    // A part that did not arrive is asked for again by the next page.
    opening = null
    throw error
  })
  return opening
}

/** The records, opened where they are not yet. */
export async function openedServices(): Promise<Services> {
  await openRuntime()
  if (!services) throw new Error('What was opened is there')
  return services
}

/** Has the part that opens the records at hand for when the page is alive. */
export function fetchRuntime(): void {
  // Told where it is needed.
  loadRuntime().catch(() => null)
}

/** Who has records here sees them as soon as the page has time for it; who has none needs none before they do something. */
export function meetVisitor(): void {
  if (isDatasetStored()) {
    if (areRecordsAwaited()) open()
    else whenIdle(open)
    return
  }
  if (!services) {
    visitor = 'new'
    tell()
  }
  onceDatasetStored(open)
  onFirstAct(() => {
    whenPausing(() => namedParts('records').forEach(fetchAtLeisure), BREATH)
    whenPausing(open)
  })
  // Told at once, not when something was typed.
  if (browserLacks() || !isStorageGiven()) whenIdle(open)
  isLedgerThere().then((isThere) => isThere && open())
}

/**
 * A part that did not arrive is asked for again where records are needed, and from time to time. A page that waits for
 * them tells of it, and one that would show them beside what it is about.
 */
function open(): void {
  openRuntime().catch((error) => {
    const isMissing = isOutOfReach(error)
    if (!isMissing) reportError(error)
    if (areRecordsAwaited()) missing = error
    if (!isDatasetStored()) return
    // What is broken is not had by waiting, and is no network.
    isClosed = isMissing
    tell()
    endAwaitingRecords()
    if (isClosed) openInTime()
  })
}

/** So much later what did not open is tried again, in milliseconds; sooner where the network is back or the page is looked at again. */
const RETRY_AFTER = 30_000

function openInTime(): void {
  const again = () => {
    clearTimeout(timer)
    removeEventListener('online', again)
    document.removeEventListener('visibilitychange', again)
    if (isClosed) open()
  }
  const timer = setTimeout(again, RETRY_AFTER)
  addEventListener('online', again)
  document.addEventListener('visibilitychange', again)
}

export const currentServices = () => services
export const currentVisitor = () => visitor
/** Why the records that a page waited for did not open; null: they did, or none were waited for. */
export const whyMissing = () => missing
/** Whether a page goes on without records that are kept here, because they did not open. */
export const areRecordsClosed = () => isClosed
/** A prerendered page, and its first render in the browser, are nobody's. */
export const nobody = (): Visitor => 'unknown'

export function subscribeRuntime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const loadRuntime = () =>
  import('./local-runtime.ts').catch((cause) => {
    throw new PartOutOfReach('The part that opens the records did not arrive', { cause })
  })

async function load(prepare?: Prepare): Promise<void> {
  const { openLocalRuntime } = await loadRuntime()
  services = await openLocalRuntime(prepare)
  visitor = 'known'
  missing = null
  isClosed = false
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}
