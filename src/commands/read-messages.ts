import type { Ports } from '../api/app-records.ts'
import { ok } from '../domain/shared/result.ts'

/** Marks messages as read: the one that was opened, or all of them (MSG-01). */
export function readMessages({ store, clock }: Ports, which: { id: string } | 'all') {
  return store.commit((records) => {
    const at = clock.now()
    const unread = records
      .list('message')
      .filter((message) => message.readAt === null && (which === 'all' || message.id === which.id))
    return ok({
      changes: unread.map((message) => ({ type: 'message', put: { ...message, readAt: at } })),
      value: null,
    })
  })
}
