import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import {
  addYuan,
  compareYuan,
  formatPrice,
  formatYuan,
  fractionOfYuan,
  isYuan,
  maxYuan,
  minYuan,
  parsePrice,
  plainYuan,
  subtractYuan,
  sumYuan,
  timesYuan,
  type Yuan,
  yuan,
  ZERO_YUAN,
} from './money.ts'

/** The same amount as whole 分, told without decimal arithmetic. */
function fen(amount: Yuan): bigint {
  return BigInt(amount.replace('.', ''))
}

function fromFen(value: bigint): Yuan {
  const digits = String(value < 0n ? -value : value).padStart(3, '0')
  return yuan(`${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`)
}

const anyAmount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(fromFen)
const anyCount = fc.integer({ min: 0, max: 10_000_000 })

describe('PRC-12 money is exact', () => {
  it.each([
    [999, '999.00'],
    ['4795.2', '4795.20'],
    ['0.05', '0.05'],
    ['-30', '-30.00'],
    ['-0', '0.00'],
    ['007', '7.00'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991.00'],
  ])('PRC-12 writes %s as %s', (amount, text) => {
    expect(yuan(amount)).toBe(text)
  })

  it.each([1.5, Number.NaN, 2 ** 60, '1.005', '1e3', '', ' 1', '1,000', '.5', '5.', '0x10'])(
    'PRC-12 takes %s for a mistake of the program',
    (amount) => {
      expect(() => yuan(amount)).toThrow(RangeError)
    },
  )

  it('PRC-12 does not lose what binary numbers lose', () => {
    expect(addYuan(yuan('0.10'), yuan('0.20'))).toBe('0.30')
    expect(timesYuan(yuan('1.15'), 100)).toBe('115.00')
  })

  it('PRC-12 refuses an amount that has outgrown all counting', () => {
    const huge = yuan('9'.repeat(30))
    expect(() => addYuan(huge, yuan(1))).toThrow(RangeError)
    expect(timesYuan(yuan('999999999999.99'), 10_000_000)).toBe('9999999999999900000.00')
  })

  it.each(['0.00', '12.30', '-0.01'])('PRC-12 knows %s as a stored amount', (text) => {
    expect(isYuan(text)).toBe(true)
  })

  it.each([0, null, '-0.00', '01.00', '1', '1.0', '1.000', '1.00\n', '1e2', ['1.00']])(
    'PRC-12 knows %j as none',
    (value) => {
      expect(isYuan(value)).toBe(false)
    },
  )

  it('PRC-12 adds, subtracts, multiplies and compares like whole 分', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, anyCount, (left, right, count) => {
        expect(fen(addYuan(left, right))).toBe(fen(left) + fen(right))
        expect(fen(subtractYuan(left, right))).toBe(fen(left) - fen(right))
        expect(fen(timesYuan(left, count))).toBe(fen(left) * BigInt(count))
        expect(sumYuan([left, right, left])).toBe(fromFen(fen(left) * 2n + fen(right)))
        const order = fen(left) === fen(right) ? 0 : fen(left) < fen(right) ? -1 : 1
        expect(compareYuan(left, right)).toBe(order)
        expect(minYuan(left, right)).toBe(order <= 0 ? left : right)
        expect(maxYuan(left, right)).toBe(order >= 0 ? left : right)
      }),
      PROPERTY,
    )
  })

  it('PRC-12 adds nothing up to nothing', () => {
    expect(sumYuan([])).toBe(ZERO_YUAN)
  })
})

describe('PRC-03 fractions', () => {
  it.each([
    ['0.05', 1, 10, '0.01'],
    ['0.04', 1, 10, '0.00'],
    ['0.45', 1, 10, '0.05'],
    ['1.00', 1, 3, '0.33'],
    ['2.00', 1, 3, '0.67'],
    ['999.00', 6, 10, '599.40'],
  ])('PRC-03 rounds %s × %i ÷ %i once, half up, to %s', (amount, numerator, denominator, text) => {
    expect(fractionOfYuan(yuan(amount), numerator, denominator)).toBe(text)
  })

  it('PRC-03 rounds a fraction of any amount like whole 分', () => {
    const positive = fc.bigInt({ min: 0n, max: 10n ** 20n }).map(fromFen)
    fc.assert(
      fc.property(positive, fc.nat({ max: 11 }), (amount, months) => {
        const exact = fractionOfYuan(amount, months, 10)
        expect(fen(exact)).toBe((fen(amount) * BigInt(months) * 2n + 10n) / 20n)
      }),
      PROPERTY,
    )
  })

  it.each([1.5, Number.NaN])('PRC-12 takes %s times for a mistake of the program', (count) => {
    expect(() => timesYuan(yuan(1), count)).toThrow(RangeError)
  })
})

describe('PRC-12 writing amounts', () => {
  it.each([
    ['4795.2', '4,795.20', '¥4,795.20', '4795.2'],
    ['999', '999.00', '¥999.00', '999'],
    ['10000', '10,000.00', '¥10,000.00', '10000'],
    ['1234567.89', '1,234,567.89', '¥1,234,567.89', '1234567.89'],
    ['0', '0.00', '¥0.00', '0'],
    ['100.05', '100.05', '¥100.05', '100.05'],
    ['-300000', '−300,000.00', '−¥300,000.00', '-300000'],
  ])('PRC-12 PRC-13 shows %s as %s, %s and %s', (amount, formatted, price, plain) => {
    expect(formatYuan(yuan(amount))).toBe(formatted)
    expect(formatPrice(yuan(amount))).toBe(price)
    expect(plainYuan(yuan(amount))).toBe(plain)
  })
})

describe('CAT-06 prices typed by people', () => {
  it.each([
    ['800', '800.00'],
    ['1234.5', '1234.50'],
    ['0', '0.00'],
    ['999999999999.99', '999999999999.99'],
  ])('CAT-06 reads %s', (text, amount) => {
    expect(parsePrice(text)).toBe(amount)
  })

  it.each([
    '',
    ' 800',
    '-1',
    '+1',
    '1e3',
    '1.234',
    '1,000',
    '¥8',
    '８',
    '1000000000000',
    '.5',
    '5.',
    '00',
    '08',
    'Infinity',
    800,
    800n,
    null,
    undefined,
    ['800'],
  ])('CAT-06 does not take %s for a price', (value) => {
    expect(parsePrice(value)).toBeUndefined()
  })
})
