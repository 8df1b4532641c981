import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { DemoSettings } from '../domain/shared/demo-settings.ts'
import { shownDemoSettings } from '../policies/demo-settings.ts'

/** How the reviewer and the bank behave in this world; where that cannot be read nothing happens by itself. */
export const demoSettingsShown = query<Record<string, never>, DemoSettings>({
  name: 'demo-settings-shown',
  input: z.record(z.string(), z.never()),
  reads: ['demo-settings'],
  view: (records) => shownDemoSettings(records),
})
