import { describe, expect, it } from 'vitest'
import { civilDate } from '../shared/civil-date.ts'
import { yuan } from '../shared/money.ts'
import {
  allowsVouchers,
  bestVoucher,
  expectedDiscount,
  isApplicable,
  type Voucher,
} from './index.ts'

const today = civilDate('2026-03-02')

function voucher(changes: Partial<Voucher> = {}): Voucher {
  return {
    id: 'V1',
    minimumSpend: yuan(1000),
    discount: yuan(100),
    lines: null,
    expiresOn: civilDate('2026-12-31'),
    usedByOrderId: null,
    ...changes,
  }
}

describe('vouchers', () => {
  const spend = { line: 'online', total: yuan(2997), today } as const

  it.each([
    ['applies from its minimum spend on', voucher({ minimumSpend: yuan(2997) }), true],
    ['not below it', voucher({ minimumSpend: yuan('2997.01') }), false],
    ['applies on its last day', voucher({ expiresOn: today }), true],
    ['not after it', voucher({ expiresOn: civilDate('2026-03-01') }), false],
    ['applies to the lines it names', voucher({ lines: ['online'] }), true],
    ['not to others', voucher({ lines: ['cdp'] }), false],
    ['is used once', voucher({ usedByOrderId: 'D1' }), false],
  ])('ORD-02 a voucher %s', (_, candidate, applies) => {
    expect(isApplicable(candidate, spend)).toBe(applies)
  })

  it.each(['pv', 'interop'] as const)('ORD-03 PRC-10 %s takes no voucher at all', (line) => {
    expect(allowsVouchers(line)).toBe(false)
    expect(isApplicable(voucher(), { ...spend, line })).toBe(false)
  })

  it('ORD-02 the best voucher takes the most off; of equals the one that ends first', () => {
    const small = voucher({ id: 'small' })
    const late = voucher({ id: 'late', discount: yuan(500) })
    const soon = voucher({ id: 'soon', discount: yuan(500), expiresOn: civilDate('2026-04-01') })
    expect(bestVoucher([small, late, soon], spend)?.id).toBe('soon')
    expect(bestVoucher([], spend)).toBeNull()
  })

  it('PRC-17 the discount shown is what the best voucher takes off, never more than the total', () => {
    const generous = voucher({ minimumSpend: yuan(0), discount: yuan(9999) })
    expect(expectedDiscount([generous], spend)).toBe('2997.00')
    expect(expectedDiscount([voucher({ usedByOrderId: 'D1' })], spend)).toBe('0.00')
  })
})
