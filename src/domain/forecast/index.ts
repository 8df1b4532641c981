export { type CalendarEvent, calendarFile } from './calendar-file.ts'
export { forecastRenewals } from './forecast-renewals.ts'
