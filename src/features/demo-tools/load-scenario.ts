import type { useAsk } from '../../app/hooks.ts'
import type { Services, StoreAdmin } from '../../app/services.ts'
import { refuse } from '../../domain/shared/result.ts'
import { holdsData } from '../../queries/holds-data.ts'
import type { ScenarioName } from '../../stories/names.ts'

/** Stories in which nobody hands in anything personal. */
const WITHOUT_DOCUMENTS: readonly ScenarioName[] = ['empty', 'unverified', 'awaiting-payment']

/** Plays a scenario and puts it in the place of the present world; refused where it could not be sealed (MAT-09). */
export async function loadScenario({ storeAdmin, vault, pictures }: Services, name: ScenarioName) {
  if (!vault.canSeal() && !WITHOUT_DOCUMENTS.includes(name)) return refuse('sealing-unavailable')
  const { makeScenario } = await import('../../stories/scenarios.ts')
  return storeAdmin.replace(
    await makeScenario(name, { vault, pictures, now: storeAdmin.realNow() }),
  )
}

/** Whether loading would replace something that the customer may want to keep. */
export async function wouldReplaceData(
  ask: ReturnType<typeof useAsk>,
  storeAdmin: Pick<StoreAdmin, 'health'>,
): Promise<boolean> {
  return (await ask(holdsData, {})) || storeAdmin.health().damaged.length > 0
}
