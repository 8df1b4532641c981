import { describe, expect, it } from 'vitest'
import { calculateQuote, type QuoteItem, type QuoteLine } from './index.ts'

const HALF_WAY = { from: '2026-07-05', to: '2028-01-05' }
const TWO_YEARS = { years: 2 }

/** The total of a quote, or why there is none. */
function total(...items: QuoteItem[]): string {
  const quote = calculateQuote({ items })
  return quote.ok ? quote.value.total : quote.error.code
}

/** The only line of a quote. */
function lineOf(item: QuoteItem): QuoteLine {
  const quote = calculateQuote({ items: [item] })
  if (!quote.ok || quote.value.lines[0] === undefined) throw new Error('No line')
  return quote.value.lines[0]
}

describe('the worked examples', () => {
  it.each<[string, string, QuoteItem[]]>([
    ['EX-01', '9990.00', [{ sku: 'cs.online.basic', quantity: 5, term: TWO_YEARS }]],
    ['EX-02', '4795.20', [{ sku: 'cs.online.basic', quantity: 3, term: HALF_WAY, addition: true }]],
    [
      'EX-03',
      '420280.00',
      [
        { sku: 'ssc.employees', quantity: 6000, term: TWO_YEARS },
        { sku: 'ssc.experts', quantity: 3, term: TWO_YEARS },
        { sku: 'ssc.tickets', quantity: 3, term: TWO_YEARS },
        { sku: 'ssc.robot', quantity: 1, term: TWO_YEARS },
        { sku: 'ssc.knowledge', quantity: 1 },
      ],
    ],
    ['EX-04', '9600.00', [{ sku: 'ssc.experts', quantity: 2, term: HALF_WAY, addition: true }]],
    ['EX-05', '800000.00', [{ sku: 'cdp.enterprise', quantity: 1, term: { years: 1 } }]],
    ['EX-07', '2997.00', [{ sku: 'cs.online.basic', quantity: 3, term: { years: 1 } }]],
    ['EX-08', '370.00', [{ sku: 'interop.account', quantity: 8, term: { years: 1 } }]],
  ])('%s costs %s', (_, amount, items) => {
    expect(total(...items)).toBe(amount)
  })
})

describe('the parts of a price', () => {
  it('PRC-01 multiplies unit price, quantity and years', () => {
    expect(lineOf({ sku: 'cs.phone.enterprise', quantity: 4, term: { years: 8 } })).toEqual({
      sku: 'cs.phone.enterprise',
      quantity: 4,
      amount: '115200.00',
      wholeYears: 8,
      months: 0,
      wholeYearAmount: '115200.00',
      partYearAmount: '0.00',
      capped: false,
      rules: ['PRC-01'],
      unitPrice: '3600.00',
    })
  })

  it('PRC-02 PRC-03 adds the whole years and the part year of an addition', () => {
    const line = lineOf({ sku: 'cs.online.basic', quantity: 3, term: HALF_WAY, addition: true })
    expect(line).toMatchObject({
      wholeYears: 1,
      months: 6,
      wholeYearAmount: '2997.00',
      partYearAmount: '1798.20',
      amount: '4795.20',
      rules: ['PRC-02', 'PRC-03', 'PRC-04'],
    })
  })

  it.each([
    [9, '2026-10-01', '2697.30', false],
    [10, '2026-11-01', '2997.00', false],
    [11, '2026-12-01', '2997.00', true],
  ])('PRC-03 charges %i months no more than one annual price', (months, to, amount, capped) => {
    const term = { from: '2026-01-01', to }
    const line = lineOf({ sku: 'cs.online.basic', quantity: 3, term, addition: true })
    expect(line).toMatchObject({ wholeYears: 0, months, partYearAmount: amount, capped })
    expect(line.rules).toEqual(['PRC-03', 'PRC-04'])
  })

  it('PRC-03 says capped only where the cap lowered the price', () => {
    const term = { from: '2026-01-01', to: '2026-12-01' }
    const free = { sku: 'cs.robot.professional', quantity: 1, term, unitPrice: '0' }
    expect(lineOf(free)).toMatchObject({ amount: '0.00', capped: false })
    expect(lineOf({ ...free, unitPrice: '0.01' })).toMatchObject({ amount: '0.01', capped: false })
    expect(lineOf({ ...free, unitPrice: '0.05' })).toMatchObject({ amount: '0.05', capped: true })
  })

  it('PRC-05 prices a robot for the time left of its online product', () => {
    const line = lineOf({ sku: 'cs.robot.standard', quantity: 2, term: HALF_WAY, addition: true })
    expect(line.amount).toBe('18560.00')
    expect(line.rules).toContain('PRC-05')
  })

  it('PRC-06 charges one-time items once and ignores a term', () => {
    const term = { years: 99 }
    expect(lineOf({ sku: 'cs.sessions.360k', quantity: 2, term })).toMatchObject({
      amount: '7200.00',
      wholeYearAmount: '7200.00',
      partYearAmount: '0.00',
      wholeYears: 0,
      months: 0,
      rules: ['PRC-06'],
    })
  })

  it('PRC-07 PRC-08 PRC-10 PRC-11 PRC-15 CAT-06 names the rules of each line', () => {
    const term = { years: 1 }
    const rulesOf = (item: QuoteItem) => lineOf(item).rules
    expect(rulesOf({ sku: 'ssc.robot', quantity: 1, term })).toEqual(['PRC-07'])
    expect(rulesOf({ sku: 'cdp.basic', quantity: 1, term })).toEqual(['PRC-08'])
    expect(rulesOf({ sku: 'pv.1m', quantity: 1 })).toEqual(['PRC-06', 'PRC-10'])
    expect(rulesOf({ sku: 'interop.account', quantity: 1, term })).toEqual(['PRC-01', 'PRC-11'])
    expect(rulesOf({ sku: 'cs.coldstart', quantity: 1, unitPrice: '5' })).toEqual([
      'PRC-06',
      'CAT-06',
    ])
    const renewal = { sku: 'cs.online.basic', quantity: 6, term, addition: true }
    expect(rulesOf(renewal)).toEqual(['PRC-15'])
  })

  it('PRC-08 adds boosters to an edition, and prices later ones for the time left', () => {
    const term = { years: 3 }
    const edition = { sku: 'cdp.basic', quantity: 1, term }
    expect(total(edition, { sku: 'cdp.booster', quantity: 2, term })).toBe('1200000.00')
    const later = { sku: 'cdp.booster', quantity: 1, term: HALF_WAY, addition: true }
    expect(total(later)).toBe('160000.00')
    expect(lineOf(later).rules).toContain('PRC-08')
  })

  it('PRC-10 CAT-08 prices both PV packs at 3 分 a view', () => {
    expect(total({ sku: 'pv.1m', quantity: 2 })).toBe('60000.00')
    expect(total({ sku: 'pv.3m', quantity: 1 })).toBe('90000.00')
  })

  it('PRC-11 grades interop accounts for the time left too', () => {
    const term = { from: '2026-01-01', to: '2026-07-01' }
    expect(total({ sku: 'interop.account', quantity: 8, term })).toBe('222.00')
  })

  it('PRC-04 lets an addition run longer than a purchase may', () => {
    const term = { from: '2026-01-01', to: '2036-01-01' }
    expect(total({ sku: 'cs.online.basic', quantity: 1, term, addition: true })).toBe('9990.00')
  })

  it('CAT-06 uses what the architect quoted, rounded once to the 分', () => {
    const robot = { sku: 'cs.robot.enterprise', unitPrice: '0.05', quantity: 1 }
    expect(total({ ...robot, term: { years: 1 } })).toBe('0.05')
    expect(total({ ...robot, term: { from: '2026-01-01', to: '2026-02-01' } })).toBe('0.01')
    expect(total({ ...robot, quantity: 3, term: { from: '2026-01-01', to: '2026-02-01' } })).toBe(
      '0.02',
    )
    expect(total({ sku: 'cdp.implementation', quantity: 2, unitPrice: '1234.5' })).toBe('2469.00')
  })

  it('PRC-12 is exact for the largest purchases', () => {
    const forever = { from: '0001-01-01', to: '9999-12-31' }
    expect(total({ sku: 'cs.phone.enterprise', quantity: 99_999, term: { years: 8 } })).toBe(
      '2879971200.00',
    )
    expect(total({ sku: 'ssc.employees', quantity: 10_000_000, term: forever })).toBe(
      '999900000000.00',
    )
    const quoted = { sku: 'cs.robot.enterprise', quantity: 999, unitPrice: '999999999999.99' }
    expect(total({ ...quoted, term: forever })).toBe('9989000999999900109.99')
    const lines = Array.from({ length: 10_000 }, () => ({ ...quoted, term: forever }))
    expect(total(...lines)).toBe('99890009999999001099900.00')
  })
})

describe('why there is no quote', () => {
  const online = { sku: 'cs.online.basic', quantity: 3, term: { years: 1 } }
  const robot = { sku: 'cs.robot.professional', quantity: 1, term: { years: 1 } }
  const addition = { sku: 'cs.online.basic', quantity: 1, addition: true }

  it.each<[string, string, unknown[]]>([
    ['CAT-01', 'empty', []],
    ['CAT-01', 'unknown-sku', [{ ...online, sku: '__proto__' }]],
    ['CAT-01', 'unknown-sku', [online, undefined]],
    ['CAT-03', 'not-whole', [{ ...online, quantity: 3.5 }]],
    ['CAT-03', 'not-whole', [{ ...online, quantity: '3' }]],
    ['CAT-03', 'below-minimum', [{ ...online, quantity: 2 }]],
    ['CAT-03', 'off-step', [{ ...online, sku: 'ssc.employees', quantity: 1500 }]],
    ['CAT-05', 'above-maximum', [{ ...online, quantity: 100_000 }]],
    ['CAT-05', 'above-maximum', Array.from({ length: 10_001 }, () => online)],
    ['CAT-06', 'price-on-request', [robot]],
    ['CAT-06', 'bad-unit-price', [{ ...robot, unitPrice: '-1' }]],
    ['CAT-06', 'bad-unit-price', [{ ...robot, unitPrice: 100 }]],
    ['CAT-06', 'bad-unit-price', [{ ...robot, unitPrice: null }]],
    ['CAT-06', 'bad-unit-price', [{ ...robot, unitPrice: '1.005' }]],
    ['CAT-06', 'bad-unit-price', [{ ...online, unitPrice: '999' }]],
    ['PRC-11', 'bad-unit-price', [{ ...online, sku: 'interop.account', unitPrice: '50' }]],
    ['PRC-01', 'missing-term', [{ ...online, term: undefined }]],
    ['PRC-01', 'missing-term', [{ ...online, term: {} }]],
    ['PRC-01', 'years-out-of-range', [{ ...online, term: { years: 0 } }]],
    ['PRC-01', 'years-out-of-range', [{ ...online, term: { years: 9 } }]],
    ['PRC-01', 'years-out-of-range', [{ ...online, term: { years: 1.5 } }]],
    ['PRC-01', 'years-out-of-range', [{ ...online, term: { years: '1' } }]],
    ['PRC-01', 'years-out-of-range', [{ ...online, term: { years: null } }]],
    ['PRC-04', 'bad-date', [{ ...addition, term: { from: '2026-02-29', to: '2027-01-01' } }]],
    ['PRC-04', 'bad-date', [{ ...addition, term: { from: '2026-02-28' } }]],
    ['PRC-04', 'bad-date', [{ ...addition, term: { from: 20260228, to: 20270228 } }]],
    ['PRC-04', 'nothing-left', [{ ...addition, term: { from: '2026-03-01', to: '2026-03-01' } }]],
    ['PRC-04', 'nothing-left', [{ ...addition, term: { from: '2026-03-02', to: '2026-03-01' } }]],
  ])('%s refuses with %s', (_, code, items) => {
    // What strangers send does not keep to the type.
    expect(total(...(items as QuoteItem[]))).toBe(code)
  })

  it('CAT-03 checks the quantity before the price, and the price before the term', () => {
    const wrong = { sku: 'cs.robot.professional', quantity: 0, unitPrice: 'x', term: { years: 0 } }
    expect(total(wrong)).toBe('below-minimum')
    expect(total({ ...wrong, quantity: 1 })).toBe('bad-unit-price')
    expect(total({ ...wrong, quantity: 1, unitPrice: '1' })).toBe('years-out-of-range')
  })

  it('PRC-04 does not bind additions to the minimum, nor frees purchases from it', () => {
    expect(total({ ...addition, quantity: 2, term: HALF_WAY })).toBe('3196.80')
    expect(total({ ...addition, quantity: 2, term: HALF_WAY, addition: false })).toBe(
      'below-minimum',
    )
    expect(total({ sku: 'ssc.employees', quantity: 500, term: HALF_WAY, addition: true })).toBe(
      'below-minimum',
    )
  })
})
