import { DAY_MILLISECONDS, type Instant } from '../../../domain/shared/instant.ts'
import { BACKUP_KEY } from '../storage/storage-keys.ts'

/** How long the customer may go without a backup before a reminder. */
const REMINDER_DAYS = 30

/** What is remembered of backups, in real time: the device's, never the demonstration's. */
export type BackupMarks = {
  /** When the first open product was seen here. */
  readonly firstProduct: Instant | null
  readonly lastBackup: Instant | null
  /** When the customer put the reminder off. */
  readonly putOff: Instant | null
  /** The customer was told that this browser may erase. */
  readonly toldErasure: boolean
}

const NONE: BackupMarks = { firstProduct: null, lastBackup: null, putOff: null, toldErasure: false }

export function readBackupMarks(): BackupMarks {
  try {
    const kept: Partial<BackupMarks> | null = JSON.parse(localStorage.getItem(BACKUP_KEY) ?? 'null')
    return {
      firstProduct: instantOr(kept?.firstProduct),
      lastBackup: instantOr(kept?.lastBackup),
      putOff: instantOr(kept?.putOff),
      toldErasure: kept?.toldErasure === true,
    }
  } catch {
    return NONE
  }
}

export function keepBackupMarks(changed: Partial<BackupMarks>): void {
  try {
    localStorage.setItem(BACKUP_KEY, JSON.stringify({ ...readBackupMarks(), ...changed }))
  } catch {
    // Nothing can be kept in this browser: it is asked again another day.
  }
}

/** Whether open products went without a backup for thirty days, and the reminder was not put off meanwhile. */
export function isReminderDue(marks: BackupMarks, now: Instant): boolean {
  const since = Math.max(marks.firstProduct ?? now, marks.lastBackup ?? 0, marks.putOff ?? 0)
  return now - since >= REMINDER_DAYS * DAY_MILLISECONDS
}

function instantOr(value: unknown): Instant | null {
  return Number.isSafeInteger(value) ? Number(value) : null
}
