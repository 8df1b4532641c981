import { useLayoutEffect, useReducer, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { typedInto, useCheckedForm } from './form.tsx'
import { bringBackForms, enteredAt, entryOf, forgetLeftForm, leaveForm } from './left-forms.ts'

/** At which entry of the history each form is filled in. */
const entries = new WeakMap<object, string>()
const found = new WeakSet<object>()
const sent = new WeakSet<object>()

/** Under which name a form is found again; undefined: it never is. */
export function entryOfForm(form: object): string | undefined {
  return entries.get(form)
}

/** What was sent is not found again: it is on record. */
export function noteSent(form: object): void {
  sent.add(form)
  const entry = entries.get(form)
  // It may have been left before that was known.
  if (entry !== undefined) forgetLeftForm(entry)
}

/** How a form says that a reload is to find it (`data-kept`): what Back has found was typed before, and counts as typed. */
export function keptAs(form: object): true | 'found' {
  return found.has(form) ? 'found' : true
}

type Finding<T> = {
  /** What is asked again each time. */
  readonly anew?: Partial<T>
  /** Since when it begins anew at the same entry: the order that was paid with what was entered before. */
  readonly after?: string | null
}

/**
 * The form of a page that nothing keeps yet: whoever leaves it by a link and comes back to the same entry of the history
 * finds what they entered, and a page that is opened at another entry begins with `first` (APP-07).
 */
export function useEntryForm<T extends FieldValues>(
  schema: Parameters<typeof useCheckedForm<T>>[0],
  first: T,
  { anew = {}, after = null }: Finding<T> = {},
): UseFormReturn<T> {
  const here = entryOf(useLocation())
  const way = useNavigationType()
  const shown = useRef(here)
  const [, renderAgain] = useReducer((times: number) => times + 1, 0)
  const entry = after === null ? here : `${here} after ${after}`
  const form = useCheckedForm(schema, first)
  const find = () => {
    const entered = enteredAt(entry)
    if (!entered) return false
    found.add(form)
    form.reset({ ...first, ...likeOf(first, entered), ...anew }, { keepDefaultValues: true })
    return true
  }
  // Before its fields are there, so that none is drawn with what it began with.
  useState(find)
  useLayoutEffect(() => {
    const isElsewhere = here !== shown.current && way !== NavigationType.Replace
    // Who leaps from one entry of a page to another finds the same page there.
    if (isElsewhere) bringBackForms({ [entries.get(form) ?? '']: enteredIn(form) })
    shown.current = here
    entries.set(form, entry)
    if (!isElsewhere) return
    sent.delete(form)
    found.delete(form)
    if (!find()) form.reset({ ...first, ...anew }, { keepDefaultValues: true })
    renderAgain()
  })
  useLayoutEffect(() => () => leaveForm(entries.get(form) ?? '', () => enteredIn(form)), [form])
  return form
}

function enteredIn<T extends FieldValues>(form: UseFormReturn<T>): Partial<T> {
  return sent.has(form) ? {} : typedInto(form)
}

/** Of what was entered, perhaps with another version of this program, what stands in the place of `first`. */
function likeOf<V>(first: V, entered: unknown): V {
  if (typeof first !== typeof entered || Array.isArray(first) !== Array.isArray(entered))
    return first
  if (typeof first !== 'object' || first === null || entered === null) return entered as V
  // A list that begins empty holds as many as were chosen.
  if (Array.isArray(first) && first.length === 0) return entered as V
  const members = Object.entries(first).map(([name, value]) => {
    const known = Reflect.get(entered as object, name)
    return [name, known === undefined ? value : likeOf(value, known)]
  })
  const like = Object.fromEntries(members)
  return (Array.isArray(first) ? Object.values(like) : like) as V
}
