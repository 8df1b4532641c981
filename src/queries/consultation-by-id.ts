import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Consultation } from '../domain/orders/index.ts'

/** A consultation by its number (ORD-08); null: there is none. */
export const consultationById = query<{ id: string }, Consultation | null>({
  name: 'consultation-by-id',
  input: z.object({ id: z.string() }),
  reads: ['consultation'],
  view: (records, { id }) => records.get('consultation', id) ?? null,
})
