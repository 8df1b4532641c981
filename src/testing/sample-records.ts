import { ok, refuse } from '../domain/shared/result.ts'
import type { Registry } from '../platform/local/storage/codecs.ts'

/** Two small record types, to test storage without the business. */
export type SampleRecords = {
  /** How many commands have run. */
  counter: { readonly id: string; readonly count: number }
  /** A movement of money; the balance is the sum of all of them. */
  movement: { readonly id: string; readonly amount: number }
}

/** Version 2 of `counter` calls `count` what version 1 called `value`. */
export const sampleRegistry: Registry<SampleRecords> = {
  counter: {
    version: 2,
    migrations: [
      (data) => {
        const { id, value } = membersOf(data)
        return { id, count: value }
      },
    ],
    parse: (data) => {
      const { id, count } = membersOf(data)
      return typeof id === 'string' && typeof count === 'number'
        ? ok({ id, count })
        : refuse('no-count')
    },
  },
  movement: {
    version: 1,
    migrations: [],
    parse: (data) => {
      const { id, amount } = membersOf(data)
      return typeof id === 'string' && typeof amount === 'number'
        ? ok({ id, amount })
        : refuse('no-amount')
    },
  },
}

function membersOf(data: unknown): Record<string, unknown> {
  return data !== null && typeof data === 'object' ? { ...data } : {}
}
