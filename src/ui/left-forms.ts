import type { FieldValues } from 'react-hook-form'

/** What was entered on a page that was left, by the entry of the history at which that was; nothing once it was sent. */
type Entered = () => FieldValues

const left = new Map<string, Entered>()
let tell: () => void = () => {}

/** Remembers what was entered at an entry that is being left: it is read when somebody asks for it. */
export function leaveForm(entry: string, entered: Entered): void {
  left.set(entry, entered)
  tell()
}

/** What was entered at an entry; null: nothing. */
export function enteredAt(entry: string): FieldValues | null {
  const entered = left.get(entry)?.() ?? {}
  return Object.keys(entered).length > 0 ? entered : null
}

/** All that was entered and left, to be kept for a reload. */
export function leftForms(): Record<string, FieldValues> {
  const entries = [...left.keys()]
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const entered = enteredAt(entry)
      return entered ? [[entry, entered]] : []
    }),
  )
}

/** Brings back what was kept before a reload. */
export function bringBackForms(kept: Readonly<Record<string, FieldValues>>): void {
  for (const [entry, entered] of Object.entries(kept)) left.set(entry, () => entered)
}

/** Calls back whenever a form is left. */
export function onFormLeft(listener: () => void): void {
  tell = listener
}

export function forgetLeftForms(): void {
  left.clear()
}
