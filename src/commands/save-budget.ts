import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { isLost, putOrCreate } from '../api/ports.ts'
import { MOST_TOP_UP, NO_FINANCE, withBudget } from '../domain/account/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { compareYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { yuanSchema } from '../domain/shared/schemas.ts'
import { withBudgetAlerts } from '../policies/budget-alerts.ts'
import { FORECAST_MONTHS } from '../policies/spending-items.ts'

export type SaveBudget = {
  /** The calendar year. */
  readonly year: number
  /** 「年度预算」 in 元; null: none any more. */
  readonly amount: Yuan | null
}

/**
 * - `bad-date`: the year is over, or later than the calendar looks ahead
 * - `not-an-amount`: nothing, or more than anybody pays
 * - `record-damaged`: what is kept of budgets can no longer be read
 */
export type SaveBudgetRefusal = 'bad-date' | 'not-an-amount' | 'record-damaged'

/** 「保存」 of 「年度预算」: one a calendar year, with the messages that it brings about at once (FCT-03). */
export const saveBudget = command<SaveBudget, null, SaveBudgetRefusal>({
  name: 'save-budget',
  input: z.object({ year: z.int(), amount: z.nullable(yuanSchema) }),
  decide: (records, { year, amount }, { now }) => {
    if (isLost(records, 'finance', 'main')) return refuse('record-damaged')
    const ahead = year - Number(civilDateOf(now).slice(0, 4))
    if (ahead < 0 || ahead > FORECAST_MONTHS / 12) return refuse('bad-date')
    if (amount !== null && !isPossible(amount)) return refuse('not-an-amount')
    const put = withBudget(records.get('finance', 'main') ?? NO_FINANCE, year, amount)
    const changes = [putOrCreate(records, 'finance', put)]
    return ok({ changes: withBudgetAlerts(records, changes, now), value: null })
  },
})

function isPossible(amount: Yuan): boolean {
  return compareYuan(amount, ZERO_YUAN) > 0 && compareYuan(amount, MOST_TOP_UP) <= 0
}
