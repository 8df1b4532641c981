import type { AppRecords, AppView, Ports } from '../api/app-records.ts'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { Command } from '../api/command.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'
import type { Result } from '../domain/shared/result.ts'
import { createBackend } from '../platform/backend.ts'
import type { Settle } from '../platform/decide.ts'
import type { Put } from '../platform/local/storage/replace.ts'
import type { MemoryDataset } from '../platform/memory/dataset.ts'

/** What a story is played in. */
export type StoryWorld = MemoryDataset

/** Does a command in a world as the seam does it; what is due meanwhile waits until time is advanced. */
export function run<Input, Answer, Refusal extends string, Prepared>(
  ports: Ports,
  command: Command<Input, Answer, Refusal, Prepared>,
  input: NoInfer<Input>,
  key?: string,
): Promise<Result<Answer, Refusal | SeamRefusal>> {
  return backendOf(ports).run(command, input, key)
}

/** The seam of a world; without `settle` what is due meanwhile waits until time is advanced. */
export function backendOf(ports: Ports, settle: Settle | null = null): Backend {
  return createBackend({ ...ports, loadSettle: async () => settle })
}

/** Everything a world holds: its records with their types, the bytes of its files, its last instant. */
export async function contentOf({ store, sealedFiles }: StoryWorld) {
  const files = await Promise.all(
    sealedFiles.map(async (id) => ({ id, bytes: await store.readFile(id) })),
  )
  const records = RECORD_TYPES.flatMap((type) => recordsOf(store.read(), type))
  const { lines } = await store.journal()
  return {
    ...{ records, lines, at: store.highWater() },
    files: files.filter(({ bytes }) => bytes !== null),
  }
}

function recordsOf(records: AppView, type: keyof AppRecords): readonly Put<AppRecords>[] {
  // What stands in the list of a type is of that type.
  return records.list(type).map((put) => ({ type, put }) as Put<AppRecords>)
}

/** The value of a result that the story needs to be a success; anything else ends the test. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`)
  return result.value
}
