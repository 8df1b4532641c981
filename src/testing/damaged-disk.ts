import { memoryPorts } from '../platform/local/storage/memory-ports.ts'
import type { StorePorts } from '../platform/local/storage/ports.ts'
import { META_KEY } from '../platform/local/storage/storage-keys.ts'

/** Breaks a record in localStorage and in the ledger, so that no whole copy is left. */
export async function damageBoth({ mirror, ledger }: StorePorts, key: string): Promise<void> {
  mirror.set(key, 'broken')
  await writeToLedger({ mirror, ledger }, key, 'broken')
}

/** Takes a record out of localStorage and out of the ledger, as if it had never been. */
export async function loseBoth({ mirror, ledger }: StorePorts, key: string): Promise<void> {
  mirror.remove(key)
  await writeToLedger({ mirror, ledger }, key, null)
}

async function writeToLedger(
  { mirror, ledger }: Pick<StorePorts, 'mirror' | 'ledger'>,
  key: string,
  text: string | null,
): Promise<void> {
  const { world, seq } = JSON.parse(mirror.get(META_KEY) ?? '{}')
  await ledger.change('', 0, () => ({
    writes: { world, worlds: [], rows: [{ key, seq, text }], files: [], forget: [] },
    value: null,
  }))
}

/** What a program that starts anew finds: the same stores, and nothing of the page before it. */
export function sameDisk({ mirror, ledger, session }: StorePorts): StorePorts {
  return { ...memoryPorts(), mirror, ledger, session }
}
