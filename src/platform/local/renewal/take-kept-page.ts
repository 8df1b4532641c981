import { TYPED_KEY } from '../storage/storage-keys.ts'
import type { KeptPress } from './kept-press.ts'
import type { KeptField, KeptPage } from './kept-typing.ts'

/** The reload follows at once; what is older belongs to another visit. */
const LASTS = 60_000

const NOTHING: KeptPage = { fields: [], press: null }

/** What was kept for this address, once; nothing where it is of another address or too old. */
export function takeKeptPage(path: string): KeptPage {
  try {
    const text = sessionStorage.getItem(TYPED_KEY)
    sessionStorage.removeItem(TYPED_KEY)
    const kept: Partial<Record<'path' | 'at' | keyof KeptPage, unknown>> = JSON.parse(text ?? '{}')
    const isOurs = kept.path === path && Math.abs(Date.now() - Number(kept.at)) < LASTS
    if (!isOurs) return NOTHING
    return {
      fields: Array.isArray(kept.fields) ? kept.fields.filter(isKept) : [],
      press: (kept.press ?? null) as KeptPress | null,
    }
  } catch {
    return NOTHING
  }
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
