import { describe, expect, it } from 'vitest'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { pricePlanItem } from '../../../domain/plans/index.ts'
import { civilDate } from '../../../domain/shared/civil-date.ts'
import { whyUnpriced } from './why-unpriced.ts'

const on = civilDate('2026-03-02')
const NEW = { scenario: 'new', years: 1, on } as const
const ADDED = { scenario: 'addition', until: civilDate('2027-03-02'), on } as const

function why(estimate: Estimate): readonly string[] {
  const { refusal } = pricePlanItem(estimate)
  if (!refusal) throw new Error('It has a price')
  return [whyUnpriced(estimate, refusal, 'zh'), whyUnpriced(estimate, refusal, 'en')]
}

const online = (quantity: number): Estimate => ({
  ...{ ...NEW, line: 'online' },
  items: [{ sku: 'cs.online.basic', quantity }],
})

describe('why an item of a plan has no price', () => {
  it('PLN-02 CAT-03 names the least that is sold, with its unit', () => {
    expect(why(online(1))).toEqual([
      '在线客服-基础版：3 用户起售，请填 3 或以上。',
      expect.stringMatching(/: Sold from 3 \(users\): enter 3 or more\.$/),
    ])
  })

  it('PLN-02 CAT-05 names the step and the most', () => {
    const [most] = why(online(100_000))
    expect(most).toMatch(/^在线客服-基础版：一次最多 [\d,]+ 用户/)
    const [step] = why({ ...ADDED, line: 'ssc', items: [{ sku: 'ssc.employees', quantity: 1500 }] })
    expect(step).toMatch(/：每 1,000 .+为一档，请填 1,000 的整数倍。$/)
  })

  it('PLN-02 has the sentence of any other refusal', () => {
    const [first] = why({ ...NEW, line: 'online', items: [{ sku: 'cdp.basic', quantity: 1 }] })
    expect(first).toMatch(/。$/)
    expect(first).not.toMatch(/：/)
  })
})
