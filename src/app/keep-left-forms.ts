import { historyEntry, nameFirstEntry } from '../platform/local/renewal/entry-name.ts'
import { keepForms, readForms } from '../platform/local/renewal/kept-forms.ts'
import {
  bringBackForms,
  entryOf,
  forgetLeftForms,
  leftForms,
  onFormLeft,
} from '../ui/left-forms.ts'

/**
 * What was entered on pages that were left is found again by Back after a reload, or in a tab that was brought back. A page
 * that was made beforehand (`isMade`) comes to life as it is: what was typed into it, `enterKeptFields` enters.
 */
export function keepLeftForms({ isMade }: { isMade: boolean }): void {
  const pathname = location.pathname.slice(BASE.length)
  nameFirstEntry(pathname)
  const { key = 'default', usr } = historyEntry()
  const kept = readForms()
  const { [entryOf({ pathname, key, state: usr })]: _, ...others } = kept
  bringBackForms(isMade ? others : kept)
  const keep = () => keepForms(leftForms())
  onFormLeft(keep)
  addEventListener('pagehide', keep)
}

/** Where the addresses of the program begin: at the last slash of where the site stands. */
const BASE = import.meta.env.BASE_URL.slice(0, -1)

/** All of this browser is erased: what was entered goes as well. */
export function forgetForms(): void {
  forgetLeftForms()
  keepForms({})
}
