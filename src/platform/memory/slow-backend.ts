import type { Backend } from '../../api/backend.ts'
import type { Random } from '../../api/ports.ts'
import { refuse } from '../../domain/shared/result.ts'

/** How a backend behaves that is far away. */
export type Distance = {
  /** How long a call and its answer are on their way, in milliseconds. */
  readonly delay: number
  /** Waits so long. */
  readonly wait: (milliseconds: number) => Promise<void>
  /** Decides which calls go astray. */
  readonly random: Random
}

/** Of so many calls one finds another tab at work, and the answer to one is lost after it took effect. */
const ONE_IN = 4

/**
 * A backend that is far away: nothing is at hand, every answer takes its time, some calls are refused because another
 * tab is busy, and some answers are lost after the call took effect. The proof that screens know no other backend.
 */
export function slowBackend(near: Backend, { delay, wait, random }: Distance): Backend {
  let hasGoneAstray = false
  /** A call that is repeated arrives. */
  const fateOf = () => {
    const drawn = Number.parseInt(random.token(4), 36) % ONE_IN
    hasGoneAstray = !hasGoneAstray && drawn < 2
    if (!hasGoneAstray) return 'arrives'
    return drawn === 0 ? 'busy' : 'lost'
  }
  return {
    run: async (command, input, key) => {
      await wait(delay)
      const fate = fateOf()
      if (fate === 'busy') return refuse('storage-busy')
      const result = await near.run(command, input, key)
      return fate === 'lost' && key !== undefined ? refuse('no-answer') : result
    },
    fetch: async (query, input) => {
      await wait(delay)
      return near.fetch(query, input)
    },
    open: async (query, input) => {
      await wait(delay)
      return near.open(query, input)
    },
    subscribe: (listener) => near.subscribe(listener),
  }
}
