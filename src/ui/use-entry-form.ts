import { useLayoutEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Location, useLocation } from 'react-router'
import { typedInto, useCheckedForm } from './form.tsx'
import { enteredAt, leaveForm } from './left-forms.ts'

const found = new WeakSet<object>()
const sent = new WeakSet<object>()

/** What was sent is not found again: it is on record. */
export function noteSent(form: object): void {
  sent.add(form)
}

/** How a form says that a reload is to find it (`data-kept`): what Back has found was typed before, and counts as typed. */
export function keptAs(form: object): true | 'found' {
  return found.has(form) ? 'found' : true
}

/** Names the entry of the history that is shown; `entry` in the state of one that took its place says which it was. */
export function entryOf({ pathname, key, state }: Location): string {
  const before = typeof state === 'object' && state !== null && 'entry' in state && state.entry
  return typeof before === 'string' ? before : `${pathname} ${key}`
}

/**
 * The form of a page that nothing keeps yet: whoever leaves it by a link and comes back to the same entry of the history
 * finds what they entered, and a page that is opened at another entry begins with `first` (APP-07). `anew` says what is
 * asked again each time; where what they entered `isOver`, all is.
 */
export function useEntryForm<T extends FieldValues>(
  schema: Parameters<typeof useCheckedForm<T>>[0],
  first: T,
  { anew = {}, isOver = false }: { anew?: Partial<T>; isOver?: boolean } = {},
): UseFormReturn<T> {
  const now = entryOf(useLocation())
  const entry = useRef(now)
  const form = useCheckedForm(schema, first)
  useState(() => {
    const entered = isOver ? null : enteredAt(now)
    if (!entered) return
    found.add(form)
    // Before its fields are there, so that none is drawn with what it began with.
    form.reset({ ...first, ...likeOf(first, entered), ...anew }, { keepDefaultValues: true })
  })
  useLayoutEffect(() => {
    entry.current = now
  })
  useLayoutEffect(
    // Read when it is asked for: a field tells the last key as it goes, which is after this.
    () => () => leaveForm(entry.current, () => (sent.has(form) ? {} : typedInto(form))),
    [form],
  )
  return form
}

/** Of what was entered, perhaps with another version of this program, what this form can hold. */
function likeOf<T extends FieldValues>(first: T, entered: FieldValues): Partial<T> {
  const kindOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value)
  const same = Object.entries(entered).filter(
    ([name, value]) => kindOf(value) === kindOf(first[name]),
  )
  // Some of the fields that there are.
  return Object.fromEntries(same) as Partial<T>
}
