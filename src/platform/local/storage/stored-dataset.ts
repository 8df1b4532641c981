import { onShownAgain } from '../shown-again.ts'
import { DATABASE_NAME, isRecordKey, META_KEY } from './storage-keys.ts'

/**
 * Whether this browser keeps any record. Known without opening anything: who has none is shown the
 * prices at once, and the store is opened when it is first needed.
 */
export function isDatasetStored(): boolean {
  try {
    // Many records say so of themselves: their names need not be gone through.
    return isDatasetNamed() || Object.keys(localStorage).some(isRecordKey)
  } catch {
    // A browser that gives no storage keeps nothing; the store says so where it matters.
    return false
  }
}

/** The same for who asks often: by what the records say of themselves, however many there are. */
export function isDatasetNamed(): boolean {
  try {
    return localStorage.getItem(META_KEY) !== null
  } catch {
    return false
  }
}

/** With fewer records than that, looking through all of them takes no time that anybody notices. */
export const MANY = 500

/** Whether so many records are kept that looking through them takes time of which somebody would notice. */
export function isMuchStored(): boolean {
  try {
    return localStorage.length >= MANY
  } catch {
    return false
  }
}

/** Whether this browser gives pages any place to keep things: none where cookies are blocked. */
export function isStorageGiven(): boolean {
  try {
    return typeof localStorage.length === 'number' && typeof indexedDB.open === 'function'
  } catch {
    return false
  }
}

/** Calls back when another tab begins to keep records, once. */
export function onceDatasetStored(listener: () => void): void {
  let isTold = false
  const look = () => {
    if (!isDatasetStored()) return
    removeEventListener('storage', look)
    if (!isTold) listener()
    isTold = true
  }
  addEventListener('storage', look)
  onShownAgain(look)
}

/**
 * Whether the ledger exists although localStorage is empty: cleared by hand, or lost when a new
 * browser was killed before it wrote it. The store tells the two apart; here it is enough to open it.
 */
export async function isLedgerThere(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases()
    return databases.some(({ name }) => name === DATABASE_NAME)
  } catch {
    // A browser that cannot tell opens the store with the first page that needs it.
    return false
  }
}
