import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import type { Invoice } from '../domain/billing/index.ts'
import { byId } from '../domain/shared/moment-order.ts'
import { rememberEach } from '../domain/shared/remember.ts'

/** A page of the invoices, the newest first (INV-01). */
export const listInvoices = query<PageInput, Page<Invoice>>({
  name: 'list-invoices',
  input: z.object(PAGE_INPUT),
  reads: ['invoice'],
  view: (records, input) => pageOf(newest(records.list('invoice')), input),
})

const newest = rememberEach((invoices: readonly Invoice[]) =>
  invoices.toSorted((a, b) => byId(b, a)),
)
