import { describe, expect, it } from 'vitest'
import { ONLINE_PRODUCT, PV_PRODUCT } from '../../../testing/products.ts'
import {
  consultationOffers,
  giftViews,
  messagesByReason,
  moreNumbers,
  ordersByBasis,
  ordersByBookkeeping,
  ordersByCloseReason,
  ordersByPurchase,
  productsByLastAttempt,
  productsByLine,
  productsByRenewal,
  pvUses,
  reviewedSince,
} from './app-migrations.ts'
import { appRegistry } from './app-registry.ts'
import { createCodecs } from './codecs.ts'
import { encodeEnvelope } from './envelope.ts'

const AT = 1_772_416_800_000

const QUOTE = {
  lines: [
    {
      sku: 'cs.online.basic',
      quantity: 3,
      amount: '2997.00',
      wholeYears: 1,
      months: 0,
      wholeYearAmount: '2997.00',
      partYearAmount: '0.00',
      capped: false,
      unitPrice: '999.00',
      rules: ['PRC-01'],
    },
  ],
  total: '2997.00',
  on: '2026-03-02',
  catalogueVersion: '2026-01-01',
}

const PAYMENT = {
  key: 'k',
  method: 'bank',
  at: AT,
  amount: '2997.00',
  voucherId: null,
  discount: '0.00',
}

/** An order as the first version kept it. */
const ORDER = {
  id: 'D202603020001',
  kind: 'new',
  line: 'online',
  title: { zh: '企点客服-在线客服-基础版 3用户 1年有效期', en: 'Online Service Basic' },
  quote: QUOTE,
  applicationId: '202603020001',
  createdAt: AT,
  timeline: [],
}

const UNPAID = { ...ORDER, state: 'unpaid', closesAt: AT, awaited: PAYMENT, declined: null }

describe('what an earlier version kept', () => {
  it.each([
    ['unpaid', UNPAID, { confirmed: false, awaited: [PAYMENT], basis: null }],
    ['unpaid without money on its way', { ...UNPAID, awaited: null }, { awaited: [] }],
    [
      'confirming',
      { ...ORDER, state: 'confirming', closesAt: AT, attempt: PAYMENT, settlesAt: AT },
      { awaited: [], confirmed: false, basis: null },
    ],
    [
      'paid',
      { ...ORDER, state: 'paid', payment: PAYMENT, subscriptionId: 'P202603020001' },
      { productIds: ['P202603020001'], refunded: '0.00' },
    ],
    [
      'closed',
      { ...ORDER, state: 'closed', closedAt: AT, because: 'expired', awaited: PAYMENT },
      { awaited: [PAYMENT], closeReason: 'expired' },
    ],
  ])('an order that is %s says what it buys', (_, order, expected) => {
    const parsed = appRegistry.order.parse(
      ordersByBookkeeping(ordersByCloseReason(ordersByBasis(ordersByPurchase(order)))),
    )
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        ...expected,
        key: '202603020001',
        purchase: { what: 'application', applicationId: '202603020001' },
      },
    })
  })

  it('a product says what it holds', () => {
    const product = {
      id: 'P202603020001',
      line: 'online',
      sku: 'cs.online.basic',
      masterAccount: '2852100001',
      users: 3,
      openedOn: '2026-03-02',
      expiresOn: '2027-03-02',
      openedAt: AT,
      orderId: 'D202603020001',
      applicationId: '202603020001',
      personalQq: '1234567',
    }
    const parsed = appRegistry.subscription.parse(
      productsByRenewal(productsByLastAttempt(productsByLine(product))),
    )
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        holdings: [{ sku: 'cs.online.basic', quantity: 3 }],
        notifiedThrough: AT,
        ended: null,
      },
    })
  })

  it.each([
    [true, 'automatic'],
    [false, 'manual'],
  ])(
    'RNW-04 a product whose automatic renewal was %s is renewed by %s, a year, 7 days before',
    (autoRenew, mode) => {
      const { renewal: _, ...kept } = ONLINE_PRODUCT
      const lifted = productsByRenewal({ ...kept, autoRenew })
      const renewal = { mode, years: 1, daysBefore: 7 }
      expect(appRegistry.subscription.parse(lifted)).toEqual({
        ok: true,
        value: { ...ONLINE_PRODUCT, renewal },
      })
    },
  )

  it.each([
    [2_000_000, { isRaised: false }],
    [2_000_001, { isRaised: true }],
  ])(
    'PV views say what they fell on, and whether an alert of %i was raised',
    (threshold, alert) => {
      const kept = {
        ...PV_PRODUCT,
        sku: 'pv.3m',
        packs: [{ used: 1_005_000, returned: false }],
        gift: { views: 10_000, used: 5_000 },
        alert: { threshold, channels: ['api'] },
      }
      expect(appRegistry.subscription.parse(pvUses(kept))).toMatchObject({
        ok: true,
        value: {
          gift: { views: 10_000, uses: [{ views: 5_000, inForce: [PV_PRODUCT.id] }] },
          alert: { threshold, channels: ['api'], ...alert },
          alertsRaised: 0,
        },
      })
    },
  )

  it('PV views that no gift served, and products of other lines, stay as they are', () => {
    expect(pvUses({ ...PV_PRODUCT, gift: { views: 10_000, used: 0 } })).toEqual(PV_PRODUCT)
    expect(pvUses(ONLINE_PRODUCT)).toEqual(ONLINE_PRODUCT)
  })

  it('numbers, consultations and settings know what came since', () => {
    const counter = { day: '20260302', last: 4 }
    const numbers = {
      ...{ id: 'main', application: counter, order: counter, consultation: counter },
      masterAccounts: 2,
    }
    expect(appRegistry.numbers.parse(moreNumbers(numbers))).toMatchObject({
      ok: true,
      value: { order: counter, invoice: { last: 0 } },
    })
    const person = { contactName: '林知远', mobile: '13826537719', wish: '回电' }
    const asked = { id: 'C202603020001', about: 'sales', line: 'cdp', ...person }
    const consultation = { ...asked, state: 'submitted', createdAt: AT, timeline: [] }
    expect(appRegistry.consultation.parse(consultationOffers(consultation)).ok).toBe(true)
    const settings = { id: 'main', autoReview: false, nextPayment: 'success' }
    expect(appRegistry['demo-settings'].parse(reviewedSince(giftViews(settings)))).toMatchObject({
      ok: true,
      value: { autoReview: false, nextGiftViews: 0, autoReviewSince: 0 },
    })
  })

  it('a closed order and a product of the version before are read as they are kept since', () => {
    const { decode } = createCodecs(appRegistry)
    const textOf = (data: object) => encodeEnvelope({ v: 3, seq: 1, data })
    const order = ordersByBasis(
      ordersByPurchase({ ...ORDER, state: 'closed', closedAt: AT, because: 'auto-renewed' }),
    )
    expect(decode('qd:order:D202603020001', textOf(Object(order)))).toMatchObject({
      kind: 'whole',
      record: { state: 'closed', closeReason: 'auto-renewed' },
    })
    const { lastAttemptAt: triedAt, notifiedThrough: toldUntil, ...kept } = ONLINE_PRODUCT
    const product = { ...kept, triedAt, toldUntil }
    expect(decode(`qd:subscription:${kept.id}`, textOf(product))).toMatchObject({
      kind: 'whole',
      record: ONLINE_PRODUCT,
    })
  })

  it.each([
    ['order-closed', 'auto-renewed', { closeReason: 'auto-renewed' }],
    ['late-payment', 'voucher-taken', { obstacle: 'voucher-taken' }],
    ['payment-void', 'product-ended', { obstacle: 'product-ended' }],
  ])('a message of %s says why under its own name', (kind, because, facts) => {
    const told = { id: `${kind}-D1`, at: AT, kind, channels: ['in-app'], about: null, readAt: AT }
    expect(messagesByReason({ ...told, facts: { order: 'D1', because } })).toEqual({
      ...told,
      facts: { order: 'D1', ...facts },
    })
    const packed = ['2852100001', 'cs.online.basic', AT, null]
    expect(messagesByReason(packed)).toBe(packed)
  })

  it.each([null, 7, 'text', []])('what is no record stays what it is: %j', (data) => {
    expect(ordersByPurchase(data)).toBe(data)
  })
})
