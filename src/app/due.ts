export { advanceTime } from '../workflows/advance-time.ts'
export { nextDueAt } from '../workflows/due-events.ts'
