import { describe, expect, it } from 'vitest'
import { SCENARIO_NAMES } from '../../scenarios/names.ts'
import { loadedScenario } from '../../testing/loaded-scenario.ts'
import { checkIntegrity } from './index.ts'

describe('every scenario', () => {
  it.each(SCENARIO_NAMES)('ORD-07 %s contradicts itself nowhere', async (name) => {
    const { records } = await loadedScenario(name)
    expect(checkIntegrity(records)).toEqual([])
  })
})
