/**
 * Reading what a stranger hands over: an address, an import, a program outside this code. Each
 * value is read once and a getter or proxy that throws counts as "not there", so what comes out is
 * plain and the code behind can be typed and calm.
 */

/** The named property, or `undefined` when there is none or reading it fails. Never throws. */
export function readProperty(source: unknown, name: string): unknown {
  if (source === undefined || source === null) return undefined
  try {
    // Everything else has properties, if only inherited ones.
    return (source as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}

/**
 * The first `limit` elements of an array; an empty list for anything that is no array.
 * Never throws.
 */
export function readList(source: unknown, limit: number): unknown[] {
  if (!isArray(source)) return []
  const length = readProperty(source, 'length')
  const count = typeof length === 'number' && length > 0 ? Math.min(length, limit) : 0
  const elements: unknown[] = []
  for (let index = 0; index < count; index += 1) elements.push(readProperty(source, String(index)))
  return elements
}

/** Like `Array.isArray`, and `false` for a proxy that was revoked. Never throws. */
export function isArray(source: unknown): boolean {
  try {
    return Array.isArray(source)
  } catch {
    return false
  }
}
