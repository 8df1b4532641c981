import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT, PRODUCT_OF, PV_PRODUCT, ROBOT_PRODUCT } from '../../testing/products.ts'
import { civilDate } from '../shared/civil-date.ts'
import {
  type ActionFacts,
  actionsOf,
  PRODUCT_ACTIONS,
  type ProductAction,
  type Subscription,
  type SubscriptionStatus,
  statusOf,
  type Unavailable,
  whyNot,
} from './index.ts'

type Line = Subscription['line']

const TODAY = civilDate('2022-06-01')
/** Two years longer than the robot, so that the robot can be renewed alone. */
const ONLINE = { ...ONLINE_PRODUCT, expiresOn: civilDate('2024-12-08') }
const FACTS: ActionFacts = {
  today: TODAY,
  refundReviewing: false,
  refundUnavailable: null,
  online: null,
}

const EXPIRES: Partial<Record<SubscriptionStatus, string>> = {
  active: '2022-12-08',
  expiring: '2022-06-20',
  expired: '2022-05-01',
  reclaimed: '2022-01-01',
  trial: '2022-07-01',
  'trial-ended': '2022-05-31',
}

function inStatus(line: Line, status: SubscriptionStatus): Subscription {
  const product: Subscription = {
    ...PRODUCT_OF[line],
    expiresOn: status === 'deploying' ? null : civilDate(EXPIRES[status] ?? '2022-12-08'),
    suspended: status === 'suspended',
    ended: status === 'refunded' ? 'refunded' : null,
  }
  if (status === 'trial' || status === 'trial-ended') return { ...product, holdings: [] }
  if (product.line === 'pv' && status === 'used-up') {
    const packs = [{ used: 1_000_000, returned: false }]
    const uses = [{ views: 10_000, inForce: [product.id] }]
    return { ...product, packs, gift: { views: 10_000, uses } }
  }
  return product
}

const ALL: Record<Line, readonly ProductAction[]> = {
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

const LINES: readonly Line[] = ['online', 'phone', 'robot', 'ssc', 'cdp', 'pv', 'interop']
const ANNUAL = LINES.filter((line) => line !== 'pv')

/** What is possible besides 管理, and why everything else is not (PRD-02). */
const ROWS: readonly (readonly [
  SubscriptionStatus,
  readonly Line[],
  readonly ProductAction[] | 'all',
  Unavailable | null,
])[] = [
  ['active', LINES, 'all', null],
  ['expiring', LINES, 'all', null],
  ['expired', ANNUAL, ['renew'], 'expired'],
  ['expired', ['pv'], ['buy-again'], 'expired'],
  ['reclaimed', ANNUAL, [], 'reclaimed'],
  ['refunded', LINES, [], 'refunded'],
  ['suspended', LINES, [], 'suspended'],
  ['deploying', ['cdp'], ['refund'], 'deploying'],
  ['used-up', ['pv'], ['buy-again'], 'used-up'],
  ['trial', ['interop'], ['buy-again'], 'trial'],
  ['trial-ended', ['interop'], ['buy-again'], 'trial'],
]

describe('what can be done with a product', () => {
  const cases = ROWS.flatMap(([status, lines, possible, why]) =>
    lines.map((line) => [line, status, possible, why] as const),
  )

  it.each(cases)('PRD-02 %s, %s: %j, the rest %s', (line, status, possible, why) => {
    const product = inStatus(line, status)
    expect(statusOf(product, TODAY).status).toBe(status)
    const offered = actionsOf(product, { ...FACTS, online: line === 'robot' ? ONLINE : null })
    expect(offered.map(({ action }) => action)).toEqual(ALL[line])
    for (const { action, unavailable } of offered) {
      const isPossible = action === 'manage' || possible === 'all' || possible.includes(action)
      expect([action, unavailable]).toEqual([action, isPossible ? null : why])
    }
  })

  it('PRD-02 ORD-11 on the expiry date nothing can be added, and renewing is possible', () => {
    const product = { ...ONLINE_PRODUCT, expiresOn: TODAY }
    const why = (action: ProductAction) => whyNot(product, action, FACTS)
    expect(PRODUCT_ACTIONS.filter((action) => why(action) === 'last-day')).toEqual([
      'seats',
      'robot-standard',
      'robot-professional',
      'robot-enterprise',
      'recharge',
      'knowledge',
      'coldstart',
      'booster',
      'implementation',
    ])
    expect(why('renew')).toBeNull()
  })

  it('REF-12 while a refund is under review only managing, and buying anew, is possible', () => {
    const facts = { ...FACTS, refundReviewing: true }
    const possible = actionsOf(PV_PRODUCT, facts).filter(({ unavailable }) => !unavailable)
    expect(possible.map(({ action }) => action)).toEqual(['buy-again', 'manage'])
    expect(whyNot(ONLINE_PRODUCT, 'renew', facts)).toBe('refund-reviewing')
    expect(whyNot(ONLINE_PRODUCT, 'seats', facts)).toBe('refund-reviewing')
  })

  it.each(['refund-window', 'invoice-issued'] as const)('PRD-02 says %s', (refundUnavailable) => {
    expect(whyNot(ONLINE_PRODUCT, 'refund', { ...FACTS, refundUnavailable })).toBe(
      refundUnavailable,
    )
  })
})

describe('a robot and its online product', () => {
  const robot = { ...ROBOT_PRODUCT, expiresOn: civilDate('2022-12-08') }

  it.each([
    ['2022-12-08', 'at-online-expiry'],
    ['2023-12-07', 'beyond-online-expiry'],
    ['2023-12-08', null],
  ] as const)('LIF-05 online until %s: renewing alone is %s', (until, why) => {
    const online = { ...ONLINE_PRODUCT, expiresOn: civilDate(until) }
    expect(whyNot(robot, 'renew', { ...FACTS, online })).toBe(why)
  })

  it('PRD-07 without sessions recharging comes first, with some it keeps its place', () => {
    const orderOf = (product: Subscription) => actionsOf(product, FACTS).map(({ action }) => action)
    const silent = { ...robot, sessions: { total: 120_000, used: 120_000 } }
    expect(orderOf(robot)).toEqual(ALL.robot)
    expect(orderOf(silent)).toEqual(['recharge', 'renew', 'knowledge', 'coldstart', 'manage'])
    expect(orderOf({ ...silent, suspended: true })).toEqual(ALL.robot)
  })

  it('PRD-02 is as impossible as its online product', () => {
    const suspended = { ...FACTS, online: { ...ONLINE, suspended: true } }
    expect(whyNot(robot, 'recharge', suspended)).toBe('suspended')
    const refunded = { ...FACTS, online: { ...ONLINE, ended: 'refunded' as const } }
    expect(whyNot(robot, 'knowledge', refunded)).toBe('refunded')
  })
})
