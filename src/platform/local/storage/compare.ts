import type { Codecs, Decoded } from './codecs.ts'
import { decodeEnvelope, encodeEnvelope } from './envelope.ts'
import type { KeptRecord } from './kept-record.ts'
import type { Row } from './ports.ts'
import { damagedKey, isDamagedKey, originalKey, splitKey } from './storage-keys.ts'
import type { ViewChange } from './view.ts'

/** What a comparison of localStorage with the ledger found, and what makes both agree again. */
export type Comparison = {
  /** A newer program wrote here: nothing may be changed. */
  newer: boolean
  readonly records: ViewChange[]
  /** Texts set aside, by the key under which they are kept. */
  readonly damaged: Map<string, string>
  readonly rows: Map<string, string>
  readonly mirror: Map<string, string | null>
}

/** What reads texts, and makes of one what a view holds: the same of the same text. */
export type Reader = {
  readonly codecs: Codecs
  readonly keep: (key: string, text: string) => KeptRecord
}

type Sides = Reader & {
  readonly seq: number | null
  readonly rows: ReadonlyMap<string, Row>
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Compares the texts of localStorage with the ledger's rows of the same world.
 *
 * The ledger wins, because a commit is in it before anything else happens; a record that only
 * localStorage has is taken over. Whatever cannot be explained by lateness (broken text, other
 * text under the same commit) is set aside as it is, never dropped. What is taken over gets the
 * number of the commit that will write it, `seq`; with `null` it keeps its own. Where both have the same text, which
 * begins as it should, it is not read: that is left to whoever asks for the record first.
 */
export function compare(
  reader: Reader,
  newer: readonly Row[],
  texts: ReadonlyMap<string, string>,
  seq: number | null,
): Comparison {
  const rows = new Map(newer.map((row) => [row.key, row]))
  const sides: Sides = { ...reader, seq, rows, texts }
  const found: Comparison = {
    newer: false,
    records: [],
    damaged: new Map(),
    rows: new Map(),
    mirror: new Map(),
  }
  const keys = new Set([...rows.keys(), ...texts.keys()])
  for (const key of keys) if (isDamagedKey(key)) compareDamaged(found, sides, key)
  for (const key of keys) if (!isDamagedKey(key)) compareRecord(found, sides, key)
  return found
}

function compareDamaged(found: Comparison, { rows, texts }: Sides, key: string): void {
  const row = rows.get(key)
  const text = texts.get(key)
  const wanted = row === undefined ? text : row.text
  if (typeof wanted === 'string') found.damaged.set(key, wanted)
  if (row === undefined && text !== undefined) found.rows.set(key, text)
  if (row !== undefined && row.text !== (text ?? null)) found.mirror.set(key, row.text)
}

function compareRecord(found: Comparison, sides: Sides, key: string): void {
  const row = sides.rows.get(key)
  const text = sides.texts.get(key)
  if (row === undefined) takeOver(found, sides, key, text ?? '')
  else if (row.text === null) {
    if (text !== undefined) found.mirror.set(key, null)
  } else {
    const kept = sides.keep(key, row.text)
    if (text === row.text && kept.isUnread && sides.codecs.isFamiliar(key, text)) {
      show(found, kept)
      return
    }
    const record = kept.read()
    if (record.kind === 'newer') found.newer = true
    else if (record.kind === 'whole') keepWhole(found, sides, kept, record, text)
    else replaceBroken(found, sides, key, row.text, text)
  }
}

/** Only localStorage has it. */
function takeOver(found: Comparison, sides: Sides, key: string, text: string): void {
  const shown = sides.keep(key, text).read()
  if (shown.kind === 'newer') found.newer = true
  else if (shown.kind === 'damaged') setAside(found, key, text)
  else adoptText(found, sides, key, text)
}

/** The ledger has it whole. */
function keepWhole(
  found: Comparison,
  sides: Sides,
  kept: KeptRecord,
  record: Decoded & { readonly kind: 'whole' },
  text: string | undefined,
): void {
  const { key } = kept
  show(found, kept)
  if (text === kept.text) return
  const isOld = text !== undefined && (decodeEnvelope(text)?.seq ?? record.seq) < record.seq
  if (isOld || (text === undefined && !isSetAside(found, key))) found.mirror.set(key, kept.text)
  else if (text !== undefined) {
    if (sides.codecs.decode(key, text).kind === 'newer') found.newer = true
    else setAside(found, key, text)
  }
}

/** The ledger's own text is broken. */
function replaceBroken(
  found: Comparison,
  sides: Sides,
  key: string,
  broken: string,
  text: string | undefined,
): void {
  const shown = text === undefined ? undefined : sides.keep(key, text).read()
  if (shown?.kind === 'newer') {
    found.newer = true
    return
  }
  setAside(found, key, broken)
  if (text === undefined) return
  if (shown?.kind === 'whole') adoptText(found, sides, key, text)
  else setAside(found, key, text)
}

function adoptText(found: Comparison, sides: Sides, key: string, text: string): void {
  const envelope = decodeEnvelope(text)
  if (envelope === null) return
  const stamped = sides.seq === null ? text : encodeEnvelope({ ...envelope, seq: sides.seq })
  show(found, sides.keep(key, stamped))
  found.rows.set(key, stamped)
  if (stamped !== text) found.mirror.set(key, stamped)
}

function show(found: Comparison, kept: KeptRecord): void {
  const name = splitKey(kept.key)
  if (name) found.records.push({ ...name, kept })
}

function setAside(found: Comparison, key: string, text: string): void {
  found.mirror.set(key, null)
  for (let nth = 1; ; nth += 1) {
    const place = damagedKey(key, nth)
    const there = found.damaged.get(place)
    if (there === text) return
    if (there !== undefined) continue
    found.damaged.set(place, text)
    found.rows.set(place, text)
    found.mirror.set(place, text)
    return
  }
}

function isSetAside(found: Comparison, key: string): boolean {
  return [...found.damaged.keys()].some((place) => originalKey(place) === key)
}
