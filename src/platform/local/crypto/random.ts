import type { Random } from '../../../api/ports.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Bytes from here on would make the first letters more likely than the others. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length)

/** Randomness that nobody can guess. */
export function cryptoRandom(): Random {
  return {
    token: (length) => {
      let token = ''
      while (token.length < length) {
        const bytes = crypto.getRandomValues(new Uint8Array(length - token.length))
        for (const byte of bytes) if (byte < FAIR_BYTES) token += ALPHABET[byte % ALPHABET.length]
      }
      return token
    },
  }
}
