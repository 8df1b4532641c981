import type { Random } from '../../api/ports.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Randomness that is the same for the same seed; as hard to guess as the seed, of which 128 bits count. */
export function randomOf(seed: string): Random {
  const next = sfc32(seed)
  return {
    token: (length) =>
      Array.from({ length }, () => ALPHABET[Math.floor(next() * ALPHABET.length)]).join(''),
  }
}

/** Chris Doty-Humphrey's generator: 128 bits of state, numbers in [0, 1). */
function sfc32(seed: string): () => number {
  let [a, b, c, d] = stateOf(seed)
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return (sum >>> 0) / 4_294_967_296
  }
  // The seed reaches every part of the state.
  for (let round = 0; round < 12; round += 1) next()
  return next
}

/** Four hashes (FNV-1a) of the seed, each begun elsewhere. */
function stateOf(seed: string): [number, number, number, number] {
  const hash = (begin: number) => {
    let value = begin
    for (let at = 0; at < seed.length; at += 1) {
      value = Math.imul(value ^ seed.charCodeAt(at), 16_777_619)
    }
    return value | 0
  }
  return [hash(0x811c9dc5), hash(0x9e3779b9), hash(0x243f6a88), hash(0xb7e15162)]
}
