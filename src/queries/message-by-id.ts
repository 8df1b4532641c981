import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Message } from '../domain/notifications/index.ts'

/** A message by its id (MSG-01); null: there is none. */
export const messageById = query<{ id: string }, Message | null>({
  name: 'message-by-id',
  input: z.object({ id: z.string() }),
  reads: ['message'],
  view: (records, { id }) => records.get('message', id) ?? null,
})
