import { useEffect, useRef, useState } from 'react'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import type { Result } from '../../domain/shared/result.ts'
import { afterPress } from '../../ui/press.ts'

export type SaveState = 'saved' | 'saving' | { refused: RefusalCode }

/** So long after its last key a field that has the focus is still being typed in. */
const TYPING_RESTS = 3_000

/** What was changed in one field here. It is let go of when it is kept and nobody is typing in it any more. */
type Edit = { readonly value: unknown; isKept: boolean; isResting: boolean }
type Edits = Readonly<Record<string, Edit>>

/**
 * The fields of a record that other tabs may be filling in as well. A field shows what is typed here, from the first
 * key until it is kept and the field was left or typing has rested, and while an input method composes; every other
 * field shows what is kept. Every change is saved at once, and nothing but what changed here (APP-07): what is typed while a save is under
 * way follows it, and what was refused is tried again with the next.
 */
export function useSharedFields<T extends object>(
  kept: T,
  write: (changed: Partial<T>) => Promise<Result<unknown, RefusalCode>>,
) {
  const [edits, setEdits] = useState<Edits>({})
  const [state, setState] = useState<SaveState>('saved')
  const unsaved = useRef<Edits>({})
  const running = useRef<Promise<SaveState> | null>(null)
  const letGo = () => setEdits((now) => left(now, (edit) => !(edit.isKept && edit.isResting)))
  const afterComposing = useComposition()
  // The fields of an edit are fields of the record.
  const values = { ...kept, ...valuesOf<T>(edits) } as T

  const saveAll = async (): Promise<SaveState> => {
    let outcome: SaveState = 'saved'
    let tried: Edits | null = null
    while (unsaved.current !== tried && Object.keys(unsaved.current).length > 0) {
      const now: Edits = unsaved.current
      tried = now
      outcome = await outcomeOf(() => write(valuesOf<T>(now)))
      if (outcome !== 'saved') continue
      for (const edit of Object.values(now)) edit.isKept = true
      unsaved.current = left(unsaved.current, (edit) => !edit.isKept)
      afterComposing(letGo)
    }
    running.current = null
    afterPress(() => setState(outcome))
    return outcome
  }

  /** Takes fields as they are now; those that did not change are none of this tab's. */
  const change = (changed: Partial<T>) => {
    const typed = Object.entries(changed).filter(
      ([name, value]) => value !== values[name as keyof T],
    )
    const added: Edits = Object.fromEntries(
      typed.map(([name, value]) => [name, { value, isKept: false, isResting: false }]),
    )
    if (typed.length === 0) return
    setEdits((before) => ({ ...before, ...added }))
    setState('saving')
    unsaved.current = { ...unsaved.current, ...added }
    running.current ??= saveAll()
    afterTyping(() => {
      for (const edit of Object.values(added)) edit.isResting = true
      afterComposing(letGo)
    })
  }

  /** Resolves when everything typed so far is kept, or with why it is not. */
  const flush = async (): Promise<SaveState> => {
    if (Object.keys(unsaved.current).length === 0) return 'saved'
    running.current ??= saveAll()
    return running.current
  }

  return { values, change, state, flush }
}

/** A save that broke off is one that was refused: what comes next tries again. */
async function outcomeOf(
  save: () => Promise<Result<unknown, RefusalCode>>,
): Promise<Exclude<SaveState, 'saving'>> {
  try {
    const result = await save()
    return result.ok ? 'saved' : { refused: result.error.code }
  } catch (error) {
    reportError(error)
    return { refused: 'storage-failed' }
  }
}

/** Does work when the field is left or typing has rested; at once where nothing is typed, but chosen. */
function afterTyping(work: () => void) {
  const field = document.activeElement
  const isTyped = field instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(field.type)
  const rest = () => {
    clearTimeout(timer)
    // Going to another window leaves the field as well.
    removeEventListener('focusout', rest)
    work()
  }
  const timer = setTimeout(rest, isTyped ? TYPING_RESTS : 0)
  addEventListener('focusout', rest)
}

/** Does work at once, or when the input method has ended its composition. */
function useComposition() {
  const waiting = useRef<(() => void)[] | null>(null)
  useEffect(() => {
    const begin = () => {
      waiting.current ??= []
    }
    const end = () => {
      const works = waiting.current ?? []
      waiting.current = null
      for (const work of works) work()
    }
    addEventListener('compositionstart', begin)
    addEventListener('compositionend', end)
    return () => {
      removeEventListener('compositionstart', begin)
      removeEventListener('compositionend', end)
    }
  }, [])
  return (work: () => void) => {
    if (waiting.current) waiting.current.push(work)
    else work()
  }
}

function left(edits: Edits, isLeft: (edit: Edit) => boolean): Edits {
  return Object.fromEntries(Object.entries(edits).filter(([, edit]) => isLeft(edit)))
}

function valuesOf<T>(edits: Edits): Partial<T> {
  const values = Object.entries(edits).map(([name, { value }]) => [name, value])
  // The names of edits are those of the record's fields.
  return Object.fromEntries(values) as Partial<T>
}
