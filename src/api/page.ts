import * as z from 'zod/mini'

/** Which page of a list is asked for: its number from 1, and how many rows a page has. */
export type PageInput = { readonly page: number; readonly size: number }

/** The part of a list's input that says which page. */
export const PAGE_INPUT = {
  page: z.int().check(z.minimum(1)),
  size: z.int().check(z.minimum(1), z.maximum(100)),
}

/** One page of what a filter finds. */
export type Page<Row> = {
  readonly rows: readonly Row[]
  /** How many rows are found, on all pages. */
  readonly total: number
  /** The page that this is: the last one where one beyond the end was asked for. */
  readonly page: number
  readonly pages: number
  /** How many there are without a filter. */
  readonly all: number
}

/** Takes one page out of what was found, in its order. */
export function pageOf<Row>(
  found: readonly Row[],
  { page, size }: PageInput,
  all: number = found.length,
): Page<Row> {
  const total = found.length
  const pages = Math.max(1, Math.ceil(total / size))
  const at = Math.min(page, pages)
  return { rows: found.slice((at - 1) * size, at * size), total, page: at, pages, all }
}
