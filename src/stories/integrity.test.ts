import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../domain/integrity/index.ts'
import { loadedScenario } from '../testing/loaded-scenario.ts'
import { SCENARIO_NAMES } from './names.ts'

describe('every scenario', () => {
  it.each(SCENARIO_NAMES)('ORD-07 %s contradicts itself nowhere', async (name) => {
    const { records } = await loadedScenario(name)
    expect(checkIntegrity(records)).toEqual([])
  })
})
