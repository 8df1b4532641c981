import type { CsvColumn } from '../../../blocks/export-csv.tsx'
import { ZERO_YUAN } from '../../../domain/shared/money.ts'
import type { PlanRow } from '../../../queries/list-plans.ts'
import type { planCopy } from './copy.ts'

/** A row for each variant of a plan: a spreadsheet adds up one total a cell (EXP-01). */
export function rowsOfVariants(row: PlanRow): readonly PlanRow[] {
  return row.plan.variants.map((variant) => ({
    ...row,
    plan: { ...row.plan, variants: [variant] },
  }))
}

/** The columns of 「方案列表」 as a file, of rows with one variant (EXP-01). */
export function plansColumns(copy: (typeof planCopy)['zh']): readonly CsvColumn<PlanRow>[] {
  const heads = copy.columns
  const variantOf = ({ plan }: PlanRow) => plan.variants[0]
  return [
    [heads.name, ({ plan }) => plan.name],
    [heads.variants, (row) => variantOf(row)?.name ?? ''],
    [heads.total, (row) => ({ yuan: variantOf(row)?.total ?? ZERO_YUAN })],
    [heads.validThrough, ({ validThrough }) => validThrough],
    [heads.state, ({ state }) => copy.states[state]],
  ]
}
