import { describe, expect, it } from 'vitest'
import type { AppView } from '../api/app-records.ts'
import type { Query } from '../api/query.ts'
import { type Movement, movementsWithBalance } from '../domain/account/index.ts'
import { type MessageKind, messageOf } from '../domain/notifications/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { loadedScenario } from '../testing/loaded-scenario.ts'
import { attention } from './attention.ts'
import { listConsultations } from './list-consultations.ts'
import { listMessages } from './list-messages.ts'
import { listOrders } from './list-orders.ts'
import { listRenewals } from './list-renewals.ts'
import { openConsultations } from './open-consultations.ts'

const at = 1_772_000_000_000
const PAGE = { page: 1, size: 15 }

/** Records as they may be kept: in any order. */
function keeping(type: string, records: readonly { id: string }[]): AppView {
  const list = (asked: string) => (asked === type ? records : [])
  return { get: () => undefined, list, lost: [] } as unknown as AppView
}

function ask<I, S>(query: Query<I, S>, input: NoInfer<I>, records: AppView): S {
  return query.view(records, input, { now: at, today: civilDateOf(at) })
}

const told = (kind: MessageKind, event: string) => messageOf(kind, { event, at, facts: {} })

describe('what is of the same moment', () => {
  it('MSG-01 messages stand the newest first: what came about later stands above', () => {
    const came = [
      told('review-approved', '202603020001-3'),
      told('order-paid', 'D202603020001'),
      told('deployed', 'P202603020001'),
      told('invoice-issued', 'I202603020001'),
      told('expiry-reminder', 'P202603020001-2026-03-09-7'),
      told('reclaimed', 'P202603020001-2026-03-02-0'),
      told('order-closed', 'D202603020009'),
      told('order-closed', 'D202603020010'),
    ]
    const kept = keeping(
      'message',
      [...came].sort((a, b) => (a.id < b.id ? -1 : 1)),
    )
    const { rows } = ask(listMessages, { q: '', ...PAGE }, kept)
    expect(rows.map(({ id }) => id)).toEqual([...came].reverse().map(({ id }) => id))
  })

  it('MSG-01 messages of one kind stand by number, not by letter', () => {
    const came = [9, 10, 11].map((count) => told('sms-code', `202603020001-${count}`))
    const { rows } = ask(listMessages, { q: '', ...PAGE }, keeping('message', came))
    expect(rows.map(({ id }) => id)).toEqual([...came].reverse().map(({ id }) => id))
  })

  it('ORD-10 the balance is never shown lower than it was: money comes in before it pays', () => {
    const moved = (kind: Movement['kind'], id: string, amount: string) =>
      ({ id, at, kind, amount, orderId: null }) as Movement
    const rows = movementsWithBalance([
      moved('refund', 'refund-R1', '40'),
      moved('payment', 'payment-D1', '-100'),
      moved('top-up', 'top-up-1', '100'),
      moved('opening', 'opening', '0'),
    ])
    expect(rows.map(({ kind }) => kind)).toEqual(['opening', 'top-up', 'payment', 'refund'])
    expect(rows.map(({ balance }) => balance)).toEqual(['0.00', '100.00', '0.00', '40.00'])
  })

  it('ORD-05 ORD-08 orders and consultations stand by number, however they are kept', () => {
    const ids = ['2', '10', '9']
    const records = ids.map((n) => ({
      id: `P202603020001-${n}`,
      title: { zh: '', en: '' },
      createdAt: at,
      productId: 'P1',
      sku: 'cs.coldstart',
      state: 'submitted',
      line: 'robot',
    }))
    const newest = ['10', '9', '2'].map((n) => `P202603020001-${n}`)
    const asked = { state: '', q: '', ...PAGE }
    expect(ask(listOrders, asked, keeping('order', records)).rows.map(({ id }) => id)).toEqual(
      newest,
    )
    const kept = keeping('consultation', records)
    const open = ask(openConsultations, { productId: 'P1', sku: 'cs.coldstart' }, kept)
    expect(open.map(({ id }) => id)).toEqual(newest)
    const listed = ask(listConsultations, PAGE, kept)
    expect(listed.rows.map(({ consultation }) => consultation.id)).toEqual(newest)
  })

  it('RNW-01 PRD-07 robots that end together stand by number, however they are kept', async () => {
    const { records } = await loadedScenario('robots')
    const [robot] = records.list('subscription').filter(({ line }) => line === 'robot')
    const ids = ['2', '10', '9'].map((n) => `P202601050009-${n}`)
    const kept = keeping(
      'subscription',
      ids.map((id) => ({ ...robot, id, productId: 'none', expiresOn: '2026-03-09' }) as never),
    )
    const byNumber = ['2', '9', '10'].map((n) => `P202601050009-${n}`)
    const asked = { within: '', mode: '', ...PAGE }
    expect(ask(listRenewals, asked, kept).rows.map(({ product }) => product.id)).toEqual(byNumber)
    const waits = ask(attention, { most: 9 }, kept)
    expect(waits.items.flatMap((item) => (item.kind === 'product' ? item.product.id : []))).toEqual(
      byNumber,
    )
  })
})
