import type { Services } from '../../app/services.ts'
import { refuse } from '../../domain/shared/result.ts'
import { holdsData } from '../../stories/holds-data.ts'
import type { ScenarioName } from '../../stories/names.ts'

/** Stories in which nobody hands in anything personal. */
const WITHOUT_DOCUMENTS: readonly ScenarioName[] = ['empty', 'unverified', 'awaiting-payment']

/** Plays a scenario and puts it in the place of the present world; refused where it could not be sealed (MAT-09). */
export async function loadScenario({ care, vault, pictures }: Services, name: ScenarioName) {
  if (!vault.canSeal() && !WITHOUT_DOCUMENTS.includes(name)) return refuse('sealing-unavailable')
  const { makeScenario } = await import('../../stories/scenarios.ts')
  return care.replace(await makeScenario(name, { vault, pictures, now: care.realNow() }))
}

/** Whether loading would replace something that the customer may want to keep. */
export function wouldReplaceData({ store, care }: Services): boolean {
  return holdsData(store.read()) || care.health().damaged.length > 0
}
