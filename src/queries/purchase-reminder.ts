import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { type Reminder, remind } from '../domain/applications/index.ts'

/** 「购买提醒」: how many applications have news, by what it is (APP-04). */
export const purchaseReminder = query<Record<string, never>, Reminder>({
  name: 'purchase-reminder',
  input: z.record(z.string(), z.never()),
  reads: ['application'],
  view: (records) => remind(records.list('application')),
})
