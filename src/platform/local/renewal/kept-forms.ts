import { LEFT_KEY } from '../storage/storage-keys.ts'
import { isDatasetNamed } from '../storage/stored-dataset.ts'

/** What was entered on pages that were left, by their entry of the history. */
export type KeptForms = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Keeps it in this tab, whose history it belongs to. */
export function keepForms(forms: KeptForms): void {
  try {
    const kept = JSON.stringify({ hadRecords: isDatasetNamed(), forms })
    if (Object.keys(forms).length > 0) sessionStorage.setItem(LEFT_KEY, kept)
    else sessionStorage.removeItem(LEFT_KEY)
  } catch {
    // Nothing can be kept in this browser: it is found again as long as the program stands.
  }
}

/** What was kept; nothing where all that this browser had was erased meanwhile. */
export function readForms(): KeptForms {
  try {
    const kept: { hadRecords?: unknown; forms?: unknown } = JSON.parse(
      sessionStorage.getItem(LEFT_KEY) ?? '{}',
    )
    if (kept.hadRecords === true && !isDatasetNamed()) return {}
    const forms = Object.entries(kept.forms ?? {}).filter(([, entered]) => isObject(entered))
    return Object.fromEntries(forms)
  } catch {
    return {}
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
