/** The records by what they share; those of `null` belong to no group. Groups and members keep their order. */
export function groupBy<R>(
  records: readonly R[],
  keyOf: (record: R) => string | null,
): ReadonlyMap<string, readonly R[]> {
  return groupByEach(records, (record) => {
    const key = keyOf(record)
    return key === null ? [] : [key]
  })
}

/** The same, where a record belongs to several groups. */
export function groupByEach<R>(
  records: readonly R[],
  keysOf: (record: R) => readonly string[],
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group) group.push(record)
      else groups.set(key, [record])
    }
  }
  return groups
}
