import type { AppRecords } from '../../api/app-records.ts'
import type { Command } from '../../api/command.ts'
import { changedId, type JournalLine, type JournalStep, type KeptJournal } from '../../api/ports.ts'
import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import { decide, type Settle } from '../decide.ts'
import { appRegistry } from '../local/storage/app-registry.ts'
import { createCodecs } from '../local/storage/codecs.ts'
import { memoryPorts } from '../local/storage/memory-ports.ts'
import { recordKey, splitKey } from '../local/storage/storage-keys.ts'
import type { Store } from '../local/storage/store.ts'
import { fixedClock } from '../memory/fixed-clock.ts'
import { memoryStore } from '../memory/memory-store.ts'
import { firstDifference } from './first-difference.ts'
import { preparedOf } from './journal-input.ts'

/** The commands by name, and what lets happen what is due. */
export type Playing = {
  readonly commands: Readonly<Record<string, Command<never, unknown, string, unknown>>>
  readonly settle: Settle
}

/** A command of the journal, as it is named to people. */
export type NamedStep = { readonly number: number; readonly name: string; readonly at: number }

/**
 * Where the records are others than their commands make them.
 *
 * - refused: a command of the journal is not possible any more on what the ones before it made
 * - differs, missing, added: a record; `by` is the command that last wrote it, null where none did
 */
export type Discrepancy =
  | { readonly what: 'refused'; readonly by: NamedStep; readonly code: string }
  | {
      readonly what: 'differs' | 'missing' | 'added'
      readonly record: { readonly type: string; readonly id: string }
      readonly by: NamedStep | null
      /** The first member that differs, with what it is and what it should be. */
      readonly member?: { readonly path: string; readonly is: string; readonly should: string }
    }

/** What came of playing a journal: how many commands, and where the records differ, in the order of their commands. */
export type Verification = {
  readonly steps: number
  readonly discrepancies: readonly Discrepancy[]
}

/** This browser's own clock is set by real time, so no command makes it. */
const NOT_MADE_BY_COMMANDS: ReadonlySet<string> = new Set(['demo-clock'])

/**
 * Plays the journal again on memory, command by command, and compares every record with what the ledger holds. Says
 * after each line which part is done, from 0 to 1. Changes nothing.
 */
export async function verify(
  { baseline, lines, texts }: Omit<KeptJournal, 'earlier'>,
  playing: Playing,
  onProgress: (part: number) => void,
): Promise<Verification> {
  const clock = fixedClock(0)
  const ports = memoryPorts(new Map(baseline))
  const store = memoryStore<AppRecords>({ registry: appRegistry, clock, ports })
  await store.ready
  const lastWriter = new Map<string, NamedStep>()
  let number = 0
  for (const [at, line] of lines.entries()) {
    for (const step of line.steps) {
      number += 1
      clock.set(step.now)
      const by = { number, name: line.name, at: step.now }
      const played = await playStep(store, playing, line, step)
      if (!played.ok) {
        return { steps: number, discrepancies: [{ what: 'refused', by, code: played.error.code }] }
      }
      for (const key of played.value) lastWriter.set(key, by)
    }
    onProgress((at + 1) / lines.length)
  }
  const made = new Map((await store.journal()).texts)
  return { steps: number, discrepancies: compare(made, new Map(texts), lastWriter) }
}

/** Does one step; answers with the keys of the records that it wrote. */
async function playStep(
  store: Store<AppRecords>,
  { commands, settle }: Playing,
  line: JournalLine,
  step: JournalStep,
): Promise<Result<readonly string[]>> {
  const command = commands[line.name]
  if (!command) return refuse('unknown-command')
  const prepared = preparedOf(step.input)
  const due = step.isSettled ? settle : null
  try {
    return await store.commit<readonly string[], string>((records) => {
      const given = { ...step, prepared, settle: due, share: step.gaveWay ?? 0 }
      const decided = decide(command, records, given)
      if (!decided.ok) return decided
      const { decision } = decided.value
      const keys = decision.changes.map((change) => recordKey(change.type, changedId(change)))
      return ok({ ...decision, line: undefined, value: keys })
    })
  } catch (error) {
    // What it is done on is not what it was done on: a decision may find nothing where there was something.
    return refuse(error instanceof Error ? error.message : 'failed')
  }
}

function compare(
  made: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, string>,
  lastWriter: ReadonlyMap<string, NamedStep>,
): readonly Discrepancy[] {
  const codecs = createCodecs(appRegistry)
  const read = (key: string, text: string | undefined) => {
    const decoded = text === undefined ? null : codecs.decode(key, text)
    return decoded?.kind === 'whole' ? decoded.record : null
  }
  const found = [...new Set([...made.keys(), ...kept.keys()])].flatMap((key): Discrepancy[] => {
    const record = splitKey(key)
    if (record === null || NOT_MADE_BY_COMMANDS.has(record.type)) return []
    const [should, is] = [read(key, made.get(key)), read(key, kept.get(key))]
    const by = lastWriter.get(key) ?? null
    if (is !== null && should !== null) {
      const member = firstDifference(is, should)
      return member ? [{ what: 'differs', record, by, member }] : []
    }
    if (is === should) return []
    return [{ what: is === null ? 'missing' : 'added', record, by }]
  })
  const order = ({ by }: Discrepancy) => by?.number ?? Number.POSITIVE_INFINITY
  return found.sort((a, b) => order(a) - order(b) || 0)
}
