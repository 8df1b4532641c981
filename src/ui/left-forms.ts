import type { FieldValues } from 'react-hook-form'
import type { Location } from 'react-router'

/** What was entered on a page; nothing where that was sent. */
type Entered = () => FieldValues

/** What was entered on pages that were left, by the entry of the history at which that was. */
const left = new Map<string, Entered>()
let tell: () => void = () => {}

/** Names an entry of the history; `entry` in the state of one that took the place of another says which that was. */
export function entryOf({ pathname, key, state }: Pick<Location, 'pathname' | 'key' | 'state'>) {
  const before = typeof state === 'object' && state !== null && 'entry' in state && state.entry
  return typeof before === 'string' ? before : `${pathname} ${key}`
}

/** Remembers what was entered at an entry that is being left. */
export function leaveForm(entry: string, entered: Entered): void {
  left.set(entry, entered)
  // A field tells its last key as it goes, which is after its form; and the form itself need not be held.
  setTimeout(() => {
    if (left.get(entry) === entered) bringBackForms({ [entry]: entered() })
    tell()
  })
}

/** What was entered at an entry; null: nothing. */
export function enteredAt(entry: string): FieldValues | null {
  const entered = left.get(entry)?.() ?? {}
  return Object.keys(entered).length > 0 ? entered : null
}

/** All that was entered and left, to be kept for a reload. */
export function leftForms(): Record<string, FieldValues> {
  return Object.fromEntries(
    [...left.keys()].flatMap((entry) => {
      const entered = enteredAt(entry)
      return entered ? [[entry, entered]] : []
    }),
  )
}

/** Remembers what was kept before a reload. */
export function bringBackForms(kept: Readonly<Record<string, FieldValues>>): void {
  for (const [entry, entered] of Object.entries(kept)) {
    if (Object.keys(entered).length > 0) left.set(entry, () => entered)
    else left.delete(entry)
  }
}

/** Calls back whenever a form was left. */
export function onFormLeft(listener: () => void): void {
  tell = listener
}

export function forgetLeftForm(entry: string): void {
  left.delete(entry)
}

export function forgetLeftForms(): void {
  left.clear()
}
