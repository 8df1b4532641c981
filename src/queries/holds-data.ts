import * as z from 'zod/mini'
import type { AppRecords, AppView } from '../api/app-records.ts'
import { query } from '../api/query.ts'
import { FIRST_ACCOUNT } from '../domain/account/index.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'

/** By the kind of record, whether it is one that a fresh browser has; settings are no data. */
const IS_FRESH: { readonly [T in keyof AppRecords]: (record: AppRecords[T]) => boolean } = {
  account: (account) => JSON.stringify(account) === JSON.stringify(FIRST_ACCOUNT),
  movement: ({ kind }) => kind === 'opening',
  voucher: ({ usedByOrderId }) => usedByOrderId === null,
  application: () => false,
  order: () => false,
  subscription: () => false,
  refund: () => false,
  invoice: () => false,
  finance: () => false,
  consultation: () => false,
  message: () => false,
  'sms-code': () => false,
  plan: () => false,
  numbers: () => true,
  'demo-clock': () => true,
  'demo-settings': () => true,
}

/** Whether more is stored than what every fresh browser begins with, so that replacing it is asked for. */
export const holdsData = query<Record<string, never>, boolean>({
  name: 'holds-data',
  input: z.record(z.string(), z.never()),
  reads: RECORD_TYPES,
  view: (records) => !RECORD_TYPES.every((kind) => allFresh(records, kind)),
})

function allFresh<T extends keyof AppRecords>(records: AppView, kind: T): boolean {
  return records.list(kind).every((record) => IS_FRESH[kind](record))
}
