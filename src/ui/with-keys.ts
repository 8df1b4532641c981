/** Each item with a key of its own: what says the same as one before it is told apart by how many there were. */
export function withKeys<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly (readonly [key: string, item: T])[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const name = nameOf(item)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return [`${name} ${before}`, item]
  })
}
