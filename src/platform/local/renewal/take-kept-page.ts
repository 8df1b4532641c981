import { isDatasetNamed } from '../storage/stored-dataset.ts'
import { entryName, wayHere } from './entry-name.ts'
import { type KeptPage, type StoredPage, storedPages, storePages } from './kept-pages.ts'
import type { KeptPress } from './kept-press.ts'
import type { KeptField } from './kept-typing.ts'

const NOTHING: KeptPage = { fields: [], press: null }

/** What was kept of the page that is shown at this address, once; nothing where it is another visit to it. */
export function takeKeptPage(path: string): KeptPage {
  const way = wayHere()
  const pages = storedPages()
  const kept = isAgain(way) && pageOf(pages, path)
  if (!kept) return NOTHING
  storePages(pages.filter((page) => page !== kept))
  // Meanwhile all that this browser had was erased.
  if (kept.hadRecords === true && !isDatasetNamed()) return NOTHING
  return {
    fields: Array.isArray(kept.fields) ? kept.fields.filter(isKept) : [],
    // Who comes back later has given it up.
    press: way === 'reload' ? ((kept.press ?? null) as KeptPress | null) : null,
  }
}

/** That of this entry of the history, or what an earlier version of the program kept, which named none. */
function pageOf(pages: readonly StoredPage[], path: string): StoredPage | undefined {
  const entry = entryName()
  return pages.find((page) => page.path === path && (page.entry ?? entry) === entry)
}

/** Whether the page stood in this tab before: it was reloaded, brought back with its window, or gone back to. */
function isAgain(way: NavigationTimingType | undefined): boolean {
  return way === 'reload' || way === 'back_forward'
}

function isKept(value: unknown): value is KeptField {
  if (typeof value !== 'object' || value === null) return false
  const { label, place, value: entered } = value as Partial<KeptField>
  return (
    typeof label === 'string' &&
    Number.isSafeInteger(place) &&
    (typeof entered === 'string' || typeof entered === 'boolean')
  )
}
