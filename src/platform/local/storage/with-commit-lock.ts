import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { type Result, refuse } from '../../../domain/shared/result.ts'
import { memoryPorts } from './memory-ports.ts'
import { readTexts } from './mirror.ts'
import type { Mirror } from './ports.ts'
import { reconcile } from './reconcile.ts'
import { COMMIT_LOCK } from './storage-keys.ts'
import { quietly, type Tab } from './tab.ts'
import { DecisionError, refusalFor } from './transaction.ts'

/**
 * Runs something alone over all tabs, after this tab has found its world. What storage throws
 * becomes a refusal; the next turn then starts by finding the world again, so that an outcome
 * that stayed uncertain is known before anything else is decided.
 */
export async function withCommitLock<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StoreRefusal>> {
  try {
    const turn = await tab.ports.locks.alone(COMMIT_LOCK, tab.patience.lock, () =>
      openAndRun(tab, work),
    )
    return turn.ok ? turn.value : refuse('storage-busy')
  } catch (error) {
    if (error instanceof DecisionError) throw error.cause
    if (tab.mode === 'durable' && !tab.hasOpened) {
      workInMemory(tab)
      return withCommitLock(tab, work)
    }
    tab.isOpen = false
    return refuse(refusalFor(error))
  }
}

async function openAndRun<M extends RecordMap, T, E extends string>(
  tab: Tab<M>,
  work: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StoreRefusal>> {
  if (tab.isErased) return refuse('world-replaced')
  if (tab.mode === 'read-only') return refuse('newer-version')
  if (!tab.isOpen) {
    // Once more before giving up: a connection that broke is made anew by the second attempt.
    await reconcile(tab).catch(() => reconcile(tab))
    tab.isOpen = true
    tab.hasOpened = true
    // Asked again because settling may have found a newer program's data.
    if (isReadOnly(tab)) return refuse('newer-version')
  }
  return work()
}

function isReadOnly<M extends RecordMap>(tab: Tab<M>): boolean {
  return tab.mode === 'read-only'
}

/** Nothing can be kept here: go on with what localStorage shows, in memory, and say so. */
function workInMemory<M extends RecordMap>(tab: Tab<M>): void {
  tab.snapshot.view.settle()
  tab.mode = 'memory'
  tab.reason = 'storage-unusable'
  quietly(() => tab.ports.channel.close())
  tab.ports = memoryPorts(readableTexts(tab.ports.mirror))
}

function readableTexts(mirror: Mirror): ReadonlyMap<string, string> {
  try {
    return readTexts(mirror)
  } catch {
    return new Map()
  }
}
