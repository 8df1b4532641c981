import { vi } from 'vitest'

/**
 * How property tests run: many times, with a seed that fast-check shows when one fails. Set
 * PROPERTY_SEED to repeat a failure or to try other values, PROPERTY_RUNS for more or fewer runs.
 */
const PROPERTY_RUNS = wholeNumber('PROPERTY_RUNS') ?? 10_000

const seed = wholeNumber('PROPERTY_SEED')

// Ten thousand runs take a second or so, and longer on a machine that is busy with other things.
vi.setConfig({ testTimeout: 120_000 })

/** The second argument of `fc.assert`. */
export const PROPERTY = { numRuns: PROPERTY_RUNS, ...(seed === undefined ? {} : { seed }) }

function wholeNumber(variable: string): number | undefined {
  const text = process.env[variable]
  if (text === undefined || text === '') return undefined
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`${variable} is no whole number: ${text}`)
  return value
}
