import type { AppView } from '../api/app-records.ts'
import type { Instant } from '../domain/shared/instant.ts'
import {
  isReminderDue,
  keepBackupMarks,
  readBackupMarks,
} from '../platform/local/backup/backup-marks.ts'
import { erasesAfterDays, isPersistent } from '../platform/local/storage/persistence.ts'
import type { Keeping } from './services.ts'

/** How safe what is kept here is. */
export async function keepingNow(): Promise<Keeping> {
  const { lastBackup } = readBackupMarks()
  return { lastBackup, isPersistent: await isPersistent(), erases: erasesAfterDays() }
}

/** `may-be-erased`: by this browser, after a week without a visit. `backup-due`: thirty days went without one. */
export type Told = 'may-be-erased' | 'backup-due'

/** The customer has read it: the one is never told again, the other not for thirty days. */
export function tellLess(told: Told, realNow: Instant): void {
  keepBackupMarks(told === 'may-be-erased' ? { toldErasure: true } : { putOff: realNow })
}

/** What the customer is to be told of it now, if anything: that the browser erases, once, or that a backup is due. */
export async function worthTelling(records: AppView, realNow: Instant): Promise<Told | null> {
  const marks = readBackupMarks()
  if (erasesAfterDays() && !marks.toldErasure && (await isPersistent()) !== true) {
    const isFilled = records.holds('application') || records.holds('subscription')
    if (isFilled) return 'may-be-erased'
  }
  // No record is read where no reminder can be due.
  if (marks.firstProduct !== null && !isReminderDue(marks, realNow)) return null
  if (!records.list('subscription').some(({ ended }) => ended === null)) return null
  if (marks.firstProduct === null) keepBackupMarks({ firstProduct: realNow })
  return isReminderDue(marks, realNow) ? 'backup-due' : null
}
