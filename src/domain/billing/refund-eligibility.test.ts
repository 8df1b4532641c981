import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate } from '../../testing/civil-dates.ts'
import { hostileConstants, mostly } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { type RefundCase, refundEligibility } from './index.ts'

const OPENED = '2026-03-01'
const PLAIN: RefundCase = {
  product: 'online',
  orderKind: 'new',
  openedOn: OPENED,
  today: OPENED,
  suspended: false,
  defect: false,
  openedMasterAccount: true,
}

function answer(changed: Partial<RefundCase>): string {
  const { allowed, rule } = refundEligibility({ ...PLAIN, ...changed })
  return `${allowed ? 'yes' : 'no'} ${rule}`
}

describe('REF-01 refund windows', () => {
  it.each<[RefundCase['product'], string, boolean, string]>([
    ['online', '2026-03-01', false, 'yes REF-01'],
    ['online', '2026-03-08', false, 'yes REF-01'],
    ['online', '2026-03-09', false, 'no REF-01'],
    ['online', '2026-03-09', true, 'yes REF-01'],
    ['online', '2026-03-31', true, 'yes REF-01'],
    ['online', '2026-04-01', true, 'no REF-01'],
    ['phone', '2026-03-08', false, 'yes REF-01'],
    ['phone', '2026-03-09', false, 'no REF-01'],
    ['phone', '2026-03-31', true, 'yes REF-01'],
    ['cdp', '2026-03-08', false, 'yes REF-01'],
    ['cdp', '2026-03-09', false, 'no REF-01'],
    ['cdp', '2026-03-31', true, 'yes REF-01'],
    ['cdp', '2026-04-01', true, 'no REF-01'],
    ['pv', '2026-04-01', false, 'yes REF-05'],
    ['pv', '2026-04-02', true, 'no REF-05'],
    ['ssc', '2026-03-01', true, 'no REF-01'],
    ['robot', '2026-03-01', true, 'no REF-01'],
    ['interop', '2026-03-01', true, 'no REF-01'],
  ])(
    'REF-01 REF-05 %s opened on 2026-03-01, on %s (defect %s): %s',
    (product, today, defect, is) => {
      expect(answer({ product, today, defect })).toBe(is)
    },
  )

  it.each(['addition', 'renewal'] as const)('REF-01 never refunds an order of kind %s', (kind) => {
    for (const product of ['online', 'phone', 'cdp'] as const) {
      expect(answer({ product, orderKind: kind, defect: true })).toBe('no REF-01')
    }
  })

  it('REF-01 refunds of CDP only the order that opened the master account', () => {
    expect(answer({ product: 'cdp', openedMasterAccount: false })).toBe('no REF-01')
    expect(answer({ product: 'online', openedMasterAccount: false })).toBe('yes REF-01')
  })

  it.each(['online', 'phone', 'cdp', 'pv'] as const)(
    'REF-02 never refunds a suspended %s',
    (product) => {
      expect(answer({ product, suspended: true, defect: true })).toBe('no REF-02')
    },
  )

  it('REF-05 clamps the month to a shorter one', () => {
    const openedOn = '2026-01-31'
    expect(answer({ product: 'pv', openedOn, today: '2026-02-28' })).toBe('yes REF-05')
    expect(answer({ product: 'pv', openedOn, today: '2026-03-01' })).toBe('no REF-05')
  })

  it.each<Partial<RefundCase>>([
    { today: '2026-02-28' },
    { today: '2026-02-29' },
    { openedOn: '' },
  ])('REF-01 answers %j with bad-date', (changed) => {
    expect(answer(changed)).toBe('no bad-date')
  })

  it('REF-01 answers what is not sold with unknown-product', () => {
    expect(
      refundEligibility(JSON.parse(JSON.stringify({ ...PLAIN, product: 'toString' }))),
    ).toEqual({
      allowed: false,
      rule: 'unknown-product',
    })
  })
})

describe('no input makes a refund decision throw', () => {
  it.each(hostileConstants().map((value, index) => [index, value]))(
    'REF-01 survives hostile value %i',
    (_, value) => {
      expectNo(value)
      for (const part of ['product', 'orderKind', 'openedOn', 'today']) {
        expectNo({ ...PLAIN, [part]: value })
      }
    },
  )

  it('REF-01 never allows more after a longer time, nor anything to a suspended product', () => {
    const input = fc.record({
      product: mostly(fc.constantFrom('online', 'cdp', 'pv', 'ssc')),
      orderKind: mostly(fc.constantFrom('new', 'addition')),
      openedOn: mostly(anyDate),
      today: mostly(anyDate),
      suspended: fc.boolean(),
      defect: mostly(fc.boolean()),
      openedMasterAccount: mostly(fc.boolean()),
    })
    fc.assert(
      fc.property(input, (given) => {
        // What strangers send does not keep to the type.
        const { allowed } = refundEligibility(given as RefundCase)
        if (allowed) expect(given.suspended).toBe(false)
        // The same question with a day that is long past.
        const late = refundEligibility({ ...given, today: '2100-01-01' } as RefundCase)
        expect(late.allowed).toBe(false)
      }),
      PROPERTY,
    )
  })
})

function expectNo(input: unknown): void {
  // What strangers send does not keep to the type.
  expect(refundEligibility(input as RefundCase).allowed).toBe(false)
}
