import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { putOrCreate } from '../api/ports.ts'
import { type DemoSettings, demoSettingsSchema } from '../domain/shared/demo-settings.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok } from '../domain/shared/result.ts'
import { shownDemoSettings } from '../policies/demo-settings.ts'

/** What was changed of the settings, and nothing else. */
export type ChangeDemoSettings = Partial<Omit<DemoSettings, 'id' | 'autoReviewSince'>>

/** `malformed`: a setting is given as nothing. */
export type ChangeDemoSettingsRefusal = 'malformed'

/** How the reviewer and the bank shall behave from now on. */
export const changeDemoSettings = command<ChangeDemoSettings, null, ChangeDemoSettingsRefusal>({
  name: 'change-demo-settings',
  input: z.partial(z.omit(demoSettingsSchema, { id: true, autoReviewSince: true })),
  decide: (records, changed, { now }) => {
    const settings = shownDemoSettings(records)
    const isSwitchedOn = changed.autoReview === true && !settings.autoReview
    const autoReviewSince = isSwitchedOn ? now : settings.autoReviewSince
    const read = readInput(demoSettingsSchema, { ...settings, ...changed, autoReviewSince })
    if (!read.ok) return read
    return ok({ changes: [putOrCreate(records, 'demo-settings', read.value)], value: null })
  },
})
