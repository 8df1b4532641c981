import type { IDBPTransaction } from 'idb'
import type { Connect, Schema } from './database.ts'
import type { Found, Ledger, Row, Writes } from './ports.ts'
import { answersOf, journalOf } from './storage-keys.ts'

type Names = ['records', 'worlds', 'files']
type Reading = IDBPTransaction<Schema, Names, 'readonly' | 'readwrite'>
type Writing = IDBPTransaction<Schema, Names, 'readwrite'>
type RecordsStore = ReturnType<typeof recordsOf>

const STORES: Names = ['records', 'worlds', 'files']

/** Erasing that has not ended by then is given up, and nothing was erased. */
const ERASING_TIME_OUT = 8_000

/**
 * The ledger in IndexedDB. A change is one transaction of `strict` durability, so that it is on
 * the disk when it completes; the browser runs such transactions one after the other, over all
 * tabs.
 */
export function idbLedger(connect: Connect): Ledger {
  return {
    read: async (world, after) => {
      const database = await connect()
      return find(database.transaction(STORES, 'readonly'), world, after)
    },
    change: async (world, after, step, key) => {
      const database = await connect()
      const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
      // Watched from the start: an abort must not become an unhandled rejection.
      const done = transaction.done
      done.catch(() => {})
      try {
        const { writes, value } = step(await find(transaction, world, after, key))
        if (writes !== null) await Promise.all(write(transaction, writes))
        transaction.commit()
        await done
        return value
      } catch (error) {
        abort(transaction)
        throw error
      }
    },
    readPart: async (world, after, count) => readPart(await connect(), world, after, count),
    readJournal: async (world, after, count) =>
      readPart(await connect(), journalOf(world), after, count),
    readFile: async (world, id) => {
      const database = await connect()
      return (await database.get('files', [world, id]))?.bytes ?? null
    },
    fileIds: async (world) => {
      const database = await connect()
      const keys = await database.getAllKeys('files', everythingOf(world))
      return keys.map(([, id]) => id)
    },
    erase: async () => {
      const database = await connect()
      const all = ['records', 'worlds', 'files', 'keys'] as const
      const transaction = database.transaction(all, 'readwrite', { durability: 'strict' })
      const done = transaction.done
      done.catch(() => {})
      // A tab that does not answer may hold a transaction of its own for ever.
      const end = AbortSignal.timeout(ERASING_TIME_OUT)
      end.addEventListener('abort', () => abort(transaction))
      await Promise.all(all.map((name) => transaction.objectStore(name).clear()))
      await done
    },
  }
}

function readPart(
  database: Awaited<ReturnType<Connect>>,
  world: string,
  after: string,
  count: number,
): Promise<readonly Row[]> {
  const later = IDBKeyRange.bound([world, after], [world, []], true)
  return database.getAll('records', later, count)
}

async function find(
  transaction: Reading,
  world: string,
  after: number,
  key?: string,
): Promise<Found> {
  const newer = IDBKeyRange.bound([world, after], [world, Number.POSITIVE_INFINITY], true)
  const records = transaction.objectStore('records')
  const [worlds, rows, answer] = await Promise.all([
    transaction.objectStore('worlds').getAll(),
    records.index('bySeq').getAll(newer),
    key === undefined ? undefined : records.get([answersOf(world), key]),
  ])
  return { worlds, newer: rows, answer: answer?.text ?? undefined }
}

function recordsOf(transaction: Writing) {
  return transaction.objectStore('records')
}

function write(transaction: Writing, writes: Writes): readonly Promise<unknown>[] {
  const { world } = writes
  const worlds = transaction.objectStore('worlds')
  const records = recordsOf(transaction)
  const files = transaction.objectStore('files')
  return [
    ...writes.worlds.map((row) => worlds.put(row)),
    ...writes.rows.map((row) => records.put({ ...row, world })),
    ...writes.files.map(({ id, bytes }) =>
      bytes === null ? files.delete([world, id]) : files.put({ world, id, bytes }),
    ),
    ...journalRequests(records, writes),
    ...(writes.answer ? [records.put({ ...writes.answer, world: answersOf(world) })] : []),
    ...(writes.forgetFiles ?? []).map((old) => files.delete(everythingOf(old))),
    ...writes.forget.flatMap((old) => {
      const all = everythingOf(old)
      const answers = everythingOf(answersOf(old))
      const journal = everythingOf(journalOf(old))
      return [
        ...[worlds.delete(old), records.delete(all), files.delete(all)],
        ...[records.delete(answers), records.delete(journal)],
      ]
    }),
  ]
}

function journalRequests(
  records: RecordsStore,
  { world, journal }: Writes,
): readonly Promise<unknown>[] {
  if (!journal) return []
  const place = journalOf(world)
  return [
    ...(journal.isBegunAnew ? [records.delete(everythingOf(place))] : []),
    ...journal.texts.map(([key, text]) =>
      text === null
        ? records.delete([place, key])
        : records.put({ world: place, key, seq: 0, text }),
    ),
  ]
}

/** All keys of a world. */
function everythingOf(world: string): IDBKeyRange {
  return IDBKeyRange.bound([world], [world, []])
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // It has ended already, which is why the change failed.
  }
}
