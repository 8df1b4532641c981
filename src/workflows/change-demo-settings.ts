import type { DemoSettings } from '../domain/shared/demo-settings.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'
import { shownDemoSettings } from './demo-settings.ts'
import { written } from './ports.ts'

/** How the reviewer and the bank shall behave from now on. */
export function changeDemoSettings({ store }: Ports, changed: Partial<Omit<DemoSettings, 'id'>>) {
  return store.commit((records) => {
    const settings = { ...shownDemoSettings(records), ...changed }
    return ok({ changes: [written(records, 'demo-settings', settings)], value: null })
  })
}
