import { useLayoutEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { useLocation } from 'react-router'
import { useCheckedForm } from './form.tsx'

/** What was entered on pages that were left since the program began, by their entry in the history. */
const left = new Map<string, FieldValues>()
const sent = new WeakSet<object>()

/** What was sent is not found again: it is on record. */
export function noteSent(form: object): void {
  sent.add(form)
}

/**
 * The form of a page that nothing keeps yet: whoever leaves it by a link and comes back to the same entry of the history
 * finds what they entered, and another entry begins with `first` (APP-07). `anew` says what is asked again each time.
 */
export function useEntryForm<T extends FieldValues>(
  schema: Parameters<typeof useCheckedForm<T>>[0],
  first: T,
  anew: Partial<T> = {},
): UseFormReturn<T> {
  const { pathname, key } = useLocation()
  const entry = useRef(`${pathname} ${key}`)
  const form = useCheckedForm(schema, first)
  useState(() => {
    const entered = left.get(entry.current)
    // The same page wrote it. Before its fields are there, so that none is drawn with what it began with.
    if (entered) form.reset({ ...(entered as T), ...anew }, { keepDefaultValues: true })
  })
  useLayoutEffect(() => {
    entry.current = `${pathname} ${key}`
  })
  useLayoutEffect(
    () => () => {
      if (sent.has(form)) left.delete(entry.current)
      else left.set(entry.current, { ...form.getValues() })
    },
    [form],
  )
  return form
}
