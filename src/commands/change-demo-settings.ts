import type { Ports } from '../api/app-records.ts'
import { putOrCreate } from '../api/ports.ts'
import { type DemoSettings, demoSettingsSchema } from '../domain/shared/demo-settings.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok } from '../domain/shared/result.ts'
import { shownDemoSettings } from '../policies/demo-settings.ts'

/** How the reviewer and the bank shall behave from now on. */
export function changeDemoSettings(
  { store, clock }: Ports,
  changed: Partial<Omit<DemoSettings, 'id' | 'autoReviewSince'>>,
) {
  return store.commit((records) => {
    const settings = shownDemoSettings(records)
    const isSwitchedOn = changed.autoReview === true && !settings.autoReview
    const autoReviewSince = isSwitchedOn ? clock.now() : settings.autoReviewSince
    const read = readInput(demoSettingsSchema, { ...settings, ...changed, autoReviewSince })
    if (!read.ok) return read
    return ok({ changes: [putOrCreate(records, 'demo-settings', read.value)], value: null })
  })
}
