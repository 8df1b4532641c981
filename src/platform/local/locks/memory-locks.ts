import { ok } from '../../../domain/shared/result.ts'
import type { Locks } from './locks.ts'

/** Locks among the tabs of one memory. Whoever asks waits its turn, however long it takes. */
export function memoryLocks(): Locks {
  const turns = new Map<string, Promise<unknown>>()
  const holders = new Map<string, number>()
  const count = (name: string, by: number) => holders.set(name, (holders.get(name) ?? 0) + by)
  return {
    alone: async (name, _patience, work) => {
      const turn = (turns.get(name) ?? Promise.resolve()).then(work, work)
      turns.set(name, turn)
      return ok(await turn)
    },
    hold: (name) => {
      count(name, 1)
      let isHeld = true
      return () => {
        if (isHeld) count(name, -1)
        isHeld = false
      }
    },
    isHeld: async (name) => (holders.get(name) ?? 0) > 0,
  }
}
