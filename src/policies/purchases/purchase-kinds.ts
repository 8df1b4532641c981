import type { AppView } from '../../api/app-records.ts'
import type { OrderDraft, Purchase } from '../../domain/orders/index.ts'
import type { Result } from '../../domain/shared/result.ts'
import { additionPurchase } from './addition.ts'
import { applicationPurchase } from './application.ts'
import { interopPurchase, pvPurchase } from './marketing.ts'
import type {
  Drafting,
  Opening,
  PayableOrder,
  PurchaseKind,
  PurchaseKinds,
  PurchaseRefusal,
} from './purchase-kind.ts'
import { renewalPurchase } from './renewal.ts'
import { renewalsPurchase } from './renewals.ts'
import { robotsPurchase } from './robots.ts'
import { knowledgePurchase, servicePurchase, sessionsPurchase } from './top-up.ts'

/** Everything that can be bought: how each is priced, and what paying for it brings about. */
const PURCHASE_KINDS: PurchaseKinds = {
  application: applicationPurchase,
  robots: robotsPurchase,
  sessions: sessionsPurchase,
  knowledge: knowledgePurchase,
  service: servicePurchase,
  pv: pvPurchase,
  interop: interopPurchase,
  renewal: renewalPurchase,
  renewals: renewalsPurchase,
  addition: additionPurchase,
}

/** The order a purchase makes as of now: its name and price, or why it is not possible (PRC-14). */
export function draftOrder(
  records: AppView,
  purchase: Purchase,
  drafting: Drafting,
): Result<OrderDraft, PurchaseRefusal> {
  return kindOf(purchase).draft(records, purchase, drafting)
}

/** What a payment of this order brings about, or why it cannot any more. */
export function openPurchase(
  records: AppView,
  paid: { readonly order: PayableOrder; readonly at: number },
): Result<Opening, PurchaseRefusal> {
  const { purchase } = paid.order
  return kindOf(purchase).open(records, purchase, paid)
}

function kindOf(purchase: Purchase): PurchaseKind {
  // The row of a kind takes exactly the purchases of that kind.
  return PURCHASE_KINDS[purchase.what] as PurchaseKind
}
