export { advanceTime } from '../commands/advance-time.ts'
export { nextDueAt } from '../policies/due-events.ts'
