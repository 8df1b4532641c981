import { decodeBase64 } from '../local/crypto/base64.ts'

/**
 * An input that came as JSON, with each text that is called `bytes` as the bytes it says in base64. What is no base64
 * stays a text, which the schema of the command refuses.
 */
export function withBytes(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(withBytes)
  if (!isPlain(input)) return input
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      name === 'bytes' && typeof value === 'string'
        ? (decodeBase64(value) ?? value)
        : withBytes(value),
    ]),
  )
}

/** Whether JSON could have made it: bytes themselves, and records at hand, are left as they are. */
function isPlain(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  )
}
