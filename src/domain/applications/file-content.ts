/** All bytes of a file as text, for its fingerprint: equal text, equal content (MAT-06). */
export function contentText(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
