import type { Command } from '../api/command.ts'
import type { CallKeys, HeldOf } from '../platform/local/call-keys.ts'
import type { Services } from './services.ts'

/** What this browser is too busy for is tried again so much later, in milliseconds. */
const TRY_AGAIN_AFTER = 2_000

/** So long another tab has to answer its own call, in milliseconds. */
const OTHERS_ANSWER_WITHIN = 2_000

type Resuming = Pick<Services, 'keys' | 'backend'>

/** Not done yet: it stays held. */
type NotYet = 'storage-busy' | 'no-answer' | 'out-of-reach'

/**
 * Does what pages were left with before it was answered, under its key: what took effect is not done twice, also where two
 * tabs do it. One that cannot be done keeps no other from it.
 */
export async function resumeCalls(services: Resuming): Promise<void> {
  const held = services.keys.held()
  if (held.length === 0) return
  const registry = await import('../commands/registry.ts').catch(() => null)
  // What does not arrive now is asked for when a page is opened again.
  if (!registry) return
  const commands: Readonly<Record<string, unknown>> = registry.COMMANDS
  let isBusy = false
  for (const call of held) {
    // Its own schema reads the input.
    const named = commands[call.command] as Command<unknown, unknown, string> | undefined
    const notYet = named ? await resumeCall(services, named, call) : null
    if (!named) services.keys.release(call.form, call)
    if (notYet === 'storage-busy') isBusy = true
  }
  if (isBusy) setTimeout(() => resumeCalls(services), TRY_AGAIN_AFTER)
}

/**
 * Does one held call, and holds it no longer; returns why it is not done yet. What its key was used for already was wanted
 * before it: it is done under a key that follows from that one, the same for whoever does it.
 */
export async function resumeCall<Input, Answer, Refusal extends string, Prepared>(
  { keys, backend }: { readonly keys: CallKeys } & Pick<Services, 'backend'>,
  command: Command<Input, Answer, Refusal, Prepared>,
  call: HeldOf,
): Promise<NotYet | null> {
  // Its own schema reads the input.
  const input = call.input as NoInfer<Input>
  try {
    const first = await backend.run(command, input, call.key)
    const isUsed = !first.ok && first.error.code === 'key-reused'
    const result = isUsed ? await backend.run(command, input, `${call.key}+`) : first
    const code: string | null = result.ok ? null : result.error.code
    if (code === 'storage-busy' || code === 'no-answer' || code === 'out-of-reach') return code
  } catch (error) {
    reportError(error)
  }
  keys.release(call.form, call)
  keys.renew(call.form, call.key)
  return null
}

/** Another tab may be closed before it was answered: this one does it then. */
export function resumeForOthers(services: Resuming): void {
  services.keys.onHeld(() => setTimeout(() => resumeCalls(services), OTHERS_ANSWER_WITHIN))
}
