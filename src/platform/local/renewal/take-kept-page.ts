import { isDatasetNamed } from '../storage/stored-dataset.ts'
import { entryName } from './entry-name.ts'
import { type KeptPage, type StoredPage, storedPages, storePages } from './kept-pages.ts'
import type { KeptPress } from './kept-press.ts'
import type { KeptField } from './kept-typing.ts'

/** How a page is come to that stood in this tab before: reloaded, brought back with its window, or gone back to. */
const AGAIN: readonly string[] = ['reload', 'back_forward'] satisfies NavigationTimingType[]

const NOTHING: KeptPage = { fields: [], press: null }

/** What was kept of the page that is shown at this address, once; nothing where it is another visit to it. */
export function takeKeptPage(path: string): KeptPage {
  const pages = storedPages()
  const kept = isHereAgain() && pageOf(pages, path)
  if (!kept) return NOTHING
  storePages(pages.filter((page) => page !== kept))
  // Meanwhile all that this browser had was erased.
  if (kept.hadRecords === true && !isDatasetNamed()) return NOTHING
  return {
    fields: Array.isArray(kept.fields) ? kept.fields.filter(isKept) : [],
    press: (kept.press ?? null) as KeptPress | null,
  }
}

/** That of this entry of the history; a tab that was killed may have been given another name since, and was the last. */
function pageOf(pages: readonly StoredPage[], path: string): StoredPage | undefined {
  const entry = entryName()
  const known = pages.find((page) => page.entry === entry) ?? pages.at(-1)
  return known?.path === path ? known : undefined
}

function isHereAgain(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => {
    const { type } = entry as PerformanceNavigationTiming
    return AGAIN.includes(type)
  })
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
