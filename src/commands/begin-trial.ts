import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { type IneligibilityCode, mayBuy } from '../domain/account/index.ts'
import { enterpriseIdOf, enterpriseIdProblem } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { startTrial } from '../domain/subscriptions/index.ts'
import { takeNumber } from '../policies/numbering.ts'
import { interopOf } from '../policies/purchases/marketing.ts'

export type BeginTrial = {
  /** The CorpID of WeCom, as typed. */
  readonly corpId: string
  readonly agreed: boolean
}

/**
 * - `unknown-account`: the account is damaged or gone
 * - not eligible: the account may not buy 营销通 (ELI-01)
 * - `incomplete`: this is no CorpID
 * - `agreement-missing`: the agreement was not ticked (APP-10)
 * - `trial-used`: this CorpID had its trial, or has bought (LIF-08)
 */
export type BeginTrialRefusal =
  | 'unknown-account'
  | IneligibilityCode
  | 'incomplete'
  | 'agreement-missing'
  | 'trial-used'

/** 「开始试用」: three free months for a CorpID that is new here (LIF-08). Answers with the product's number. */
export const beginTrial = command<BeginTrial, string, BeginTrialRefusal>({
  name: 'begin-trial',
  input: z.object({ corpId: z.string(), agreed: z.boolean() }),
  decide: (records, { corpId: typed, agreed }, { now }) => {
    const account = records.get('account', 'main')
    if (!account) return refuse('unknown-account')
    const eligible = mayBuy(account, 'interop')
    if (!eligible.ok) return eligible
    const corpId = enterpriseIdOf('corp-id', typed)
    if (enterpriseIdProblem('corp-id', corpId)) return refuse('incomplete')
    if (!agreed) return refuse('agreement-missing')
    if (interopOf(records, corpId).length > 0) return refuse('trial-used')
    const next = takeNumber(records, 'trial', now)
    const create = startTrial(next.id, corpId, now)
    return ok({ changes: [next.taken, { type: 'subscription', create }], value: create.id })
  },
})
