import * as z from 'zod/mini'
import type { Ports } from '../api/app-records.ts'
import { mayBuy } from '../domain/account/index.ts'
import { enterpriseIdProblem } from '../domain/orders/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { startTrial } from '../domain/subscriptions/index.ts'
import { takeNumber } from '../policies/numbering.ts'
import { interopOf } from '../policies/purchases/marketing.ts'

/** 「开始试用」: three free months for a CorpID that is new here (LIF-08). Returns the product. */
export function beginTrial(
  { store, clock }: Ports,
  { corpId: typed, agreed }: { corpId: string; agreed: boolean },
) {
  return store.commit((records) => {
    const account = records.get('account', 'main')
    if (!account) return refuse('unknown-account')
    const eligible = mayBuy(account, 'interop')
    if (!eligible.ok) return eligible
    const read = readInput(z.string(), typed)
    if (!read.ok) return read
    const corpId = read.value.trim()
    if (enterpriseIdProblem('corp-id', corpId)) return refuse('incomplete')
    if (!agreed) return refuse('agreement-missing')
    if (interopOf(records, corpId).length > 0) return refuse('trial-used')
    const at = clock.now()
    const next = takeNumber(records, 'trial', at)
    const create = startTrial(next.id, corpId, at)
    return ok({ changes: [next.taken, { type: 'subscription', create }], value: create.id })
  })
}
