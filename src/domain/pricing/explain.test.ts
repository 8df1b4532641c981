import { describe, expect, it } from 'vitest'
import { calculateQuote, type Explanation, explainLine, type QuoteItem } from './index.ts'

function explain(item: QuoteItem): Explanation {
  const quote = calculateQuote({ items: [item] })
  if (!quote.ok || quote.value.lines[0] === undefined) throw new Error('No line')
  return explainLine(quote.value.lines[0])
}

const half = { from: '2026-07-05', to: '2028-01-05' }
const eleven = { from: '2026-01-01', to: '2026-12-01' }
const nearlyTwoYears = { from: '2026-01-01', to: '2027-12-01' }
const one = { years: 1 }
const two = { years: 2 }

describe('PRC-13 formulas', () => {
  it.each<[string, string, QuoteItem]>([
    [
      '5 用户 × 2 年 × 999 元 = 9,990.00 元',
      '5 users × 2 years × ¥999 = ¥9,990.00',
      { sku: 'cs.online.basic', quantity: 5, term: two },
    ],
    [
      '3 用户 × 1 年 × 999 元 + 3 用户 × 6 个月 × 999 元 ÷ 10 = 4,795.20 元',
      '3 users × 1 year × ¥999 + 3 users × 6 months × ¥999 ÷ 10 = ¥4,795.20',
      { sku: 'cs.online.basic', quantity: 3, term: half, addition: true },
    ],
    [
      '3 用户 × 999 元（11 个月，封顶一年） = 2,997.00 元',
      '3 users × ¥999 (11 months, capped at one year) = ¥2,997.00',
      { sku: 'cs.online.basic', quantity: 3, term: eleven, addition: true },
    ],
    [
      '1 个 × 1 年 × 5800 元 + 1 个 × 5800 元（11 个月，封顶一年） = 11,600.00 元',
      '1 robot × 1 year × ¥5800 + 1 robot × ¥5800 (11 months, capped at one year) = ¥11,600.00',
      { sku: 'cs.robot.standard', quantity: 1, term: nearlyTwoYears, addition: true },
    ],
    [
      '1 用户 × 1 个月 × 999 元 ÷ 10 = 99.90 元',
      '1 user × 1 month × ¥999 ÷ 10 = ¥99.90',
      {
        sku: 'cs.online.basic',
        quantity: 1,
        term: { from: '2026-01-01', to: '2026-01-15' },
        addition: true,
      },
    ],
    [
      '6 千人 × 2 年 × 10000 元 = 120,000.00 元',
      '6 thousand people × 2 years × ¥10000 = ¥120,000.00',
      { sku: 'ssc.employees', quantity: 6000, term: two },
    ],
    [
      '1 套 × 2 年 × 128000 元 = 256,000.00 元',
      '1 set × 2 years × ¥128000 = ¥256,000.00',
      { sku: 'ssc.robot', quantity: 1, term: two },
    ],
    [
      '1 套 × 15000 元 = 15,000.00 元',
      '1 set × ¥15000 = ¥15,000.00',
      { sku: 'ssc.knowledge', quantity: 1 },
    ],
    [
      '1 年 × 800000 元 = 800,000.00 元',
      '1 year × ¥800000 = ¥800,000.00',
      { sku: 'cdp.enterprise', quantity: 1, term: one },
    ],
    [
      '2 个 × 1 年 × 100000 元 = 200,000.00 元',
      '2 boosters × 1 year × ¥100000 = ¥200,000.00',
      { sku: 'cdp.booster', quantity: 2, term: one },
    ],
    [
      '(5 × 50 元 + 3 × 40 元) × 1 年 = 370.00 元',
      '(5 × ¥50 + 3 × ¥40) × 1 year = ¥370.00',
      { sku: 'interop.account', quantity: 8, term: one },
    ],
    [
      '5 × 50 元 × 1 年 = 250.00 元',
      '5 × ¥50 × 1 year = ¥250.00',
      { sku: 'interop.account', quantity: 5, term: one },
    ],
    [
      '(5 × 50 元 + 3 × 40 元)（11 个月，封顶一年） = 370.00 元',
      '(5 × ¥50 + 3 × ¥40) (11 months, capped at one year) = ¥370.00',
      { sku: 'interop.account', quantity: 8, term: eleven },
    ],
    [
      '2 个 × 1 年 × 12345.5 元 = 24,691.00 元',
      '2 robots × 1 year × ¥12345.5 = ¥24,691.00',
      { sku: 'cs.robot.professional', quantity: 2, term: one, unitPrice: '12345.5' },
    ],
  ])('PRC-13 shows %s', (zh, en, item) => {
    expect(explain(item).formula).toEqual({ zh, en })
  })

  it.each<[string, string, QuoteItem]>([
    [
      '用户数 × 年数 × 年费',
      'users × years × annual price',
      { sku: 'cs.online.basic', quantity: 5, term: two },
    ],
    [
      '用户数 × 年数 × 年费 + 用户数 × 月数 × 年费 ÷ 10',
      'users × years × annual price + users × months × annual price ÷ 10',
      { sku: 'cs.online.basic', quantity: 3, term: half, addition: true },
    ],
    ['套数 × 单价', 'packs × unit price', { sku: 'cs.sessions.120k', quantity: 1 }],
    ['年数 × 年费', 'years × annual price', { sku: 'cdp.basic', quantity: 1, term: one }],
    [
      '各档（账号数 × 年费）之和 × 年数',
      'sum over the slices of (accounts × annual price) × years',
      { sku: 'interop.account', quantity: 8, term: one },
    ],
  ])('PRC-13 tells in words: %s', (zh, en, item) => {
    expect(explain(item).words).toEqual({ zh, en })
  })

  it('PRC-13 remarks on the cap only when it lowered the price, and names the rules', () => {
    const item = { sku: 'cs.online.basic', quantity: 3, addition: true }
    const capped = explain({ ...item, term: eleven })
    expect(capped.remark?.zh).toContain('封顶')
    expect(capped.remark?.en).toContain('capped')
    expect(capped.rules).toEqual(['PRC-03', 'PRC-04'])
    expect(explain({ ...item, term: half }).remark).toBeNull()
  })

  it('PRC-14 explains an old quote by the price it was made with', () => {
    const quote = calculateQuote({ items: [{ sku: 'pv.1m', quantity: 2 }] })
    const line = quote.ok ? quote.value.lines[0] : undefined
    if (line === undefined) throw new Error('No line')
    const stored: unknown = JSON.parse(JSON.stringify(line))
    expect(stored).toEqual(line)
    expect(explainLine(line).formula.zh).toBe('2 个 × 30000 元 = 60,000.00 元')
  })
})
