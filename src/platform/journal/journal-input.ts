/** What the journal keeps of a prepared input: bytes lie in the files, and here only how many they are. */
export function journalInput(prepared: unknown): unknown {
  return JSON.parse(
    JSON.stringify(prepared ?? null, (_name, value: unknown) =>
      value instanceof Uint8Array ? { bytesKept: value.length } : value,
    ),
  )
}

/** The prepared input as a decision takes it again; bytes are as many as they were, and empty. */
export function preparedOf(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input), (_name, value: unknown) =>
    isBytesKept(value) ? new Uint8Array(value.bytesKept) : value,
  )
}

function isBytesKept(value: unknown): value is { readonly bytesKept: number } {
  return typeof value === 'object' && value !== null && 'bytesKept' in value
}
