import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type RequestRefusal, submitRequest } from '../domain/applications/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'

export type ResendPurchaseRequest = {
  /** 申请编号. */
  readonly id: string
}

/**
 * - `unknown-application`: there is no application of this number
 * - `unknown-account`: the account is damaged or gone
 * - `illegal-transition`: it is no purchase application that was returned (APP-08)
 * - not eligible: the account may not buy (ELI-01, ELI-02)
 * - `incomplete`: a field of the form is wrong
 */
export type ResendPurchaseRequestRefusal =
  | 'unknown-application'
  | 'unknown-account'
  | RequestRefusal

/** 「提交申请」 of one that was returned by the pre-review: to the pre-review again (APP-02). */
export const resendPurchaseRequest = command<
  ResendPurchaseRequest,
  null,
  ResendPurchaseRequestRefusal
>({
  name: 'resend-purchase-request',
  input: z.object({ id: z.string() }),
  decide: (records, { id }, { now }) => {
    const application = records.get('application', id)
    const account = records.get('account', 'main')
    if (!application) return refuse('unknown-application')
    if (!account) return refuse('unknown-account')
    const sent = submitRequest(application, { account, at: now })
    if (!sent.ok) return sent
    return ok({ changes: [{ type: 'application', put: sent.value }], value: null })
  },
})
