import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PROPERTY } from '../../testing/property-runs.ts'
import { CDP, INTEROP, ONLINE, planWith } from '../../testing/sample-plan.ts'
import type { Estimate } from '../estimates/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { decodePlan, encodePlan } from './index.ts'

const PLAN = planWith([ONLINE, CDP, INTEROP])
const ADDRESS = encodePlan(PLAN)

const ADDED: Estimate = {
  ...{ line: 'ssc', scenario: 'addition' },
  ...{ on: civilDate('2026-07-05'), until: civilDate('2028-01-05') },
  items: [
    { sku: 'ssc.experts', quantity: 2 },
    { sku: 'ssc.knowledge', quantity: 1, topic: 'hr' },
  ],
}
const RENEWED: Estimate = {
  ...{ line: 'online', scenario: 'renewal', years: 3 },
  ...{ on: civilDate('2027-02-20'), until: civilDate('2027-03-02') },
  items: [{ sku: 'cs.online.basic', quantity: 2 }],
}

function read(address: string) {
  const found = decodePlan(address)
  if (!found.ok) throw new Error(found.error.code)
  return found.value
}

describe('the address of a plan', () => {
  it('PLN-02 rebuilds names, items, dates and the price list from the address alone', () => {
    const plan = planWith([ONLINE, CDP, INTEROP], [ADDED], [RENEWED, ONLINE])
    expect(read(encodePlan(plan))).toEqual({ content: plan, problems: [] })
  })

  it('PLN-02 is short: three items take 280 characters, and can be read', () => {
    expect(ADDRESS).toContain('item=n2_2026-03-02_cs.online.basic*5')
    expect(ADDRESS.length).toBeLessThan(280)
  })

  it.each([
    ['no.such.sku*5', 'item-unknown', null],
    ['cs.online.basic*5_cs.online.basic*6', 'item-unknown', null],
    ['cs.online.basic*1000000000', 'item-unknown', null],
    ['cs.online.basic*-5', 'item-unknown', null],
    ['cs.online.basic*100000', 'item-unpriced', 'above-maximum'],
    ['cs.online.basic*1', 'item-unpriced', 'below-minimum'],
    ['cs.online.basic*5_cdp.basic*1', 'item-unpriced', 'not-offered'],
    ['cs.robot.professional*1', 'item-unpriced', 'price-on-request'],
  ])('PLN-02 explains the forged item %s and keeps the rest', (text, what, refusal) => {
    const { content, problems } = read(`${ADDRESS}&item=n1_2026-03-02_${text}`)
    expect(content).toEqual(PLAN)
    expect(problems).toMatchObject([{ what, refusal, text: `n1_2026-03-02_${text}`.slice(0, 60) }])
  })

  it('PLN-02 takes 50 items of three variants, and says what was too much', () => {
    const many = planWith(Array.from({ length: 51 }, () => ONLINE))
    const { content, problems } = read(encodePlan(many))
    expect(content.variants[0]?.items).toHaveLength(50)
    expect(problems.map(({ what }) => what)).toEqual(['too-many-items'])
    const fourth = `${encodePlan(planWith([ONLINE], [ONLINE], [ONLINE]))}&variant=D*1.00`
    expect(read(fourth).problems.map(({ what }) => what)).toEqual(['too-many-variants'])
    expect(read(fourth).content.variants).toHaveLength(3)
  })

  it('PLN-02 says that a name of 200 characters is none, and keeps the items', () => {
    const { content, problems } = read(encodePlan({ ...PLAN, name: '长'.repeat(200) }))
    expect(content).toEqual({ ...PLAN, name: '' })
    expect(problems).toMatchObject([{ what: 'name', refusal: null, text: '长'.repeat(60) }])
  })

  it.each(['', 'v=2', ADDRESS.replace('on=', 'off='), 'v=1&name=x&on=2026-13-01', null, 7])(
    'PLN-02 %s is no plan at all',
    (address) => {
      expect(decodePlan(address as string)).toMatchObject({ ok: false })
    },
  )

  it('PLN-02 says whether it is damaged, too long, or of a version that it does not read', () => {
    const code = (address: string) => {
      const found = decodePlan(address)
      return found.ok ? null : found.error.code
    }
    expect(code(ADDRESS.replace('v=1', 'v=2'))).toBe('other-version')
    expect(code(`${ADDRESS}&item=${'x'.repeat(200_000)}`)).toBe('too-long')
    expect(code(ADDRESS.replace('v=1', 'v=one'))).toBe('malformed')
    expect(code('v=2')).toBe('malformed')
  })

  it('PLN-02 tells a name of a variant that is missing or too long, and gives it another', () => {
    const found = read(ADDRESS.replace('variant=A', `variant=${'B'.repeat(21)}`))
    expect(found.content.variants[0]?.name).toBe('A')
    expect(found.problems).toMatchObject([
      { what: 'variant-name', text: 'B'.repeat(21), refusal: null },
    ])
  })

  it('PLN-02 never throws, whatever the address was turned into', () => {
    fc.assert(
      fc.property(fc.nat(ADDRESS.length), fc.string(), fc.nat(20), (at, put, cut) => {
        const changed = ADDRESS.slice(0, at) + put + ADDRESS.slice(at + cut)
        const found = decodePlan(changed)
        if (found.ok) expect(found.value.content.variants.length).toBeLessThanOrEqual(3)
      }),
      PROPERTY,
    )
  })
})
