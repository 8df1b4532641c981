import { useLayoutEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { type Location, useLocation } from 'react-router'
import { typedInto, useCheckedForm } from './form.tsx'

/** The forms of pages that were left since the program began, by the entry of the history that each was filled in at. */
const left = new Map<string, UseFormReturn<FieldValues>>()
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
    const before = left.get(now)
    if (!before || isOver || sent.has(before)) return
    found.add(form)
    // Each entry has one page, which wrote it. Before its fields are there, so that none is drawn with what it began with.
    const entered = typedInto(before) as Partial<T>
    form.reset({ ...first, ...entered, ...anew }, { keepDefaultValues: true })
  })
  useLayoutEffect(() => {
    entry.current = now
  })
  useLayoutEffect(
    // Read when it is found again: a field tells the last key as it goes, which is after this.
    () => () => void left.set(entry.current, form as unknown as UseFormReturn<FieldValues>),
    [form],
  )
  return form
}
