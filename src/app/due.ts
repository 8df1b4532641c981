export { advanceTime } from '../commands/advance-time.ts'
export { nextDue, settleFirst } from '../policies/settle-due.ts'
