import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { ok } from '../domain/shared/result.ts'

/** The one that was opened, or all of them. */
export type ReadMessages = { readonly id: string } | 'all'

/** Marks messages as read (MSG-01). What is read already, or not there, is no refusal: nothing is to be done. */
export const readMessages = command<ReadMessages, null>({
  name: 'read-messages',
  input: z.union([z.literal('all'), z.object({ id: z.string() })]),
  decide: (records, which, { now }) => {
    const unread = records
      .list('message')
      .filter((message) => message.readAt === null && (which === 'all' || message.id === which.id))
    return ok({
      changes: unread.map((message) => ({ type: 'message', put: { ...message, readAt: now } })),
      value: null,
    })
  },
})
