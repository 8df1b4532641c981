import { describe, expect, it } from 'vitest'
import { SCENARIO_NAMES } from '../../scenarios/names.ts'
import { loadedScenario } from '../../testing/loaded-scenario.ts'
import { checkIntegrity } from './index.ts'

describe('every scenario', () => {
  it.each(SCENARIO_NAMES)('ORD-07 %s contradicts itself nowhere', async (name) => {
    const { records } = await loadedScenario(name)
    expect(checkIntegrity(records)).toEqual([])
  })

  it('is looked through within a tenth of a second, the large one too', async () => {
    const { records } = await loadedScenario('large')
    checkIntegrity(records)
    const start = performance.now()
    for (let time = 0; time < 5; time += 1) checkIntegrity(records)
    const took = (performance.now() - start) / 5
    console.info(`${Math.round(took)} ms`)
    expect(took).toBeLessThan(400)
  })
})
