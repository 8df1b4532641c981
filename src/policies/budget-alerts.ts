import type { AppChange, AppView } from '../api/app-records.ts'
import type { Budget } from '../domain/account/index.ts'
import { countedInYear, reachedOf } from '../domain/forecast/index.ts'
import { messageOf } from '../domain/notifications/index.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { formatPrice, type Yuan } from '../domain/shared/money.ts'
import { spendingItems } from './spending-items.ts'
import { StagedRecords } from './staged-records.ts'
import { tellOnce } from './tell-once.ts'

/** What budgets are compared with comes from records of these kinds. */
const SPENDING = ['order', 'subscription', 'finance']

/** Whether there is a budget that these changes may bring to a threshold. */
export function touchesBudgets(records: AppView, changes: readonly AppChange[]): boolean {
  return hasBudgets(records) && changes.some(({ type }) => SPENDING.includes(type))
}

/** Whether the customer has set a budget at all. */
export function hasBudgets(records: AppView): boolean {
  return (records.get('finance', 'main')?.budgets.length ?? 0) > 0
}

/**
 * One message of the highest threshold that the year of a budget has reached, unless that was told, and the budget that
 * remembers all it has reached: of a lower one nothing is said any more (FCT-03).
 */
export function budgetAlerts(records: AppView, now: Instant): readonly AppChange[] {
  const finance = records.get('finance', 'main')
  if (!finance || finance.budgets.length === 0) return []
  const today = civilDateOf(now)
  const items = spendingItems(records, { now, today })
  const messages: AppChange[] = []
  const budgets = finance.budgets.map((budget) => {
    // What was paid in years gone by is not summed up any more.
    if (budget.year < Number(today.slice(0, 4))) return budget
    const counted = countedInYear(items, budget.year)
    const news = reachedOf(budget, counted).filter((percent) => !budget.told.includes(percent))
    const percent = news.at(-1)
    if (percent !== undefined) messages.push(...tell(records, { budget, counted, percent }, now))
    return news.length > 0 ? { ...budget, told: [...budget.told, ...news] } : budget
  })
  if (budgets.every((budget, at) => budget === finance.budgets[at])) return []
  return [{ type: 'finance', put: { ...finance, budgets } }, ...messages]
}

/** The changes with the messages that they bring about (FCT-03). */
export function withBudgetAlerts(
  records: AppView,
  changes: readonly AppChange[],
  now: Instant,
): readonly AppChange[] {
  const view = new StagedRecords(records)
  view.apply(changes)
  if (!touchesBudgets(view, changes)) return changes
  view.apply(budgetAlerts(view, now))
  return view.changes
}

type Reached = { readonly budget: Budget; readonly counted: Yuan; readonly percent: number }

function tell(records: AppView, { budget, counted, percent }: Reached, at: Instant): AppChange[] {
  const { year, amount } = budget
  const message = messageOf('budget-reached', {
    event: `${year}-${amount}-${percent}`,
    at,
    facts: {
      ...{ year: String(year), percent: String(percent) },
      ...{ budget: formatPrice(amount), sum: formatPrice(counted) },
    },
    about: { type: 'finance', id: 'main' },
  })
  return tellOnce(records, message)
}
