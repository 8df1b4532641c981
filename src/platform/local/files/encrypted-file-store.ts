import type { EncryptedFileStore, FileChange, Random, Vault } from '../../../api/ports.ts'
import { type Result, refuse } from '../../../domain/shared/result.ts'

/**
 * Files of customers, sealed before they reach any store (MAT-09). Sealing is asynchronous, so it
 * comes before the commit that adds the file; a file that no commit adds was never stored.
 */
export function createEncryptedFileStore(ports: {
  readonly vault: Vault
  readonly random: Random
  readonly readFile: (id: string) => Promise<Uint8Array | null>
}): EncryptedFileStore {
  return {
    seal: async (bytes): Promise<FileChange> => ({
      id: ports.random.token(16),
      bytes: await ports.vault.sealBytes(bytes),
    }),
    open: async (id): Promise<Result<Uint8Array, 'no-file' | 'not-openable'>> => {
      const sealed = await ports.readFile(id)
      return sealed === null ? refuse('no-file') : ports.vault.openBytes(sealed)
    },
  }
}
