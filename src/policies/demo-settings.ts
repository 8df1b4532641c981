import type { AppView } from '../api/app-records.ts'
import { isLost } from '../api/ports.ts'
import { type DemoSettings, FIRST_DEMO_SETTINGS } from '../domain/shared/demo-settings.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'

/** How the reviewer and the bank behave; refused where that was set and can no longer be read. */
export function demoSettings(records: AppView): Result<DemoSettings, 'record-damaged'> {
  const settings = records.get('demo-settings', 'main')
  if (settings) return ok(settings)
  return isLost(records, 'demo-settings', 'main')
    ? refuse('record-damaged')
    : ok(FIRST_DEMO_SETTINGS)
}

/** The same, to be shown and set anew: where it cannot be read nothing happens by itself. */
export function shownDemoSettings(records: AppView): DemoSettings {
  const settings = demoSettings(records)
  return settings.ok ? settings.value : { ...FIRST_DEMO_SETTINGS, autoReview: false }
}
