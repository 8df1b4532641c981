import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import { useCheckedForm } from '../../ui/form.tsx'
import { type Keep, SharedEdits } from './shared-edits.ts'

/** A form over a record that other tabs may be filling in as well. */
export type SharedForm<T extends FieldValues> = {
  readonly form: UseFormReturn<T>
  readonly edits: SharedEdits<T>
}

/**
 * A form whose fields are kept at every key, and follow what is kept where nobody types here (APP-07). `schema` is the
 * one that guards the command which sends it; `keep` is how the fields that changed are kept.
 */
export function useSharedForm<T extends FieldValues>(
  schema: z.ZodMiniType<T, T>,
  kept: T,
  keep: Keep<T>,
): SharedForm<T> {
  const form = useCheckedForm(schema, kept)
  const [shared] = useState(() => ({ form, edits: new SharedEdits(form, kept) }))
  const { edits } = shared
  useEffect(() => edits.keepWith(keep))
  // Before anything is shown in the place of what was typed by then.
  useEffect(() => edits.listen(), [edits])
  useEffect(() => edits.follow(kept), [edits, kept])
  return shared
}

/** Whether everything is kept; only what shows it is rendered by it. */
export function useSaveState<T extends FieldValues>(edits: SharedEdits<T>) {
  return useSyncExternalStore(edits.subscribe, edits.state, edits.state)
}
