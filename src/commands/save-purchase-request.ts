import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  expectedOf,
  type RequestFields,
  requestFieldsSchema,
  saveRequest,
} from '../domain/applications/index.ts'
import { changedFieldsOf, readChanged } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type SavePurchaseRequest = {
  /** 申请编号. */
  readonly id: string
  /** The fields that were typed in, and none else. */
  readonly changed: Partial<RequestFields>
}

/**
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it is no purchase application that may be edited (APP-08)
 * - `malformed`: what was typed is of no such form
 */
export type SavePurchaseRequestRefusal = 'unknown-application' | 'illegal-transition' | 'malformed'

/**
 * Keeps what is typed in a returned purchase application, field by field (APP-07). Of a field that two tabs changed
 * the later write stays.
 */
export const savePurchaseRequest = command<SavePurchaseRequest, null, SavePurchaseRequestRefusal>({
  name: 'save-purchase-request',
  savesDraft: ({ id }) => id,
  input: z.object({ id: z.string(), changed: changedFieldsOf(requestFieldsSchema) }),
  decide: (records, { id, changed }, { now }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    if (!application.request) return refuse('illegal-transition')
    const kept = { ...application.request, edition: expectedOf(application.package).edition }
    const read = readChanged(requestFieldsSchema, kept, changed)
    if (!read.ok) return read
    const { edition, ...request } = read.value
    const saved = saveRequest(application, { edition, request }, now)
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  },
})
