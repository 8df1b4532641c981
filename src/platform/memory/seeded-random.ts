import type { Random } from '../../api/ports.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Numbers that look random and are the same for the same seed. */
export interface SeededRandom extends Random {
  /** A whole number from 0 to `below - 1`. */
  integer(below: number): number
  pick<T>(items: readonly [T, ...T[]]): T
}

export function seededRandom(seed: number): SeededRandom {
  const next = mulberry32(seed)
  const integer = (below: number) => Math.floor(next() * below)
  return {
    integer,
    pick: (items) => items[integer(items.length)] ?? items[0],
    token: (length) => Array.from({ length }, () => ALPHABET[integer(ALPHABET.length)]).join(''),
  }
}

/** Tommy Ettinger's generator: 32 bits of state, numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
