import type { EncryptedFileStore, FileChange, Random, Vault } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'

type Ports = {
  readonly vault: Vault
  readonly random: Random
  readonly readFile: (id: string) => Promise<Uint8Array | null>
  /** Puts other sealed bytes in the place of a file that is there. */
  readonly renewFile: (id: string, sealed: Uint8Array) => Promise<unknown>
}

/**
 * Files of customers, sealed before they reach any store (MAT-09). Sealing is asynchronous, so it
 * comes before the commit that adds the file; a file that no commit adds was never stored.
 */
export function createEncryptedFileStore(ports: Ports): EncryptedFileStore {
  return {
    seal: async (bytes): Promise<FileChange> => ({
      id: ports.random.token(16),
      bytes: await ports.vault.sealBytes(bytes),
    }),
    open: async (id): Promise<Result<Uint8Array, 'no-file' | 'not-openable'>> => {
      const sealed = await ports.readFile(id)
      if (sealed === null) return refuse('no-file')
      const opened = await ports.vault.openBytes(sealed)
      return opened.ok ? ok(await renewed(ports, id, opened.value)) : opened
    },
  }
}

/**
 * What an older program kept of place and camera goes when a file is opened, from where it is kept as well (MAT-06).
 * Whatever fails of that, the file is what it was and is tried the next time.
 */
async function renewed(ports: Ports, id: string, bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const { plainFile } = await import('./without-metadata.ts')
    const plain = plainFile(bytes)
    if (plain === null) return bytes
    await ports.renewFile(id, await ports.vault.sealBytes(plain)).catch(() => {})
    return plain
  } catch {
    return bytes
  }
}
