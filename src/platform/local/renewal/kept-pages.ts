import { TYPED_KEY } from '../storage/storage-keys.ts'
import { isDatasetNamed } from '../storage/stored-dataset.ts'
import { entryName } from './entry-name.ts'
import type { KeptPress } from './kept-press.ts'
import type { KeptField } from './kept-typing.ts'

/** What a page is left with for the one after the reload: what was typed, and what was pressed and is not done yet. */
export type KeptPage = { readonly fields: readonly KeptField[]; readonly press: KeptPress | null }

/** A page of this tab as it is kept; by whom it was written is not known. */
export type StoredPage = Readonly<
  Partial<Record<'path' | 'entry' | 'hadRecords' | keyof KeptPage, unknown>>
>

/** So many documents of a tab in which something was typed; who goes back further finds forms as they begin. */
const MOST = 12

/** Of which entry this document has last kept the page that it showed. */
let lastKept: string | null = null

/**
 * Keeps it in this tab, under its entry of the history, to which Back may lead from another document. What was shown
 * before in this one is kept by those who leave it (`leaveForm`).
 */
export function keepPage(path: string, page: KeptPage): void {
  const entry = entryName()
  const isAnything = page.fields.length > 0 || page.press !== null
  // What a document before has kept of this entry may not be entered yet.
  const isOld = ({ entry: other }: StoredPage) =>
    other === lastKept || (isAnything && other === entry)
  const others = storedPages().filter((one) => !isOld(one))
  const kept = { path, entry, hadRecords: isDatasetNamed(), ...page }
  storePages(isAnything ? [...others, kept].slice(-MOST) : others)
  lastKept = isAnything ? entry : null
}

/** All that are kept, the last one at the end. */
export function storedPages(): readonly StoredPage[] {
  try {
    const pages = JSON.parse(sessionStorage.getItem(TYPED_KEY) ?? '[]')
    // An earlier version, which a deployment may have replaced within this tab, kept one page.
    return [pages].flat().filter((page) => typeof page === 'object' && page)
  } catch {
    return []
  }
}

export function storePages(pages: readonly StoredPage[]): void {
  try {
    if (pages.length > 0) sessionStorage.setItem(TYPED_KEY, JSON.stringify(pages))
    else sessionStorage.removeItem(TYPED_KEY)
  } catch {
    // Nothing can be kept in this browser, where a reload still brings the page back, or not so much.
    if (pages.length > 1) storePages(pages.slice(-1))
  }
}

/** Forgets them, as everything else. */
export function forgetPages(): void {
  storePages([])
}

/** Whether something was kept, for whatever address. */
export function isPageKept(): boolean {
  return storedPages().length > 0
}
