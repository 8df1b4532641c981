import {
  type DemoSettings,
  demoSettingsSchema,
  FIRST_DEMO_SETTINGS,
} from '../domain/shared/demo-settings.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** How the reviewer and the bank shall behave from now on. */
export function changeDemoSettings({ store }: Ports, changed: Partial<Omit<DemoSettings, 'id'>>) {
  return store.commit((records) => {
    const settings = records.get('demo-settings', 'main') ?? FIRST_DEMO_SETTINGS
    const put = readInput(demoSettingsSchema, { ...settings, ...changed })
    if (!put.ok) return put
    return ok({ changes: [{ type: 'demo-settings', put: put.value }], value: null })
  })
}
