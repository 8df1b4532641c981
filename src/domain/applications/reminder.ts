import type { Application } from './application.ts'
import type { ApplicationState } from './lifecycle.ts'

/** The five counts of 「购买提醒」, in their order (APP-04). */
export const REMINDER_COUNTS = ['draft', 'passed', 'rejected', 'in-review', 'returned'] as const

export type ReminderCount = (typeof REMINDER_COUNTS)[number]

/** Which states each count takes together (APP-04). */
export const STATES_OF_COUNT: Record<ReminderCount, readonly ApplicationState[]> = {
  draft: ['draft'],
  passed: ['awaiting-payment', 'pre-approved'],
  rejected: ['rejected'],
  'in-review': ['pre-review', 'in-review'],
  returned: ['returned'],
}

export type Reminder = { readonly total: number; readonly counts: Record<ReminderCount, number> }

/** How many records have news; a rejected one counts until its record was opened (APP-04). */
export function remind(applications: readonly Application[]): Reminder {
  const news = applications.filter((record) => record.state !== 'rejected' || !record.seen)
  const count = (name: ReminderCount) =>
    news.filter(({ state }) => STATES_OF_COUNT[name].includes(state)).length
  const counts = {
    draft: count('draft'),
    passed: count('passed'),
    rejected: count('rejected'),
    'in-review': count('in-review'),
    returned: count('returned'),
  }
  return { counts, total: Object.values(counts).reduce((sum, number) => sum + number, 0) }
}

/** Whether somebody has to act: to pay, to order, to fix. What is being reviewed or was rejected is only news (APP-04). */
export function asksForAct({ counts }: Reminder): boolean {
  return counts.passed > 0 || counts.returned > 0
}
