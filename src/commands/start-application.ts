import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  type BasicInfo,
  basicInfoSchema,
  isRequestLine,
  NO_MATERIALS,
  type Package,
  packageSchema,
  prefilledInfo,
  startDraft,
} from '../domain/applications/index.ts'
import { keepable } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

export type StartApplication = {
  readonly package: Package
  /** Absent: what the account says by then; a new browser's first page is shown before its account is there. */
  readonly info?: BasicInfo | undefined
}

/** `illegal-transition`: the line begins with its purchase application (APP-02). */
export type StartApplicationRefusal = 'illegal-transition'

/** The first 「下一步」: a draft with its own 申请编号 (APP-07). Answers with the number; one key is one draft. */
export const startApplication = command<StartApplication, string, StartApplicationRefusal>({
  name: 'start-application',
  input: z.object({
    package: keepable(packageSchema),
    info: z.optional(keepable(basicInfoSchema)),
  }),
  decide: (records, { package: chosen, info: typed }, { now }) => {
    if (isRequestLine(chosen.line)) return refuse('illegal-transition')
    const info = typed ?? prefilledInfo(records.get('account', 'main'))
    const { id, taken } = takeNumber(records, 'application', now)
    const create = startDraft(id, { package: chosen, info, materials: NO_MATERIALS }, now)
    return ok({ changes: [taken, { type: 'application', create }], value: id })
  },
})
