import type { RecordMap, RecordRef } from '../../../api/ports.ts'
import type { Codecs, Stored } from './codecs.ts'
import { encodeEnvelope, parseObject } from './envelope.ts'
import type { NewDataset, Put } from './replace.ts'
import { recordKey } from './storage-keys.ts'
import { EXPORT_FORMAT } from './transfer.ts'

/**
 * The largest file that is read, in bytes. An export holds what localStorage holds, at most 5,242,880
 * characters of three bytes each, written with line breaks: twice that is more than any.
 */
export const LARGEST_IMPORT = 32 * 1024 * 1024

/** Why a file is refused, or a record of it. */
export type ImportCode =
  | 'too-large'
  | 'unreadable'
  | 'not-an-export'
  | 'newer-version'
  | 'too-deep'
  | 'hostile-name'
  | 'too-many'
  | 'bad-moment'
  | 'no-record'
  | 'unknown-type'
  | 'bad-id'
  | 'bad-version'
  | 'not-valid'
  | 'twice'

export type ImportProblem<C extends string = never> = {
  readonly code: ImportCode | C
  readonly records: readonly RecordRef[]
  readonly facts: Readonly<Record<string, string>>
}

/** A world that can take the place of the present one, or every reason why not. */
export type ImportAnswer<M extends RecordMap, C extends string = never> =
  | { readonly ok: true; readonly world: NewDataset<M> }
  | RefusedImport<C>

export type RefusedImport<C extends string = never> = {
  readonly ok: false
  readonly problems: readonly ImportProblem<C>[]
  /** How many there are; more than are listed where there are very many. */
  readonly count: number
}

const MOST_RECORDS = 100_000
const MOST_PROBLEMS = 1_000
const DEEPEST = 24

/** Records that are read between two looks at the time. */
const STEP = 200

/** Names that objects have already: no record of ours has such a member. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads an export, of this or an older version, as a stranger's: all or nothing, and with every reason.
 * Yields from 0 to 1 how far it is, so that whoever runs it may pause or give up. Never throws.
 *
 * @param check what must be true of all records together
 */
export function* readImport<M extends RecordMap, C extends string>(
  codecs: Codecs,
  text: string,
  check: (world: NewDataset<M>) => readonly ImportProblem<C>[],
): Generator<number, ImportAnswer<M, C>> {
  const head = readHead(codecs, text)
  if ('code' in head) return refuseImport([head])
  const found = new Map<string, Put<M>>()
  const problems: ImportProblem<C>[] = []
  for (const [place, item] of head.records.entries()) {
    if (place % STEP === 0) yield (place / head.records.length) * 0.8
    const entry = readEntry(codecs, item, place)
    if ('code' in entry) problems.push(entry)
    else {
      const key = recordKey(entry.type, entry.put.id)
      if (found.has(key)) problems.push(problem('twice', entry.type, entry.put.id))
      // The codec of `type` has read `put`, so the two belong together.
      else found.set(key, entry as unknown as Put<M>)
    }
  }
  yield 0.8
  const world: NewDataset<M> = { records: [...found.values()], at: head.at }
  // What a record lacks that could not be read is no news.
  if (problems.length === 0) problems.push(...check(world))
  return problems.length > 0 ? refuseImport(problems) : { ok: true, world }
}

function refuseImport<C extends string>(problems: readonly ImportProblem<C>[]): RefusedImport<C> {
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS), count: problems.length }
}

type Head = { readonly records: readonly unknown[]; readonly at: number }

function readHead(codecs: Codecs, text: string): Head | ImportProblem {
  const file = parseObject(text)
  if (file?.format !== EXPORT_FORMAT || !Array.isArray(file.records)) return whole('not-an-export')
  const { schema, at, records } = file
  if (typeof schema !== 'number' || !Number.isSafeInteger(schema) || schema < 1) {
    return whole('not-an-export')
  }
  if (schema > codecs.schema) return whole('newer-version')
  if (typeof at !== 'number' || !Number.isSafeInteger(at)) return whole('bad-moment')
  if (records.length === 0) return whole('no-record')
  return records.length > MOST_RECORDS ? whole('too-many') : { records, at }
}

function readEntry(
  codecs: Codecs,
  item: unknown,
  place: number,
): { readonly type: string; readonly put: Stored } | ImportProblem {
  const nth = String(place + 1)
  const shape = shapeProblem(item)
  if (shape) return { code: shape, records: [], facts: { nth } }
  const { type, v, data } = Object(item)
  const id = Object(data).id
  if (typeof type !== 'string' || typeof id !== 'string') {
    return { code: 'not-valid', records: [], facts: { nth, why: 'type, id' } }
  }
  if (!/^[A-Za-z0-9._-]{1,200}$/.test(id))
    return problem('bad-id', type.slice(0, 40), id.slice(0, 40))
  if (!Number.isSafeInteger(v) || v < 1) return problem('bad-version', type, id)
  const text = encodeEnvelope({ v, seq: 0, data })
  const decoded = codecs.decode(recordKey(type, id), text)
  switch (decoded.kind) {
    case 'whole':
      return { type, put: decoded.record }
    case 'newer':
      return problem('newer-version', type, id)
    case 'damaged': {
      const isUnknown = decoded.reason === 'unknown-type'
      return problem(isUnknown ? 'unknown-type' : 'not-valid', type, id, { why: decoded.reason })
    }
  }
}

/** What is wrong with a value whatever it means: deeper than any record, or with names that objects have. */
function shapeProblem(value: unknown): 'too-deep' | 'hostile-name' | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { depth } = next
    if (typeof next.value !== 'object' || next.value === null) continue
    if (depth > DEEPEST) return 'too-deep'
    for (const name of Object.keys(next.value)) {
      if (HOSTILE.has(name)) return 'hostile-name'
      waiting.push({ value: Reflect.get(next.value, name), depth: depth + 1 })
    }
  }
  return null
}

function whole(code: ImportCode): ImportProblem {
  return { code, records: [], facts: {} }
}

function problem(
  code: ImportCode,
  type: string,
  id: string,
  facts: Readonly<Record<string, string>> = {},
): ImportProblem {
  return { code, records: [{ type, id }], facts }
}
