import type { Command } from '../../api/command.ts'
import type { Query, RecordType } from '../../api/query.ts'
import { FIRST_OPENING } from '../../domain/account/index.ts'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { type Instant, instantOf } from '../../domain/shared/instant.ts'
import { type Result, refuse } from '../../domain/shared/result.ts'
import { createBackend } from '../backend.ts'
import { withBytes } from './bytes-in-json.ts'
import { memoryDataset } from './dataset.ts'

/** A dataset without a browser, driven by the names of commands and queries. */
export type MemoryBackend = {
  /**
   * Does a command by its name; `input` as its schema says, bytes as base64 in a text called `bytes`. Refuses
   * `malformed` for an unknown name.
   */
  run(name: string, input: unknown, key?: string): Promise<Result<unknown>>
  /** Asks a query by its name. Throws for an unknown name or a malformed input. */
  fetch(name: string, input: unknown): Promise<unknown>
  /** All records of a kind, in no promised order. */
  records(type: string): readonly unknown[]
  now(): Instant
  /**
   * Lets time go on to an instant and everything happen that comes due on the way, in its order. Refuses `not-later`
   * where it has passed.
   */
  advanceTo(instant: Instant): Promise<Result<unknown>>
}

/** What a fresh browser holds, with the same account, at a local time of Asia/Shanghai such as 2026-03-02T10:00:00. */
export async function memoryBackend({ now }: { readonly now: string }): Promise<MemoryBackend> {
  const [day = '', time = ''] = now.split('T')
  const { time: clockHand, ...dataset } = memoryDataset(instantOf(civilDate(day), time))
  // What is kept knows nothing of what can be done with it until it is named.
  const [{ COMMANDS }, { QUERIES }, { settleFirst }] = await Promise.all([
    import('../../commands/registry.ts'),
    import('../../queries/registry.ts'),
    import('../../policies/settle-due.ts'),
  ])
  const commands: Readonly<Record<string, unknown>> = COMMANDS
  const backend = createBackend({ ...dataset, loadSettle: async () => settleFirst })
  const run: MemoryBackend['run'] = async (name, input, key) => {
    // Its own schema reads the input; what comes of it is as the command says.
    const command = commands[name] as Command<unknown, unknown, string> | undefined
    return command ? backend.run(command, withBytes(input), key) : refuse('malformed')
  }
  await run('open-account', FIRST_OPENING)
  return {
    run,
    fetch: async (name, input) => {
      const query = QUERIES[name] as unknown as Query<unknown, unknown> | undefined
      if (!query) throw new Error(`There is no query ${name}`)
      return backend.fetch(query, input)
    },
    // A kind that there is none of has no records.
    records: (type) => dataset.store.read().list(type as RecordType),
    now: () => dataset.clock.now(),
    advanceTo: async (instant) => {
      const ahead = instant - dataset.clock.now()
      if (!(ahead >= 0)) return refuse('not-later')
      clockHand.advance(ahead)
      return run('advance-time', null)
    },
  }
}
