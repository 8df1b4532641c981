import type { JournalLine, RecordMap, WholeJournal } from '../../../api/ports.ts'
import type { DatasetRow, JournalState, JournalWrites } from './ports.ts'
import type { Tab } from './tab.ts'
import type { View } from './view.ts'

/** Where the texts stand that a journal goes on from; it comes before every line. */
export const BASELINE_KEY = '!baseline'

/** So many characters of lines are kept before the journal begins anew. */
const LARGEST_JOURNAL = 20_000_000

/** Saves of one draft are one line up to so many characters. */
const LONGEST_JOINED = 8_000

/** The last line that this tab wrote, as long as nothing was committed after it. */
export type LastLine = {
  readonly world: string
  /** The commit that it was written with. */
  readonly seq: number
  readonly number: number
  readonly line: JournalLine
  readonly size: number
}

type Written = {
  readonly writes: JournalWrites
  readonly state: JournalState
  readonly last: LastLine
}

/**
 * What a commit writes into the journal: its line, joined to the one before where both save one draft. A journal
 * that was not begun, that another schema has begun or that has grown too large goes on from the texts `before` it; after
 * a line that cannot be played, from those `after` it.
 */
export function journalStep<M extends RecordMap>(
  tab: Tab<M>,
  {
    row,
    before,
    after,
    line,
  }: { row: DatasetRow; before: View<M>; after: View<M>; line: JournalLine },
): Written {
  const known = row.journal
  const isTooLarge = (known?.size ?? 0) > LARGEST_JOURNAL
  const goesOn = known !== undefined && known.schema === tab.codecs.schema && !isTooLarge
  const { schema } = tab.codecs
  // Of lines that are deleted nothing is told any more, and nobody goes on from where they began.
  const kept = isTooLarge ? { next: known?.next ?? 0 } : { ...known }
  const state = goesOn ? known : begun(kept, schema)
  const earlier = goesOn ? joinedTo(tab.lastLine, row, line) : null
  const whole = earlier ? { ...line, steps: [...earlier.line.steps, ...line.steps] } : line
  const text = JSON.stringify(whole)
  const number = earlier?.number ?? state.next
  const next = { next: number + 1, size: state.size - (earlier?.size ?? 0) + text.length }
  const basis = line.isEnd ? after : goesOn ? null : before
  return {
    writes: {
      texts: [...(basis ? [baselineOf(basis)] : []), [lineKey(number), text]],
      isBegunAnew: isTooLarge,
    },
    state: line.isEnd ? begun({ ...state, ...next }, schema) : { ...state, ...next },
    last: { world: row.world, seq: row.seq + 1, number, line: whole, size: text.length },
  }
}

/** The journal of a world that holds these texts from its beginning, or came about by these lines. */
export function firstJournal(
  schema: number,
  made:
    | { readonly texts: Iterable<readonly [string, string]> }
    | { readonly lines: readonly JournalLine[]; readonly origin?: string | undefined },
): { readonly writes: JournalWrites; readonly state: JournalState } {
  const lines = 'lines' in made ? made.lines.map((line) => JSON.stringify(line)) : []
  const texts: JournalWrites['texts'] =
    'texts' in made
      ? [[BASELINE_KEY, JSON.stringify([...made.texts])]]
      : lines.map((text, at) => [lineKey(at), text])
  const size = lines.reduce((sum, { length }) => sum + length, 0)
  return {
    writes: { texts, isBegunAnew: true },
    state: {
      ...begun('origin' in made ? { origin: made.origin } : {}, schema),
      ...{ next: lines.length, told: lines.length, size },
    },
  }
}

/** The journal of a world that another browser has kept. */
export function journalAgain({ baseline, earlier, lines, told, origin, schema }: WholeJournal): {
  readonly writes: JournalWrites
  readonly state: JournalState
} {
  const all = [...earlier, ...lines].map((line) => JSON.stringify(line))
  const first = baseline.length > 0 ? [[BASELINE_KEY, JSON.stringify(baseline)] as const] : []
  const size = all.reduce((sum, { length }) => sum + length, 0)
  return {
    writes: {
      texts: [...first, ...all.map((text, at) => [lineKey(at), text] as const)],
      isBegunAnew: true,
    },
    state: {
      ...begun({ next: earlier.length, told, size, origin }, schema),
      next: all.length,
    },
  }
}

function begun(
  { next = 0, told = 0, size = 0, origin }: Partial<JournalState>,
  schema: number,
): JournalState {
  return { next, from: next, told, size, schema, ...(origin !== undefined && { origin }) }
}

function baselineOf<M extends RecordMap>(view: View<M>): readonly [string, string] {
  return [BASELINE_KEY, JSON.stringify([...view.texts()])]
}

/** Numbers in the order of their texts. */
function lineKey(number: number): string {
  return String(number).padStart(10, '0')
}

function joinedTo(last: LastLine | null, row: DatasetRow, line: JournalLine): LastLine | null {
  if (last === null || last.world !== row.world || last.seq !== row.seq) return null
  const isSameDraft = line.joins !== undefined && last.line.joins === line.joins
  const isJoined = isSameDraft && last.line.name === line.name && last.size < LONGEST_JOINED
  return isJoined ? last : null
}
