import type { RecordMap } from '../../../api/ports.ts'
import { readMeta } from './mirror.ts'
import type { Tab } from './tab.ts'

/**
 * Whether localStorage and the ledger name the same commit of the same dataset, which this program can read: then what is
 * shown is most likely true, and comparing every record can wait until the page is idle.
 */
export async function isAsExpected<M extends RecordMap>(tab: Tab<M>): Promise<boolean> {
  try {
    const meta = readMeta(tab.ports.mirror)
    if (meta === null || meta.schema > tab.codecs.schema) return false
    const { worlds } = await tab.ports.ledger.read('', 0)
    const current = worlds.find(({ replacedAt }) => replacedAt === null)
    const isSameCommit = current?.world === meta.world && current.seq === meta.seq
    return isSameCommit && current.schema <= tab.codecs.schema
  } catch {
    // Opening finds out as well and says so.
    return false
  }
}
