/**
 * What is sealed in records and in the journal, wherever it stands (MAT-09): a text in a member `sealed` or `sealedName`, and
 * beside it a `fingerprint` by which the same number or content is known again without keeping it.
 */
const SEALED: ReadonlySet<string> = new Set(['sealed', 'sealedName'])

/** The sealed texts in a value, each once. */
export function sealedTextsOf(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  visit(value, (members) => {
    for (const [name, member] of Object.entries(members)) {
      if (SEALED.has(name) && typeof member === 'string') found.add(member)
    }
  })
  return found
}

/** A fingerprint, and what it is of: a sealed number, or the content of a file. */
export type Fingerprinted = { readonly fingerprint: string } & (
  | { readonly sealed: string }
  | { readonly fileId: string }
)

/** Every fingerprint in a value with what it is of. */
export function fingerprintsOf(value: unknown): readonly Fingerprinted[] {
  const found: Fingerprinted[] = []
  visit(value, ({ fingerprint, sealed, id }) => {
    if (typeof fingerprint !== 'string') return
    if (typeof sealed === 'string') found.push({ fingerprint, sealed })
    else if (typeof id === 'string') found.push({ fingerprint, fileId: id })
  })
  return found
}

/**
 * The same with everything sealed anew: `reseal` tells of sealed texts and fingerprints what they are here. They stand in other
 * members too, several in one text, where it is kept what something was before.
 */
export function resealed<T>(value: T, reseal: ReadonlyMap<string, string>): T {
  const anew = (text: string) =>
    text
      .split(' ')
      .map((word) => reseal.get(word) ?? word)
      .join(' ')
  const copy = (inner: unknown): unknown => {
    if (typeof inner === 'string') return anew(inner)
    if (Array.isArray(inner)) return inner.map(copy)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([name, member]) => [name, copy(member)]))
  }
  // Texts take the place of texts, so it is of the same shape.
  return copy(value) as T
}

function visit(value: unknown, look: (members: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) look(value as Readonly<Record<string, unknown>>)
  for (const member of Object.values(value)) visit(member, look)
}
