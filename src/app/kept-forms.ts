import { keepForms, readForms } from '../platform/local/renewal/kept-forms.ts'
import { bringBackForms, forgetLeftForms, leftForms, onFormLeft } from '../ui/left-forms.ts'

/** What the router keeps of an entry of the history, and what `useOrdering` has it keep. */
type Entry = { readonly key?: string; readonly usr?: { readonly entry?: string } | null }

/** What was entered on pages that were left is found again by Back after a reload, or in a tab that was brought back. */
export function keepLeftForms(): void {
  // What this very page comes to life with is what was made beforehand; what was typed into it, `enterKeptFields` enters.
  const { key = 'default', usr }: Entry = history.state ?? {}
  const own = usr?.entry ?? key
  const kept = Object.entries(readForms()).filter(([entry]) => !entry.endsWith(own))
  bringBackForms(Object.fromEntries(kept))
  const keep = () => keepForms(leftForms())
  // A field tells its last key as it goes, which is after its form.
  onFormLeft(() => setTimeout(keep))
  addEventListener('pagehide', keep)
}

/** All of this browser is erased: what was entered goes as well. */
export function forgetForms(): void {
  forgetLeftForms()
  keepForms({})
}
