import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import {
  basicInfoSchema,
  type Content,
  isRequestLine,
  NO_MATERIALS,
  packageSchema,
  type RequestContent,
  type RequestRefusal,
  requestContentSchema,
  startRequest,
  submitRequest,
} from '../domain/applications/index.ts'
import { keepable } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { takeNumber } from '../policies/numbering.ts'

export type RequestPurchase = {
  readonly asked: RequestContent
  /** What the order form will begin with; its materials are handed in one by one. */
  readonly content: Pick<Content, 'package' | 'info'>
}

/**
 * - `unknown-account`: the account is damaged or gone
 * - `illegal-transition`: the line has no purchase application (APP-02)
 * - not eligible: the account may not buy (ELI-01, ELI-02)
 * - `incomplete`: a field of the form is wrong
 */
export type RequestPurchaseRefusal = 'unknown-account' | RequestRefusal

/**
 * 「提交申请」 of a new purchase application: started and sent in one step (APP-02). Answers with its number; one key
 * is one application.
 */
export const requestPurchase = command<RequestPurchase, string, RequestPurchaseRefusal>({
  name: 'request-purchase',
  input: z.object({
    asked: requestContentSchema,
    content: z.object({ package: keepable(packageSchema), info: keepable(basicInfoSchema) }),
  }),
  decide: (records, { asked, content }, { now }) => {
    const account = records.get('account', 'main')
    if (!account) return refuse('unknown-account')
    // Only phone and SSC have a purchase application (APP-02).
    if (!isRequestLine(content.package.line)) return refuse('illegal-transition')
    const { id, taken } = takeNumber(records, 'application', now)
    const draft = startRequest(id, asked, { ...content, materials: NO_MATERIALS }, now)
    const sent = submitRequest(draft, { account, at: now })
    if (!sent.ok) return sent
    return ok({ changes: [taken, { type: 'application', create: sent.value }], value: id })
  },
})
