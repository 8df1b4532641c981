import { type DemoSettings, FIRST_DEMO_SETTINGS } from '../domain/shared/demo-settings.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** How the reviewer and the bank shall behave from now on. */
export function changeDemoSettings(
  { store, clock }: Ports,
  changed: Partial<Omit<DemoSettings, 'id' | 'autoReviewSince'>>,
) {
  return store.commit((records) => {
    const settings = records.get('demo-settings', 'main') ?? FIRST_DEMO_SETTINGS
    const isSwitchedOn = changed.autoReview === true && !settings.autoReview
    const autoReviewSince = isSwitchedOn ? clock.now() : settings.autoReviewSince
    const put = { ...settings, ...changed, autoReviewSince }
    return ok({ changes: [{ type: 'demo-settings', put }], value: null })
  })
}
