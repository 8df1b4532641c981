import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Application } from '../domain/applications/index.ts'

/** An application by its number (APP-06); null: there is none. */
export const applicationById = query<{ id: string }, Application | null>({
  name: 'application-by-id',
  input: z.object({ id: z.string() }),
  reads: ['application'],
  view: (records, { id }) => records.get('application', id) ?? null,
})
