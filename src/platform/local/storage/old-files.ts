import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import { keepsOldFiles } from './dataset-age.ts'
import type { DatasetRow } from './ports.ts'
import type { Tab } from './tab.ts'
import { withCommitLock } from './with-commit-lock.ts'

/**
 * Deletes the files of worlds that were replaced long ago; their records can still be brought back. Looked
 * at with every start and whenever the page is looked at again, so also when the program was closed.
 */
export async function forgetOldFiles<M extends RecordMap>(
  tab: Tab<M>,
): Promise<Result<null, StoreRefusal>> {
  const now = tab.realNow()
  const isOld = (row: DatasetRow) => keepsOldFiles(row, now)
  return withCommitLock<M, null, StoreRefusal>(tab, async () => {
    tab.worlds = await tab.ports.ledger.change('', 0, ({ worlds }) => {
      const old = worlds.filter(isOld)
      const gone = old.map((row) => ({ ...row, filesGone: true }))
      const writes = {
        ...{ world: tab.world, worlds: gone, rows: [], files: [], forget: [] },
        forgetFiles: old.map(({ world }) => world),
      }
      return {
        writes,
        value: worlds.map((row) => (isOld(row) ? { ...row, filesGone: true } : row)),
      }
    })
    return ok(null)
  })
}
