import { useEffect, useState, useSyncExternalStore } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type * as z from 'zod/mini'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import type { Result } from '../../domain/shared/result.ts'
import { useCheckedForm } from '../../ui/form.tsx'
import { SharedEdits } from './shared-edits.ts'

type Write<T> = (changed: Partial<T>) => Promise<Result<unknown, RefusalCode>>

/** A form over a record that other tabs may be filling in as well. */
export type SharedForm<T extends FieldValues> = {
  readonly form: UseFormReturn<T>
  readonly edits: SharedEdits<T>
}

/**
 * A form whose fields are kept at every key, and follow what is kept where nobody types here (APP-07). `schema` is the
 * one that guards the command which sends it; `write` keeps the fields that it is given.
 */
export function useSharedForm<T extends FieldValues>(
  schema: z.ZodMiniType<T, T>,
  kept: T,
  write: Write<T>,
): SharedForm<T> {
  const form = useCheckedForm(schema, kept)
  const [shared] = useState(() => ({ form, edits: new SharedEdits(form, kept) }))
  const { edits } = shared
  useEffect(() => edits.writeWith(write))
  // Before anything is shown in the place of what was typed by then.
  useEffect(() => edits.listen(), [edits])
  useEffect(() => edits.follow(kept), [edits, kept])
  return shared
}

/** Whether everything is kept; only what shows it is rendered by it. */
export function useSaveState<T extends FieldValues>(edits: SharedEdits<T>) {
  return useSyncExternalStore(edits.subscribe, edits.state, edits.state)
}
