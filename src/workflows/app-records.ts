import type { Account, Movement, Voucher } from '../domain/account/index.ts'
import type { Application, SmsCode } from '../domain/applications/index.ts'
import type { Invoice, RefundRequest } from '../domain/billing/index.ts'
import type { Message } from '../domain/notifications/index.ts'
import type { Consultation, Order } from '../domain/orders/index.ts'
import type { DemoClock } from '../domain/shared/demo-clock.ts'
import type { DemoSettings } from '../domain/shared/demo-settings.ts'
import type { Numbers } from '../domain/shared/numbers.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'
import type {
  Change,
  Clock,
  FileSafe,
  PictureReader,
  Random,
  RecordStore,
  Records,
  Vault,
} from './ports.ts'

/** Every kind of record there is, by the name it is stored under. */
export type AppRecords = {
  account: Account
  movement: Movement
  voucher: Voucher
  application: Application
  order: Order
  subscription: Subscription
  numbers: Numbers
  message: Message
  consultation: Consultation
  refund: RefundRequest
  invoice: Invoice
  'sms-code': SmsCode
  'demo-clock': DemoClock
  'demo-settings': DemoSettings
}

/** The same names, as a list. */
export const RECORD_TYPES = Object.keys({
  account: true,
  movement: true,
  voucher: true,
  application: true,
  order: true,
  subscription: true,
  numbers: true,
  message: true,
  consultation: true,
  refund: true,
  invoice: true,
  'sms-code': true,
  'demo-clock': true,
  'demo-settings': true,
  // Object.keys widens to string[]; the table's keys are all the names.
} satisfies Record<keyof AppRecords, true>) as (keyof AppRecords)[]

export type AppStore = RecordStore<AppRecords>
export type AppView = Records<AppRecords>
export type AppChange = Change<AppRecords>

/** What every workflow is given. */
export type Ports = {
  readonly store: AppStore
  readonly clock: Clock
  readonly random: Random
  readonly vault: Vault
  readonly files: FileSafe
  readonly pictures: PictureReader
}
