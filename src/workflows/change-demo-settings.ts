import { type DemoSettings, FIRST_DEMO_SETTINGS } from '../domain/shared/demo-settings.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** How the reviewer and the bank shall behave from now on. */
export function changeDemoSettings({ store }: Ports, changed: Partial<Omit<DemoSettings, 'id'>>) {
  return store.commit((records) => {
    const settings = records.get('demo-settings', 'main') ?? FIRST_DEMO_SETTINGS
    const put = { ...settings, ...changed }
    return ok({ changes: [{ type: 'demo-settings', put }], value: null })
  })
}
