/** The content of a file that the customer chose; null where it was moved or deleted since. */
export async function readFile(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
}
