import type { RecordMap } from '../../../api/ports.ts'
import { ok } from '../../../domain/shared/result.ts'
import { readMeta } from './mirror.ts'
import type { DatasetRow, TabMessage } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { applyRows, endTab, type Tab } from './tab.ts'
import { turnReadOnly } from './transaction.ts'
import { withCommitLock } from './with-commit-lock.ts'

/** Another tab has erased everything: this one shows nothing any more and starts anew. */
function leave<M extends RecordMap>(tab: Tab<M>): void {
  if (tab.isErased) return
  endTab(tab)
  tab.onErased()
}

/** Its world is neither in the ledger nor named by localStorage: it was erased while this tab slept. */
function isGone<M extends RecordMap>(tab: Tab<M>, worlds: readonly DatasetRow[]): boolean {
  const isKnown = worlds.some(({ world }) => world === tab.world)
  return !isKnown && readMeta(tab.ports.mirror)?.world !== tab.world
}

/** Follows another tab's message: a commit in this world, another world, or the end of all. */
export async function follow<M extends RecordMap>(tab: Tab<M>, message: TabMessage): Promise<void> {
  if (message === 'erased') return leave(tab)
  if (message.world === tab.world && message.seq <= tab.seq) return
  await catchUp(tab)
}

/**
 * Shows what other tabs have committed. Needs no lock: the ledger is read at one moment, and rows
 * that this tab's own commits have brought meanwhile are left out. If storage fails, the next
 * commit finds out; until then the tab shows what it has.
 */
export async function catchUp<M extends RecordMap>(tab: Tab<M>): Promise<void> {
  const { world } = tab
  if (!tab.isOpen || tab.mode === 'read-only') return
  const found = await tab.ports.ledger.read(world, tab.seq).catch(() => null)
  if (found === null || tab.world !== world) return
  const row = found.worlds.find((known) => known.world === world && known.replacedAt === null)
  if (row === undefined) {
    if (isGone(tab, found.worlds)) return leave(tab)
    await withCommitLock(tab, async () => {
      // Another turn of this tab may have found the new world while this one waited.
      if (tab.world === world) await reconcile(tab)
      return ok(null)
    })
    return
  }
  const rows = found.newer.filter(({ seq }) => seq > tab.seq)
  const snapshot = row.schema > tab.codecs.schema ? null : applyRows(tab, tab.snapshot, rows)
  if (snapshot === null) {
    turnReadOnly(tab)
    return
  }
  if (rows.length === 0) return
  tab.snapshot = snapshot
  if (row.seq > tab.seq) {
    tab.seq = row.seq
    // Not the later of the two: another tab may have gone back in time.
    tab.at = row.at
  }
  for (const { key, text } of rows) tab.pending.set(key, text)
  tab.notify()
}
