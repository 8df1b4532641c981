import type { StoreRefusal } from '../api/ports.ts'
import type { Result } from '../domain/shared/result.ts'
import { leaveErased } from './renewal.ts'
import type { Erased } from './services.ts'

/**
 * Erases everything and loads the page anew, so that nothing is left in memory either; the new page is
 * told what came of it in its history entry. Refused, the page stays as it is.
 */
export async function eraseAndStartAnew(
  erase: () => Promise<Result<Erased, StoreRefusal>>,
): Promise<Result<Erased, StoreRefusal>> {
  const erased = await erase()
  if (!erased.ok) return erased
  history.replaceState({ usr: { erased: erased.value }, key: 'erased', idx: 0 }, '')
  leaveErased(() => location.reload())
  return erased
}
