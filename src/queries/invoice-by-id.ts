import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Invoice } from '../domain/billing/index.ts'

/** An invoice by its number (INV-02); null: there is none. */
export const invoiceById = query<{ id: string }, Invoice | null>({
  name: 'invoice-by-id',
  input: z.object({ id: z.string() }),
  reads: ['invoice'],
  view: (records, { id }) => records.get('invoice', id) ?? null,
})
