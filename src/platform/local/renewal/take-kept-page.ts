import { TYPED_KEY } from '../storage/storage-keys.ts'
import { isDatasetNamed } from '../storage/stored-dataset.ts'
import type { KeptPress } from './kept-press.ts'
import type { KeptField, KeptPage } from './kept-typing.ts'

/** How a page is come to that stood in this tab before: reloaded, brought back with its window, or gone back to. */
const AGAIN: readonly string[] = ['reload', 'back_forward'] satisfies NavigationTimingType[]

const NOTHING: KeptPage = { fields: [], press: null }

/** What was kept for this address, once; nothing where it is of another address or of another visit. */
export function takeKeptPage(path: string): KeptPage {
  try {
    const text = sessionStorage.getItem(TYPED_KEY)
    sessionStorage.removeItem(TYPED_KEY)
    const kept: Partial<Record<'path' | 'hadRecords' | keyof KeptPage, unknown>> = JSON.parse(
      text ?? '{}',
    )
    // Meanwhile all that this browser had was erased.
    const isErased = kept.hadRecords === true && !isDatasetNamed()
    if (kept.path !== path || isErased || !isHereAgain()) return NOTHING
    return {
      fields: Array.isArray(kept.fields) ? kept.fields.filter(isKept) : [],
      press: (kept.press ?? null) as KeptPress | null,
    }
  } catch {
    return NOTHING
  }
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
