import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import { TypedHere } from './typed-here.ts'

/** What other tabs changed of what was typed here, and what can be done about it. */
export type Elsewhere = {
  readonly typed: TypedHere
  /** Puts what was typed here back. */
  readonly keepMine: () => void
  /** Shows what the other tab typed. */
  readonly takeTheirs: () => void
}

/** The same of a form that is saved by its button, over what is kept. */
export function useElsewhere<T extends FieldValues>(form: UseFormReturn<T>, kept: T): Elsewhere {
  const last = useRef(kept)
  const [elsewhere] = useState(() => elsewhereOf(form, last))
  const { typed } = elsewhere
  // Before the form's own effect shows what is kept by now, as if it were typed.
  useLayoutEffect(() => {
    last.current = kept
  }, [kept])
  useEffect(() => typed.follow(kept, () => false), [typed, kept])
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          if (name === undefined) return
          const was = last.current[name]
          // Fields hold plain values and lists of them.
          if (JSON.stringify(values[name]) === JSON.stringify(was)) return
          typed.type(name, values[name], was)
        },
      }),
    [form, typed],
  )
  return elsewhere
}

function elsewhereOf<T extends FieldValues>(
  form: UseFormReturn<T>,
  kept: { readonly current: T },
): Elsewhere {
  // The names are those of the form's fields.
  const fieldOf = (name: string) => name as FieldPath<T>
  return elsewhereFor({
    putBack: (name, mine) =>
      form.setValue(fieldOf(name), mine as FieldPathValue<T, FieldPath<T>>, { shouldDirty: true }),
    showKept: (name) => form.resetField(fieldOf(name), { defaultValue: kept.current[name] }),
  })
}

type Fields = {
  /** Shows in a field what was typed here. */
  readonly putBack: (name: string, mine: unknown) => void
  /** Shows in a field what is kept. */
  readonly showKept: (name: string) => void
}

/** What can be done about another tab's changes of fields that are saved by their button. */
export function elsewhereFor({ putBack, showKept }: Fields): Elsewhere {
  const typed = new TypedHere()
  return {
    typed,
    keepMine: () => {
      for (const { name, mine, theirs } of typed.overtaken()) {
        typed.type(name, mine, theirs)
        putBack(name, mine)
      }
    },
    takeTheirs: () => {
      for (const { name } of typed.overtaken()) showKept(name)
      typed.letGo()
    },
  }
}
