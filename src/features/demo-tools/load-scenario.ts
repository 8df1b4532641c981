import type { Services } from '../../app/services.ts'
import { holdsData } from '../../scenarios/holds-data.ts'
import type { ScenarioName } from '../../scenarios/names.ts'

/** Plays a scenario and puts it in the place of the present world. */
export async function loadScenario({ care, vault, pictures }: Services, name: ScenarioName) {
  const { makeScenario } = await import('../../scenarios/scenarios.ts')
  return care.replace(await makeScenario(name, { vault, pictures, now: care.realNow() }))
}

/** Whether loading would replace something that the customer may want to keep. */
export function wouldReplaceData({ store, care }: Services): boolean {
  return holdsData(store.read()) || care.health().damaged.length > 0
}
