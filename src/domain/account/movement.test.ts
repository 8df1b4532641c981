import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { yuan } from '../shared/money.ts'
import { balanceOf, chargeForOrder, type Movement } from './index.ts'

function movement(amount: number, id: number): Movement {
  return { id: String(id), at: id, amount: yuan(amount), kind: 'top-up', orderId: null }
}

describe('balance', () => {
  it('ORD-10 is what all movements add up to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9_000_000, max: 9_000_000 })), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + amount, 0)
        expect(balanceOf(amounts.map(movement))).toBe(yuan(total))
      }),
    )
  })

  it('ORD-01 the charge of an order has one id, so it cannot be there twice', () => {
    const charge = chargeForOrder('D202603020001', yuan('2897'), 5)
    expect(charge).toMatchObject({ id: 'payment-D202603020001', amount: '-2897.00', at: 5 })
    expect(chargeForOrder('D202603020001', yuan('1'), 9).id).toBe(charge.id)
  })
})
