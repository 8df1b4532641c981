import { describe, expect, it } from 'vitest'
import type { Voucher } from '../account/index.ts'
import type { SkuId } from '../catalogue/index.ts'
import { calculateQuote } from '../pricing/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { instantOf } from '../shared/instant.ts'
import { yuan } from '../shared/money.ts'
import { voucherChoice, vouchersTogether } from './index.ts'

const AT = instantOf(civilDate('2026-03-02'), '10:00:00')
const ORDER = {
  id: 'D202603020001',
  line: 'online',
  purchase: { what: 'application', applicationId: '202603020001' },
  quote: { lines: [] },
} as const

/** 续费 of one of each: a line of the quote for each (RNW-02). */
function renewals(...skus: readonly SkuId[]) {
  const items = skus.map((sku) => ({ sku, quantity: 3, term: { years: 1 }, addition: true }))
  const quote = calculateQuote({ items })
  if (!quote.ok) throw new Error(quote.error.code)
  return { ...ORDER, purchase: { what: 'renewals' as const, items: [] }, quote: quote.value }
}

function voucher(id: string, changed: Partial<Voucher> = {}): Voucher {
  return {
    ...{ id, minimumSpend: yuan(1000), discount: yuan(100), lines: null },
    ...{ expiresOn: civilDate('2026-12-31'), usedByOrderId: null },
    ...changed,
  }
}

function choice(vouchers: readonly Voucher[], total = 2997) {
  const chosen = voucherChoice(ORDER, vouchers, { total: yuan(total), at: AT })
  return [chosen.selectable.map(({ id }) => id), chosen.preselected?.id ?? null]
}

describe('the vouchers of an order', () => {
  it('ORD-02 are those nobody holds and its own, which is chosen before the best', () => {
    const [own, best] = [{ usedByOrderId: ORDER.id }, { discount: yuan(300) }]
    expect(choice([voucher('A', own), voucher('B', best)])).toEqual([['A', 'B'], 'A'])
    expect(choice([voucher('A'), voucher('B', best)])).toEqual([['A', 'B'], 'B'])
  })

  it.each([
    ['used by another order', { usedByOrderId: 'another' }],
    ['expired yesterday', { expiresOn: civilDate('2026-03-01') }],
    ['its own, but expired', { expiresOn: civilDate('2026-03-01'), usedByOrderId: ORDER.id }],
    ['for a larger order', { minimumSpend: yuan(3000) }],
    ['for another line', { lines: ['phone'] }],
  ])('ORD-02 are not those that are %s', (_, changed) => {
    expect(choice([voucher('A', changed)])).toEqual([[], null])
  })

  it('ORD-02 are those that expire today', () => {
    expect(choice([voucher('A', { expiresOn: civilDate('2026-03-02') })])).toEqual([['A'], 'A'])
  })

  it('RNW-02 of several products are those that are good for all of their lines, robots with their online product', () => {
    const forOnline = [
      voucher('A', { lines: ['online'] }),
      voucher('B'),
      voucher('C', { lines: ['online', 'phone'] }),
    ]
    const selectable = (...skus: readonly SkuId[]) => {
      const asked = { total: yuan(9000), at: AT }
      const { allowed, selectable: found } = voucherChoice(renewals(...skus), forOnline, asked)
      return allowed ? found.map(({ id }) => id) : null
    }
    expect(selectable('cs.online.basic', 'cs.robot.standard')).toEqual(['A', 'B', 'C'])
    expect(selectable('cs.online.basic', 'cs.phone.standard')).toEqual(['B', 'C'])
    expect(selectable('cs.online.basic', 'interop.account')).toBeNull()
  })

  it.each(['pv', 'interop'] as const)('ORD-03 are none for %s', (line) => {
    const chosen = voucherChoice({ ...ORDER, line }, [voucher('A')], {
      total: yuan(30_000),
      at: AT,
    })
    expect(chosen).toEqual({ allowed: false, selectable: [], best: null, preselected: null })
  })
})

describe('the vouchers of orders that are paid together', () => {
  const orders = ['D1', 'D2'].map((id) => ({
    order: { ...ORDER, id },
    total: yuan(2997),
  }))
  const [small, large] = [voucher('A'), voucher('B', { discount: yuan(300) })]
  const taken = (chosen: Readonly<Record<string, string | null>>) =>
    vouchersTogether(orders, [small, large], { chosen, at: AT }).map(
      (one) => one.voucher?.id ?? null,
    )

  it('BIL-01 ORD-02 are each used once, the best for the first', () => {
    expect(taken({})).toEqual(['B', 'A'])
  })

  it('BIL-01 ORD-02 leave what was chosen for one order to it', () => {
    expect(taken({ D2: 'B' })).toEqual(['A', 'B'])
    expect(taken({ D1: null })).toEqual([null, 'B'])
    expect(taken({ D1: 'gone' })).toEqual([null, 'B'])
  })
})
