import type { Result } from '../../../domain/shared/result.ts'

/** Locks over all tabs of this browser. A tab that dies or is closed loses its locks. */
export interface Locks {
  /**
   * Runs `work` while no other holder of the name runs; the lock is given back when its promise
   * settles. `busy` when the lock was not free within `patience` milliseconds: `work` did not
   * and will not run.
   */
  alone<T>(name: string, patience: number, work: () => Promise<T>): Promise<Result<T, 'busy'>>
  /** Holds the name together with others until the returned function is called. */
  hold(name: string): () => void
  /** Whether any tab holds the name, this one included. */
  isHeld(name: string): Promise<boolean>
}
