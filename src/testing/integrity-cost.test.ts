import { expect, it } from 'vitest'
import { checkIntegrity } from '../domain/integrity/index.ts'
import { loadedScenario } from './loaded-scenario.ts'

/** A tenth of a second on a quiet machine; tests share theirs with others. */
const MOST_MILLISECONDS = 500

it('the large world is looked through at once', async () => {
  const { records } = await loadedScenario('large')
  const costs = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now()
    checkIntegrity(records)
    return performance.now() - start
  })
  expect(Math.min(...costs)).toBeLessThan(MOST_MILLISECONDS)
})
