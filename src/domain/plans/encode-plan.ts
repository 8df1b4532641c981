import { type Estimate, writeEstimateItem } from '../estimates/index.ts'
import type { PlanContent } from './plan.ts'

/** The form of the address; another one is not read as this one. */
export const ADDRESS_VERSION = '1'

/**
 * A plan as the query of an address (PLN-02): `v=1&name=…&on=2026-03-02&catalogue=2026-01-01&variant=A*9990.00` and
 * for each item of it `item=n2_2026-03-02_cs.online.basic*5`.
 */
export function encodePlan({ name, madeOn, catalogue, variants }: PlanContent): string {
  const query = new URLSearchParams({ v: ADDRESS_VERSION, name, on: madeOn, catalogue })
  for (const variant of variants) {
    query.append('variant', `${variant.name}*${variant.total}`)
    for (const item of variant.items) query.append('item', writePlanItem(item))
  }
  return query.toString()
}

/** An item of a plan as its address writes it. */
export function writePlanItem(estimate: Estimate): string {
  const years = estimate.scenario === 'addition' ? '' : estimate.years
  return [
    `${estimate.scenario.charAt(0)}${years}`,
    estimate.on,
    ...(estimate.scenario === 'new' ? [] : [estimate.until]),
    ...estimate.items.map(writeEstimateItem),
  ].join('_')
}
