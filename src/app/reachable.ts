import type { Backend } from '../api/backend.ts'
import { refuse } from '../domain/shared/result.ts'
import { isOutOfReach, untilNotRenewed } from './renewal.ts'

/** A backend that refuses what it lacks a part of the program for: to be without a network is no bug. */
export function reachable<B extends Pick<Backend, 'run'>>(backend: B): B {
  const run: Backend['run'] = async (command, input, key) => {
    try {
      return await backend.run(command, input, key)
    } catch (error) {
      if (!isOutOfReach(error)) throw error
      await untilNotRenewed()
      return refuse('out-of-reach')
    }
  }
  return { ...backend, run }
}
