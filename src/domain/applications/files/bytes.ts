/** What stands at a place in a file, most significant byte first unless its name ends in `le`; 0 behind its end. */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

export function u16(bytes: Uint8Array, at: number): number {
  return u8(bytes, at) * 256 + u8(bytes, at + 1)
}

export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) * 65_536 + u16(bytes, at + 2)
}

export function u16le(bytes: Uint8Array, at: number): number {
  return u8(bytes, at + 1) * 256 + u8(bytes, at)
}

export function u32le(bytes: Uint8Array, at: number): number {
  return u16le(bytes, at + 2) * 65_536 + u16le(bytes, at)
}

/** So many bytes as Latin-1 text; shorter at the end of the file. */
export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

/** Where a mark stands first from a place on; -1: nowhere. */
export function placeOf(bytes: Uint8Array, mark: readonly number[], from = 0): number {
  const [first = 0] = mark
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at
  }
  return -1
}

export function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** Parts of a file, one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
