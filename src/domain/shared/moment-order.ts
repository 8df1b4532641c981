import type { Instant } from './instant.ts'

const PIECES = /\d+|\D+/g

/** Orders by number: ids are given one after the other, so 「-9」 comes before 「-10」. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareNumbered(a.id, b.id)
}

/** Which of two texts comes first where the numbers in them count as numbers. */
export function compareNumbered(a: string, b: string): number {
  if (a === b) return 0
  const others = b.match(PIECES) ?? []
  for (const [at, piece] of (a.match(PIECES) ?? []).entries()) {
    const order = comparePieces(piece, others[at] ?? '')
    if (order !== 0) return order
  }
  return -1
}

function comparePieces(a: string, b: string): number {
  if (a === b) return 0
  const first = withoutZeros(a)
  const second = withoutZeros(b)
  // Of two numbers the longer one is the larger.
  const isNumber = /^\d+$/.test(a) && /^\d+$/.test(b)
  if (isNumber && first.length !== second.length) return first.length - second.length
  return first < second ? -1 : 1
}

function withoutZeros(piece: string): string {
  return piece.replace(/^0+(?=\d)/, '')
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
