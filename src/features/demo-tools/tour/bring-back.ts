import type { Services } from '../../../app/services.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { present, presenting } from '../../../stories/presenting.ts'
import type { ReplaceProblem } from '../replace-copy.ts'

/** What a tour left behind: the customer's own data, or a new account where there were none. */
export type BroughtBack = 'restored' | 'anew'

/**
 * Brings back what was there before a tour, from any tab. Where they cannot be read now, the tour's stay, and it can be tried
 * again.
 */
export async function bringBack({
  storeAdmin,
}: Pick<Services, 'storeAdmin'>): Promise<Result<BroughtBack, ReplaceProblem>> {
  const { memory } = presenting()
  const { world, recoverable } = storeAdmin.health()
  const forget = () => present({ memory: { ...presenting().memory, world: null, own: null } })
  const own = recoverable.find((kept) => kept.world === memory.own)
  // Somebody has put something else in its place meanwhile: that stays.
  if (world === memory.world) {
    const back = own ? await storeAdmin.restore(own.world) : await storeAdmin.clear()
    if (!back.ok) return back
  }
  forget()
  return { ok: true, value: own || world !== memory.world ? 'restored' : 'anew' }
}
