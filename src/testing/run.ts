import type { Ports } from '../api/app-records.ts'
import type { Backend, SeamRefusal } from '../api/backend.ts'
import type { Command } from '../api/command.ts'
import type { Result } from '../domain/shared/result.ts'
import { createBackend, type Settle } from '../platform/backend.ts'

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
