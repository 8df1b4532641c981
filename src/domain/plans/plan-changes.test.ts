import { describe, expect, it } from 'vitest'
import { CDP, INTEROP, ONLINE, planWith } from '../../testing/sample-plan.ts'
import type { Estimate } from '../estimates/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { instantOf } from '../shared/instant.ts'
import {
  applyPlanChange,
  contentOf,
  type Plan,
  type PlanChange,
  planValidity,
  readPlanName,
  startPlan,
} from './index.ts'

const AT = instantOf(civilDate('2026-03-02'), '10:00:00')
const PLAN = startPlan('plan-1', planWith([ONLINE, CDP]), AT)
const IN_A = { variantId: '1' }

function changed(plan: Plan, change: PlanChange, at = AT): Plan {
  const result = applyPlanChange(plan, change, at)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const refusalOf = (plan: Plan, change: PlanChange) => {
  const result = applyPlanChange(plan, change, AT)
  return result.ok ? null : result.error.code
}

describe('changes of a plan', () => {
  it('PLN-01 adds, replaces and takes away items, and keeps its sum', () => {
    const added = changed(PLAN, { what: 'add-item', ...IN_A, estimate: INTEROP })
    expect(added.variants[0]).toMatchObject({ total: '810360.00' })
    expect(added.variants[0]?.items.map(({ id }) => id)).toEqual(['1', '2', '3'])
    const more: Estimate = { ...ONLINE, scenario: 'new', years: 1 }
    const replaced = changed(added, { what: 'replace-item', ...IN_A, itemId: '1', estimate: more })
    expect(replaced.variants[0]?.total).toBe('805365.00')
    const less = changed(replaced, { what: 'remove-item', ...IN_A, itemId: '2' })
    expect(contentOf(less)).toEqual(planWith([more, INTEROP]))
  })

  it('PLN-01 copies a variant under the next name, up to three, and leaves the last one', () => {
    const copy: PlanChange = { what: 'copy-variant', ...IN_A }
    const three = changed(changed(PLAN, copy), copy)
    expect(three.variants.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
      ['3', 'C'],
    ])
    expect(refusalOf(three, copy)).toBe('too-many-variants')
    expect(refusalOf(PLAN, { what: 'remove-variant', ...IN_A })).toBe('last-variant')
    const renamed = changed(three, { what: 'rename-variant', variantId: '2', name: ' 从\u200B简 ' })
    expect(renamed.variants[1]?.name).toBe('从简')
  })

  it('PLN-01 refuses the 51st item, an item without a price, and what is not there', () => {
    const full = startPlan('p', planWith(Array.from({ length: 50 }, () => ONLINE)), AT)
    expect(refusalOf(full, { what: 'add-item', ...IN_A, estimate: CDP })).toBe('too-many-items')
    const few: Estimate = { ...ONLINE, items: [{ sku: 'cs.online.basic', quantity: 1 }] }
    expect(refusalOf(PLAN, { what: 'add-item', ...IN_A, estimate: few })).toBe('below-minimum')
    expect(refusalOf(PLAN, { what: 'remove-item', ...IN_A, itemId: '9' })).toBe('unknown-item')
    expect(refusalOf(PLAN, { what: 'copy-variant', variantId: '9' })).toBe('unknown-variant')
  })

  it('PLN-01 refuses a name of 200 characters, and one that nobody sees', () => {
    expect(readPlanName('长'.repeat(200))).toMatchObject({ error: { code: 'name-too-long' } })
    expect(readPlanName(' \u200B ')).toMatchObject({ error: { code: 'name-missing' } })
    expect(readPlanName('长'.repeat(50))).toEqual({ ok: true, value: '长'.repeat(50) })
  })

  it('PLN-03 stays as it is once it was applied for', () => {
    const applied = { ...PLAN, applied: { variantId: '1', at: AT, outcomes: [] } }
    expect(refusalOf(applied, { what: 'add-item', ...IN_A, estimate: CDP })).toBe('plan-applied')
    expect(refusalOf(applied, { what: 'price-today' })).toBe('plan-applied')
  })
})

describe('how long a plan holds', () => {
  it.each([
    ['2026-04-01', 'valid'],
    ['2026-04-02', 'expired'],
  ])('PLN-04 for 30 days: on %s it is %s', (today, validity) => {
    expect(planValidity(PLAN, civilDate(today))).toBe(validity)
  })

  it('PLN-04 until the price list changes', () => {
    const old = { ...PLAN, catalogue: civilDate('2025-01-01') }
    expect(planValidity(old, civilDate('2026-03-02'))).toBe('catalogue-changed')
  })

  it('PLN-02 keeps the total of another price list until it is priced today', () => {
    const [variant] = planWith([ONLINE]).variants
    const content = {
      ...planWith(),
      catalogue: civilDate('2025-01-01'),
      variants: variant ? [{ ...variant, total: '1.00' as typeof variant.total }] : [],
    }
    const old = startPlan('p', content, AT)
    expect(old.variants[0]?.total).toBe('1.00')
    expect(changed(old, { what: 'price-today' }).variants[0]?.total).toBe('9990.00')
  })

  it('PLN-04 offers the price of today: what was to be paid before is paid today', () => {
    const later = instantOf(civilDate('2026-09-01'), '10:00:00')
    const added: Estimate = {
      ...{ line: 'online', scenario: 'addition', on: civilDate('2026-03-02') },
      ...{ until: civilDate('2027-03-02'), items: [{ sku: 'cs.online.basic', quantity: 1 }] },
    }
    const plan = startPlan('p', planWith([added, { ...CDP, on: civilDate('2026-12-01') }]), AT)
    const now = changed(plan, { what: 'price-today' }, later)
    expect(now.variants[0]?.items.map(({ estimate }) => estimate.on)).toEqual([
      '2026-09-01',
      '2026-12-01',
    ])
    expect(planValidity(now, civilDate('2026-10-01'))).toBe('valid')
    expect(plan.variants[0]?.total).not.toBe(now.variants[0]?.total)
  })
})
