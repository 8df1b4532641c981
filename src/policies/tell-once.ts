import type { AppChange, AppView } from '../api/app-records.ts'
import type { Message } from '../domain/notifications/index.ts'

/**
 * A message of what may have been told already: the same thing is told once, as long as its message is kept. Read
 * messages may give way to others, so what comes round again by itself is remembered by its record as well.
 */
export function tellOnce(records: AppView, message: Message): AppChange[] {
  return records.get('message', message.id) ? [] : [{ type: 'message', create: message }]
}
