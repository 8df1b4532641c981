import * as z from 'zod/mini'
import { query } from '../api/query.ts'

/** How many messages were not opened yet (MSG-01). */
export const unreadMessages = query<Record<string, never>, number>({
  name: 'unread-messages',
  input: z.record(z.string(), z.never()),
  reads: ['message'],
  view: (records) => records.list('message').filter((message) => message.readAt === null).length,
})
