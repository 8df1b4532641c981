import type { Instant } from './instant.ts'

const numeric = new Intl.Collator('en', { numeric: true })

/** Orders by number: ids are given one after the other, so 「-9」 comes before 「-10」. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return numeric.compare(a.id, b.id)
}

/**
 * Orders what happened, the oldest first. What is of the same moment stands in the order in which it came about:
 * by `rank` where that is given, then by number. It never depends on the order in which records are kept.
 */
export function oldestFirst<T extends { readonly id: string }>(
  at: (one: T) => Instant,
  rank: (one: T) => number = () => 0,
): (a: T, b: T) => number {
  return (a, b) => at(a) - at(b) || rank(a) - rank(b) || byId(a, b)
}

/** The opposite of `oldestFirst`, also within a moment. */
export function newestFirst<T extends { readonly id: string }>(
  at: (one: T) => Instant,
  rank?: (one: T) => number,
): (a: T, b: T) => number {
  const oldest = oldestFirst(at, rank)
  return (a, b) => oldest(b, a)
}
