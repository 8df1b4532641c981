import { ok, refuse } from '../../../domain/shared/result.ts'
import type { Locks } from './locks.ts'

/** The Web Locks of this origin. */
export function webLocks(): Locks {
  return {
    alone: async (name, patience, work) => {
      let hasStarted = false
      // Not AbortSignal.timeout: of many commands in a row each would be kept until its time is over.
      const waiting = new AbortController()
      const timer = setTimeout(() => waiting.abort(), patience)
      try {
        const value = await navigator.locks.request(name, { signal: waiting.signal }, () => {
          hasStarted = true
          clearTimeout(timer)
          return work()
        })
        return ok(value)
      } catch (error) {
        // The signal only ends the waiting; what `work` throws is not about the lock.
        if (!hasStarted && isTimeOut(error)) return refuse('busy')
        throw error
      }
    },
    hold,
    isHeld: async (name) => {
      const { held = [] } = await navigator.locks.query()
      return held.some((lock) => lock.name === name)
    },
  }
}

function hold(name: string): () => void {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  // Ends when it is released, also when it is granted only after that.
  navigator.locks.request(name, { mode: 'shared' }, () => released).catch(() => {})
  return release
}

function isTimeOut(error: unknown): boolean {
  return error instanceof Error && ['TimeoutError', 'AbortError'].includes(error.name)
}
