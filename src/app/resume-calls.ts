import type { Command } from '../api/command.ts'
import type { Services } from './services.ts'

/** What this browser is too busy for is tried again so much later, in milliseconds. */
const TRY_AGAIN_AFTER = 2_000

/** So long another tab has to answer its own call, in milliseconds. */
const OTHERS_ANSWER_WITHIN = 2_000

type Resuming = Pick<Services, 'keys' | 'backend' | 'random'>

/**
 * Does what a page was left before it was answered, under its key: what took effect is not done twice, also where two
 * tabs do it. What its key was used for already was wanted before it: the last wish is done under a key of its own.
 */
export async function resumeCalls(services: Resuming): Promise<void> {
  const { keys, backend, random } = services
  const held = keys.held()
  if (held.length === 0) return
  const { COMMANDS } = await import('../commands/registry.ts')
  const commands: Readonly<Record<string, unknown>> = COMMANDS
  let isBusy = false
  for (const { form, ...call } of held) {
    // Its own schema reads the input.
    const named = commands[call.command] as Command<unknown, unknown, string> | undefined
    const run = async (key: string) => named && (await backend.run(named, call.input, key))
    const first = await run(call.key)
    const isUsed = first && !first.ok && first.error.code === 'key-reused'
    const result = isUsed ? await run(random.token(20)) : first
    const code = result && !result.ok ? result.error.code : null
    if (code === 'storage-busy') isBusy = true
    if (code === 'storage-busy' || code === 'no-answer') continue
    keys.release(form, call)
    keys.renew(form, call.key)
  }
  if (isBusy)
    setTimeout(() => resumeCalls(services).catch((error) => reportError(error)), TRY_AGAIN_AFTER)
}

/** Another tab may be closed before it was answered: this one does it then. */
export function resumeForOthers(services: Resuming): void {
  services.keys.onHeld(() => setTimeout(() => resumeCalls(services), OTHERS_ANSWER_WITHIN))
}
