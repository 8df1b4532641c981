import { withoutMetadata } from '../../../domain/applications/index.ts'

/** A file without what an older program left in it of place and camera (MAT-06); null: there is nothing to take away. */
export function plainFile(bytes: Uint8Array): Uint8Array | null {
  const plain = withoutMetadata(bytes)
  const isSame =
    plain.length === bytes.length && plain.every((byte, place) => byte === bytes[place])
  return isSame ? null : plain
}
