import type { Page, PageInput } from '../api/page.ts'
import type { Query } from '../api/query.ts'

/** A question whose answer is a page of a list that a filter finds. */
export type ListQuery<Filter, Row> = Query<Filter & PageInput, Page<Row>>

type Ask = <Input, Shown>(query: Query<Input, Shown>, input: NoInfer<Input>) => Promise<Shown>

/** How many rows are asked for at once. */
const SIZE = 100

const TRIES = 3

/**
 * Every row of a list, asked for page by page; a list that changed meanwhile is asked for anew. Rejects where the backend
 * does not answer, or the list does not rest.
 */
export async function askAll<Filter, Row>(
  ask: Ask,
  query: ListQuery<Filter, Row>,
  filter: Filter,
): Promise<readonly Row[]> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const first = await ask(query, { ...filter, page: 1, size: SIZE })
    const rows = [...first.rows]
    for (let page = 2; page <= first.pages; page += 1) {
      rows.push(...(await ask(query, { ...filter, page, size: SIZE })).rows)
    }
    const last = await ask(query, { ...filter, page: 1, size: SIZE })
    if (last.total === first.total && rows.length === first.total) return rows
  }
  throw new Error('The list changed at every try.')
}
