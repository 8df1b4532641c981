import { skusOfFamily } from '../../../domain/catalogue/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { type Row, rowsOf, skuOfCount, type Typed } from './forms.ts'

/** The form filled in as it was when the estimate was made, so that a quote can be changed. */
export function typedFrom(estimate: Estimate): Typed {
  let typed: Typed = {}
  for (const row of rowsOf(estimate.line, estimate.scenario)) {
    const value = valueFrom(row, estimate, typed)
    if (value !== null) typed = { ...typed, [row.id]: value }
  }
  return typed
}

/** What was in a field; null where the estimate does not tell. `typed`: the fields before it. */
function valueFrom(row: Row, estimate: Estimate, typed: Typed): string | null {
  const { items, line, scenario } = estimate
  switch (row.kind) {
    case 'edition':
    case 'packs': {
      const ids = skusOfFamily(row.family).map(({ id }) => id)
      return items.find(({ sku }) => ids.includes(sku))?.sku ?? null
    }
    case 'count': {
      const counted = skuOfCount(row, { line, scenario, typed })
      const quantity = items.find(({ sku }) => sku === counted?.id)?.quantity
      return quantity === undefined ? null : String(quantity)
    }
    case 'topic':
      return items.find(({ sku }) => sku === row.sku)?.topic ?? null
    case 'customers':
      return null
  }
}
