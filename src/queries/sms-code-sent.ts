import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { SmsCode } from '../domain/applications/index.ts'

/** The code that was sent last for an application (MAT-08); null: none was. */
export const smsCodeSent = query<{ id: string }, SmsCode | null>({
  name: 'sms-code-sent',
  input: z.object({ id: z.string() }),
  reads: ['sms-code'],
  view: (records, { id }) => records.get('sms-code', id) ?? null,
})
