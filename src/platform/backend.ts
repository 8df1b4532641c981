import type { AppRecords, AppView, Ports } from '../api/app-records.ts'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { Command, Context } from '../api/command.ts'
import type { Decision, Once, StoreRefusal } from '../api/ports.ts'
import type { Query } from '../api/query.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { changesBetween } from './changes-between.ts'
import { commitAhead } from './commit-ahead.ts'
import { printOf } from './input-print.ts'
import { withRoom } from './make-room.ts'

/**
 * Lets happen what is due: the records after it, and what it wants written. Null: nothing is due. Every command
 * decides on what is true by then, also where the calendar has not come round to it.
 */
export type Settle = (
  records: AppView,
  now: Instant,
) => {
  readonly view: AppView
  /** Everything that is due, and then what the command decides on top. */
  readonly with: <T>(decision: Decision<AppRecords, T>) => Decision<AppRecords, T>
} | null

export type BackendPorts = Ports & {
  /** What is asked before a command; null where nothing can come due. */
  readonly loadSettle: () => Promise<Settle | null>
  /** Answers that were worked out of the same records before; absent: none. */
  readonly known?: {
    read(records: object, name: string): unknown
    note(records: object, name: string, answer: unknown): void
  }
}

/** The backend of whatever keeps the records: a browser, or the memory of a test. */
export function createBackend(
  ports: BackendPorts,
): Backend & Required<Pick<Backend, 'peek' | 'readAhead'>> {
  const { store, clock, known } = ports
  const nameOf = ({ name, readsDay }: AnyQuery, input: unknown) =>
    JSON.stringify([name, input, readsDay ? civilDateOf(clock.now()) : null])
  const look: Required<Backend>['peek'] = (query, input) => {
    const now = clock.now()
    return query.view(store.read(), readQuery(query, input), { now, today: civilDateOf(now) })
  }
  const peek = <Input, Shown>(query: Query<Input, Shown>, input: Input): Shown => {
    const [records, name] = [store.read(), nameOf(query, input)]
    const answer = known?.read(records, name)
    // The same question gave it, of the same records, to the same program.
    if (answer !== undefined) return answer as Shown
    const shown = look(query, input)
    known?.note(records, name, shown)
    return shown
  }
  return {
    run: (command, input, key) => run(ports, command, input, key),
    fetch: async (query, input) => peek(query, input),
    // What is sealed is looked up each time: it is kept nowhere else.
    open: async (query, input) => query.open(look(query, input), ports),
    peek,
    readAhead: async (query, input) => {
      const isKnown = known?.read(store.read(), nameOf(query, input)) !== undefined
      if (!isKnown) await store.readAhead(query.reads)
    },
    subscribe: (listener) => {
      let before = store.read()
      return store.subscribe(() => {
        const after = store.read()
        const changed = changesBetween(before, after)
        before = after
        if (changed === 'all' || changed.size > 0) listener(changed)
      })
    },
  }
}

type AnyQuery = Pick<Query<never, never>, 'name' | 'readsDay'>

function readQuery<Input, Shown>(query: Query<Input, Shown>, input: Input): Input {
  const read = readInput(query.input, input)
  if (!read.ok) throw new Error(`${query.name} was asked with a malformed input`)
  return read.value
}

async function run<Input, Answer, Refusal extends string, Prepared>(
  ports: BackendPorts,
  command: Command<Input, Answer, Refusal, Prepared>,
  input: Input,
  key?: string,
): Promise<Result<Answer, Refusal | SeamRefusal>> {
  const { store, clock, random, vault } = ports
  const read = key === '' ? refuse('malformed') : readInput(command.input, input)
  if (!read.ok) return read
  const prepared = await prepare(ports, command, read.value)
  if (!prepared.ok) return prepared
  const once = key === undefined ? undefined : await onceOf(vault, command.name, key, read.value)
  const settle = command.isCalendar ? null : await ports.loadSettle()
  const callKey = key ?? random.token(16)
  const decide = (records: AppView): Decided<Answer, Refusal> => {
    const context: Context = { now: clock.now(), random, key: callKey }
    return decideSettled(records, { settle, context }, (settled) =>
      command.decide(settled, prepared.value, context),
    )
  }
  if (!command.isCalendar) return store.commit(decide, once)
  return withRoom((giveWay) =>
    commitAhead(
      store,
      (records) => {
        const decided = decide(records)
        if (!decided.ok) return decided
        return ok({ ...decided.value, changes: [...decided.value.changes, ...giveWay(records)] })
      },
      once,
    ),
  )
}

type Decided<Answer, Refusal extends string> = Result<
  Decision<AppRecords, Answer>,
  Refusal | StoreRefusal
>

/** Decides on the records as they are once everything that is due has happened; both are one commit. */
function decideSettled<Answer, Refusal extends string>(
  records: AppView,
  { settle, context }: { readonly settle: Settle | null; readonly context: Context },
  decide: (settled: AppView) => Decided<Answer, Refusal>,
): Decided<Answer, Refusal> {
  const settled = settle?.(records, context.now) ?? null
  const decided = decide(settled?.view ?? records)
  if (!decided.ok || settled === null) return decided
  // What changes nothing is no commit; the calendar comes round to what is due by itself.
  const isNothing = decided.value.changes.length === 0 && (decided.value.files ?? []).length === 0
  return isNothing ? decided : ok(settled.with(decided.value))
}

async function prepare<Input, Answer, Refusal extends string, Prepared>(
  { store, vault, files, pictures }: BackendPorts,
  command: Command<Input, Answer, Refusal, Prepared>,
  input: Input,
): Promise<Result<Prepared, Refusal>> {
  // Without `prepare` the decision takes the input as it was read: see `Command`.
  if (!command.prepare) return ok(input as unknown as Prepared)
  return command.prepare(input, { vault, files, pictures, records: store.read() })
}

async function onceOf(
  vault: Ports['vault'],
  command: string,
  key: string,
  input: unknown,
): Promise<Once> {
  return { key, command, print: await printOf(vault, input) }
}
