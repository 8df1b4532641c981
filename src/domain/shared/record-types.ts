/** The names of all kinds of records; what each holds: `domain/integrity/world.ts`. */
export const RECORD_TYPES = [
  'account',
  'movement',
  'voucher',
  'application',
  'order',
  'subscription',
  'numbers',
  'message',
  'consultation',
  'refund',
  'invoice',
  'finance',
  'sms-code',
  'plan',
  'demo-clock',
  'demo-settings',
] as const

export type RecordType = (typeof RECORD_TYPES)[number]
