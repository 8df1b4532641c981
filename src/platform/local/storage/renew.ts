import type { RecordMap, StoreRefusal } from '../../../api/ports.ts'
import { ok, type Result } from '../../../domain/shared/result.ts'
import type { Codecs } from './codecs.ts'
import { decodeEnvelope, encodeEnvelope } from './envelope.ts'
import type { DatasetRow, Row } from './ports.ts'
import { isDamagedKey, originalKey } from './storage-keys.ts'
import type { Tab } from './tab.ts'
import { runTransaction } from './transaction.ts'
import { withCommitLock } from './with-commit-lock.ts'

/**
 * Writes anew what older programs wrote and what must not stay like that, in all worlds, those that were
 * replaced included. Once a world: after that its row says that the newest program has written it.
 */
export function renewOld<M extends RecordMap>(tab: Tab<M>): Promise<Result<null, StoreRefusal>> {
  return withCommitLock<M, null, StoreRefusal>(tab, async () => {
    if (tab.mode !== 'durable') return ok(null)
    const { worlds } = await tab.ports.ledger.read('', 0)
    for (const row of worlds.filter(({ schema }) => schema < tab.codecs.schema)) {
      const done =
        row.world === tab.world ? await renewCurrent(tab, row) : await renewReplaced(tab, row)
      if (!done.ok) return done
    }
    return ok(null)
  })
}

async function renewReplaced<M extends RecordMap>(
  tab: Tab<M>,
  { world }: DatasetRow,
): Promise<Result<null, StoreRefusal>> {
  const { schema } = tab.codecs
  await tab.ports.ledger.change(world, -1, ({ worlds, newer }) => {
    const row = worlds.find((known) => known.world === world && known.schema < schema)
    const rows = renewedRows(tab.codecs, newer)
    const writes = row ? { world, worlds: [{ ...row, schema }], rows, files: [], forget: [] } : null
    return { writes, value: null }
  })
  return ok(null)
}

async function renewCurrent<M extends RecordMap>(
  tab: Tab<M>,
  { world }: DatasetRow,
): Promise<Result<null, StoreRefusal>> {
  const { newer } = await tab.ports.ledger.read(world, -1)
  const rows = renewedRows(tab.codecs, newer)
  if (rows.length === 0) return ok(null)
  return runTransaction<M, null, never>(tab, (_, seq) => {
    // The lock is held since they were read: what stands there is still what was read.
    const texts = new Map(rows.map(({ key, text }) => [key, stampText(text, seq)]))
    return ok({ rows: texts, files: [], value: null })
  })
}

function stampText(text: string | null, seq: number): string | null {
  const envelope = text === null ? null : decodeEnvelope(text)
  return envelope && encodeEnvelope({ ...envelope, seq })
}

function renewedRows(codecs: Codecs, rows: readonly Row[]): Row[] {
  return rows.flatMap(({ key, seq, text }) => {
    const original = isDamagedKey(key) ? originalKey(key) : key
    const renewed = text === null ? null : codecs.renew(original, text)
    return renewed === null ? [] : [{ key, seq, text: renewed }]
  })
}
