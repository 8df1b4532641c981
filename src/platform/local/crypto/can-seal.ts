/** Whether this browser can encrypt here: without https it cannot. */
export function canSeal(): boolean {
  // Typed as always there.
  return (globalThis.crypto?.subtle as SubtleCrypto | undefined) !== undefined
}
