import type { AppRecords, AppView, Ports } from '../api/app-records.ts'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { Command } from '../api/command.ts'
import type { Decision, Once, StoreRefusal } from '../api/ports.ts'
import type { Query } from '../api/query.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { changesBetween } from './changes-between.ts'
import { commitAhead } from './commit-ahead.ts'
import { decide, type Settle } from './decide.ts'
import { printOf } from './input-print.ts'
import { lineOf } from './journal/line-of.ts'
import { withRoom } from './make-room.ts'

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
  const [callKey, seed] = [key ?? random.token(16), random.token(26)]
  const decideOn = (
    records: AppView,
    share: number,
  ): Result<Decision<AppRecords, Answer>, Refusal | StoreRefusal> => {
    const given = { prepared: prepared.value, settle, share, key: callKey, seed, now: clock.now() }
    const decided = decide(command, records, given)
    return decided.ok
      ? ok({ ...decided.value.decision, line: lineOf(command, given, decided.value) })
      : decided
  }
  if (!command.isCalendar) return store.commit((records) => decideOn(records, 0), once)
  return withRoom((share) => commitAhead(store, (records) => decideOn(records, share), once))
}

async function prepare<Input, Answer, Refusal extends string, Prepared>(
  { store, clock, vault, files, pictures }: BackendPorts,
  command: Command<Input, Answer, Refusal, Prepared>,
  input: Input,
): Promise<Result<Prepared, Refusal>> {
  // Without `prepare` the decision takes the input as it was read: see `Command`.
  if (!command.prepare) return ok(input as unknown as Prepared)
  return command.prepare(input, {
    ...{ vault, files, pictures, records: store.read() },
    today: civilDateOf(clock.now()),
  })
}

async function onceOf(
  vault: Ports['vault'],
  command: string,
  key: string,
  input: unknown,
): Promise<Once> {
  return { key, command, print: await printOf(vault, input) }
}
