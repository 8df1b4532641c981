import type { PurchaseOf } from '../domain/orders/index.ts'
import { buyAndFillUp, customer } from './steps.ts'
import type { StoryStep } from './story.ts'

const CORP_ID = 'ww1234567890abcdef'

/** Three packs of a million views for a CorpID. */
const PACKS: PurchaseOf<'pv'> = {
  what: 'pv',
  idKind: 'corp-id',
  enterpriseId: CORP_ID,
  industry: 'internet',
  sku: 'pv.1m',
  packs: 3,
  giftViews: 0,
}

/** EX-06: three packs bought together with 10,000 views given, 1,500,000 used. */
export function usedPv(): StoryStep[] {
  const amount = 1_500_000
  return [
    { actor: 'presenter', do: 'change-demo-settings', with: { nextGiftViews: 10_000 } },
    ...buyAndFillUp(PACKS),
    { actor: 'presenter', do: 'record-usage', with: { id: '$order.productIds.0', amount } },
  ]
}

/** A CorpID in its trial (LIF-08). */
export function trial(): StoryStep[] {
  return [customer('begin-trial', { corpId: CORP_ID, agreed: true })]
}
