import type { Command } from '../api/command.ts'
import type { Result } from '../domain/shared/result.ts'
import type { AppWorld } from './app-world.ts'
import { run } from './run.ts'

/** One call, asked for in a world under a key; `changed`: with another input. */
export type Call = {
  readonly ask: (world: AppWorld, key: string) => Promise<Result<unknown>>
  readonly askChanged?: (world: AppWorld, key: string) => Promise<Result<unknown>>
  /** The world it is asked in, where that is not the rich one. */
  readonly world?: AppWorld
}

/** A call of a command with an input. */
export function call<I, A, E extends string, P>(
  command: Command<I, A, E, P>,
  input: NoInfer<I>,
  { changed, world }: { readonly changed?: NoInfer<I>; readonly world?: AppWorld } = {},
): Call {
  return {
    ask: (where, key) => run(where, command, input, key),
    ...(changed !== undefined && {
      askChanged: (where: AppWorld, key: string) => run(where, command, changed, key),
    }),
    ...(world && { world }),
  }
}
