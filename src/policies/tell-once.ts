import type { AppChange, AppView } from '../api/app-records.ts'
import type { Message } from '../domain/notifications/index.ts'

/** A message of what may have been told already: the same thing is told once. */
export function tellOnce(records: AppView, message: Message): AppChange[] {
  return records.get('message', message.id) ? [] : [{ type: 'message', create: message }]
}
