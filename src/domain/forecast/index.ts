export { countedInYear, percentUsed, reachedOf } from './budget.ts'
export { type CalendarEvent, calendarFile } from './calendar-file.ts'
export { forecastRenewals } from './forecast-renewals.ts'
