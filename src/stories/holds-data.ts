import type { AppRecords, AppView } from '../api/app-records.ts'
import { FIRST_ACCOUNT } from '../domain/account/index.ts'

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
  consultation: () => false,
  message: () => false,
  'sms-code': () => false,
  numbers: () => true,
  'demo-clock': () => true,
  'demo-settings': () => true,
}

/** Whether more is stored than what every fresh browser begins with, so that replacing it is asked for. */
export function holdsData(records: AppView): boolean {
  // Object.keys widens to string[]; the table's keys are the kinds by construction.
  const kinds = Object.keys(IS_FRESH) as (keyof AppRecords)[]
  return !kinds.every((kind) => allFresh(records, kind))
}

function allFresh<T extends keyof AppRecords>(records: AppView, kind: T): boolean {
  return records.list(kind).every((record) => IS_FRESH[kind](record))
}
