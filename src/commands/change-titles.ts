import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { isLost, putOrCreate } from '../api/ports.ts'
import {
  type Finance,
  keepTitle,
  MOST_TITLES,
  NO_FINANCE,
  removeTitle,
} from '../domain/account/index.ts'
import {
  normaliseTitle,
  type TitleForm,
  titleFormSchema,
  titleProblems,
} from '../domain/billing/index.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'

/** A title that is kept under its id, or under a new one; goes; or is the one that invoices are filled in with. */
export type ChangeTitles =
  | { readonly change: 'keep'; readonly id: string | null; readonly form: TitleForm }
  | { readonly change: 'remove'; readonly id: string }
  | { readonly change: 'prefer'; readonly id: string }

/**
 * - `unknown-title`: the book has no such title, or it is gone
 * - `too-many-titles`: there are 20 already
 * - `incomplete`: a field is wrong (INV-02)
 * - `record-damaged`: the book can no longer be read
 */
export type ChangeTitlesRefusal =
  | 'unknown-title'
  | 'too-many-titles'
  | 'incomplete'
  | 'record-damaged'

/** The book of 发票抬头 (BIL-02). */
export const changeTitles = command<ChangeTitles, null, ChangeTitlesRefusal>({
  name: 'change-titles',
  input: z.union([
    z.object({ change: z.literal('keep'), id: z.nullable(z.string()), form: titleFormSchema }),
    z.object({ change: z.literal('remove'), id: z.string() }),
    z.object({ change: z.literal('prefer'), id: z.string() }),
  ]),
  decide: (records, wish, { key }) => {
    if (isLost(records, 'finance', 'main')) return refuse('record-damaged')
    const changed = changedBy(records.get('finance', 'main') ?? NO_FINANCE, wish, key)
    if (!changed.ok) return changed
    return ok({ changes: [putOrCreate(records, 'finance', changed.value)], value: null })
  },
})

function changedBy(
  finance: Finance,
  wish: ChangeTitles,
  key: string,
): Result<Finance, Exclude<ChangeTitlesRefusal, 'record-damaged'>> {
  const isKnown = finance.titles.some(({ id }) => id === wish.id)
  if (wish.id !== null && !isKnown) return refuse('unknown-title')
  if (wish.change === 'remove') return ok(removeTitle(finance, wish.id))
  if (wish.change === 'prefer') return ok({ ...finance, preferredTitleId: wish.id })
  if (!isKnown && finance.titles.length >= MOST_TITLES) return refuse('too-many-titles')
  if (Object.keys(titleProblems(wish.form)).length > 0) return refuse('incomplete')
  // The call's key: what is asked for twice is kept once.
  return ok(keepTitle(finance, { id: wish.id ?? `title-${key}`, ...normaliseTitle(wish.form) }))
}
