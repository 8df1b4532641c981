import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import { type Movement, movementsWithBalance } from '../domain/account/index.ts'
import { type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { rememberEach } from '../domain/shared/remember.ts'

/** A movement with the balance after it, in 元. */
export type MovementRow = Movement & { readonly balance: Yuan }

/** A page of 「收支明细」, the newest first, and the balance after all of them, in 元 (ORD-10). */
export const listMovements = query<PageInput, Page<MovementRow> & { readonly balance: Yuan }>({
  name: 'list-movements',
  input: z.object(PAGE_INPUT),
  reads: ['movement'],
  view: (records, input) => {
    const rows = newest(records.list('movement'))
    return { ...pageOf(rows, input), balance: rows[0]?.balance ?? ZERO_YUAN }
  },
})

const newest = rememberEach((movements: readonly Movement[]): readonly MovementRow[] =>
  movementsWithBalance(movements).toReversed(),
)
