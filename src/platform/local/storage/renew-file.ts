import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import type { Tab } from './tab.ts'
import { withCommitLock } from './with-commit-lock.ts'

/**
 * Puts other bytes in the place of a file of this world. It is no commit: no record changes, and what was deleted meanwhile
 * does not come back.
 */
export function renewFile<M extends RecordMap>(
  tab: Tab<M>,
  id: string,
  bytes: Uint8Array,
): Promise<Result<null, StoreRefusal>> {
  return withCommitLock<M, null, StoreRefusal>(tab, async () => {
    const { ledger } = tab.ports
    const { world } = tab
    if ((await ledger.readFile(world, id)) === null) return ok(null)
    await ledger.change(world, tab.seq, () => ({
      writes: { world, worlds: [], rows: [], files: [{ id, bytes }], forget: [] },
      value: null,
    }))
    return ok(null)
  })
}
