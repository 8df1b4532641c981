import type { CivilDate } from '../shared/civil-date.ts'
import { addYears } from '../shared/civil-date.ts'
import { type SubscriptionStatus, statusOf } from './status.ts'
import type { Subscription, SubscriptionOf } from './subscription.ts'
import { hasNothingToAnswerWith } from './top-up.ts'

/** What stands in a row of 「我的产品」 (PRD-02). */
export const PRODUCT_ACTIONS = [
  'renew',
  'seats',
  'robot-standard',
  'robot-professional',
  'robot-enterprise',
  'recharge',
  'knowledge',
  'coldstart',
  'booster',
  'implementation',
  'buy-again',
  'manage',
  'refund',
] as const

export type ProductAction = (typeof PRODUCT_ACTIONS)[number]

/** The actions of each line, in their order (PRD-02). Source: CS, ours. */
const ACTIONS_OF: Record<Subscription['line'], readonly ProductAction[]> = {
  online: [
    'renew',
    'seats',
    'robot-standard',
    'robot-professional',
    'robot-enterprise',
    'manage',
    'refund',
  ],
  phone: ['renew', 'seats', 'manage', 'refund'],
  robot: ['renew', 'recharge', 'knowledge', 'coldstart', 'manage'],
  ssc: ['renew', 'seats', 'recharge', 'knowledge', 'coldstart', 'manage'],
  cdp: ['renew', 'booster', 'implementation', 'manage', 'refund'],
  pv: ['buy-again', 'manage', 'refund'],
  interop: ['renew', 'buy-again', 'manage'],
}

/** Why an action is not possible now; each has its sentence with its keyword on the screen. */
export type Unavailable =
  | 'expired'
  | 'reclaimed'
  | 'refunded'
  | 'suspended'
  | 'deploying'
  | 'trial'
  | 'used-up'
  | 'refund-reviewing'
  | 'refund-window'
  | 'invoice-issued'
  | 'at-online-expiry'
  | 'beyond-online-expiry'
  | 'last-day'

/** What a state forbids: all but these actions (PRD-02). */
const POSSIBLE_IN: Partial<Record<SubscriptionStatus, readonly ProductAction[]>> = {
  expired: ['renew'],
  reclaimed: [],
  refunded: [],
  suspended: [],
  deploying: ['refund'],
  'used-up': ['buy-again'],
  trial: ['buy-again'],
  'trial-ended': ['buy-again'],
}

const BECAUSE: Partial<Record<SubscriptionStatus, Unavailable>> = {
  expired: 'expired',
  reclaimed: 'reclaimed',
  refunded: 'refunded',
  suspended: 'suspended',
  deploying: 'deploying',
  'used-up': 'used-up',
  trial: 'trial',
  'trial-ended': 'trial',
}

/** What decides besides the product itself. */
export type ActionFacts = {
  readonly today: CivilDate
  /** A refund of its order, or of its online product's, is under review (REF-12). */
  readonly refundReviewing: boolean
  /** Why its order cannot be refunded today; null: it can. */
  readonly refundUnavailable: 'refund-window' | 'invoice-issued' | null
  /** The online product of a robot. */
  readonly online: SubscriptionOf<'online'> | null
}

export type OfferedAction = {
  readonly action: ProductAction
  /** Null: it is possible. */
  readonly unavailable: Unavailable | null
}

/** Whether a product of this line has the action at all. */
export function hasAction(line: Subscription['line'], action: ProductAction): boolean {
  return ACTIONS_OF[line].includes(action)
}

/** The actions of a product with what stands in the way of each today: the same table for every screen. */
export function actionsOf(product: Subscription, facts: ActionFacts): readonly OfferedAction[] {
  return mostNeededFirst(product, facts.today).map((action) => ({
    action,
    unavailable: whyNot(product, action, facts),
  }))
}

/** What has no sessions needs some before anything else (PRD-07). */
function mostNeededFirst(product: Subscription, today: CivilDate): readonly ProductAction[] {
  const actions = ACTIONS_OF[product.line]
  if (!hasNothingToAnswerWith(product, today)) return actions
  return ['recharge', ...actions.filter((action) => action !== 'recharge')]
}

/** Why an action is not possible today, or null (PRD-02). */
export function whyNot(
  product: Subscription,
  action: ProductAction,
  facts: ActionFacts,
): Unavailable | null {
  if (action === 'manage') return null
  const { today, online } = facts
  const { status } = statusOf(product, today)
  const byState = forbiddenBy(product, status, action)
  if (byState) return byState
  // Buying again opens a row of its own.
  if (action === 'buy-again') return null
  if (facts.refundReviewing) return 'refund-reviewing'
  if (action === 'refund') return facts.refundUnavailable
  const ofOnline = online && statusOf(online, today).status
  if (ofOnline === 'suspended' || ofOnline === 'refunded') return ofOnline
  if (action === 'renew') return online && robotRenewal(product, online)
  // On the expiry date nothing is left to add to, whatever it is (PRC-04, ORD-11): renew first.
  return addsToIt(action) && product.expiresOn === today ? 'last-day' : null
}

function forbiddenBy(
  product: Subscription,
  status: SubscriptionStatus,
  action: ProductAction,
): Unavailable | null {
  // PV packs cannot be renewed: what is expired is bought again.
  const possible =
    product.line === 'pv' && status === 'expired' ? ['buy-again'] : POSSIBLE_IN[status]
  return possible && !possible.includes(action) ? (BECAUSE[status] ?? null) : null
}

/** A robot renews in whole years, never beyond its online product (LIF-05). */
function robotRenewal(
  { expiresOn }: Subscription,
  online: SubscriptionOf<'online'>,
): Unavailable | null {
  if (expiresOn === null || online.expiresOn === null) return null
  if (expiresOn >= online.expiresOn) return 'at-online-expiry'
  return addYears(expiresOn, 1) > online.expiresOn ? 'beyond-online-expiry' : null
}

/** What adds to a product: users, robots, sessions, knowledge, services. */
function addsToIt(action: ProductAction): boolean {
  return action !== 'renew' && action !== 'refund' && action !== 'buy-again' && action !== 'manage'
}
