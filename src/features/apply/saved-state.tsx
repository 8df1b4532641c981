import type { FieldValues } from 'react-hook-form'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { useCopy } from '../../i18n/language.ts'
import { useProblemWords } from '../../i18n/problem-words.ts'
import { CheckIcon } from '../../ui/icons.tsx'
import { Notice } from '../../ui/notice.tsx'
import { applyCopy } from './copy.ts'
import type { SaveState } from './said-state.ts'
import type { SharedEdits } from './shared-edits.ts'
import { useSaveState } from './use-shared-form.ts'

/**
 * 「已自动保存」, or why not: a refusal is never silent. While it does not say so, a form marked `data-kept="until-saved"`
 * that it stands in is kept for a reload (`keep-typed.ts`).
 */
export function SavedState<T extends FieldValues>({ edits }: { edits: SharedEdits<T> }) {
  const state = useSaveState(edits)
  return (
    <div data-unsaved={state === 'saved' ? undefined : true}>
      <Saved state={state} />
    </div>
  )
}

/** The same of what is kept in another way. */
export function Saved({ state }: { state: SaveState }) {
  const copy = useCopy(applyCopy)
  const refusals = useCopy(refusalCopy)
  const { named } = useProblemWords()
  if (typeof state === 'object') {
    return (
      <Notice tone="bad" role="alert">
        {named(copy.notSaved, refusals[state.refused])}
      </Notice>
    )
  }
  if (state === 'late') {
    return (
      <Notice tone="bad" role="alert">
        {copy.late}
      </Notice>
    )
  }
  return (
    <p role="status" className="flex items-center gap-1.5 text-small text-text-3">
      {state === 'saved' && <CheckIcon className="size-4" />}
      {state === 'saved' ? copy.saved : copy.saving}
    </p>
  )
}
