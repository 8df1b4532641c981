/**
 * Works something out of a record or a list once, and keeps it for as long as that is kept. A view keeps the list of a
 * kind until one of its records changes, so what is sorted once stays sorted while people search and filter.
 */
export function rememberEach<Of extends object, T>(work: (of: Of) => T): (of: Of) => T {
  const remembered = rememberEachFor<Of, null, T>((of) => work(of))
  return (of) => remembered(of, null)
}

/** The same where it depends on something else, such as the day: kept for the one that was asked for last. */
export function rememberEachFor<Of extends object, Key, T>(
  work: (of: Of, key: Key) => T,
): (of: Of, key: Key) => T {
  const known = new WeakMap<Of, { readonly key: Key; readonly value: T }>()
  return (of, key) => {
    const before = known.get(of)
    if (before && before.key === key) return before.value
    const value = work(of, key)
    known.set(of, { key, value })
    return value
  }
}
