import {
  accountSchema,
  financeSchema,
  movementSchema,
  voucherSchema,
} from '../../../domain/account/index.ts'
import { applicationSchema, smsCodeSchema } from '../../../domain/applications/index.ts'
import { invoiceSchema, refundRequestSchema } from '../../../domain/billing/index.ts'
import { messageSchema } from '../../../domain/notifications/index.ts'
import { consultationSchema, orderSchema } from '../../../domain/orders/index.ts'
import { planSchema } from '../../../domain/plans/index.ts'
import { demoClockSchema } from '../../../domain/shared/demo-clock.ts'
import { demoSettingsSchema } from '../../../domain/shared/demo-settings.ts'
import { numbersSchema } from '../../../domain/shared/numbers.ts'
import { subscriptionSchema } from '../../../domain/subscriptions/index.ts'
import {
  confirmedCode,
  confirmedCodeOfInfo,
  consultationOffers,
  giftViews,
  invoicesByPart,
  messagesByReason,
  moreNumbers,
  ordersByBasis,
  ordersByBookkeeping,
  ordersByCloseReason,
  ordersByPurchase,
  productsByLastAttempt,
  productsByLine,
  productsByRenewal,
  pvUses,
  returnedBefore,
  reviewedSince,
  sealedFileNames,
  sealedProofName,
  unchanged,
} from './app-migrations.ts'
import { packMessage, unpackMessage } from './packed-reminders.ts'
import { schemaCodec } from './schema-codec.ts'

/**
 * How every record type of the program is stored. To change a shape: raise its version and append
 * the migration that lifts the old data; published migrations are never changed.
 */
export const appRegistry = {
  account: schemaCodec({ version: 2, migrations: [confirmedCode], schema: accountSchema }),
  movement: schemaCodec({ version: 2, migrations: [unchanged], schema: movementSchema }),
  voucher: schemaCodec({ version: 1, migrations: [], schema: voucherSchema }),
  application: schemaCodec({
    version: 4,
    migrations: [sealedFileNames, returnedBefore, confirmedCodeOfInfo],
    schema: applicationSchema,
    renews: true,
  }),
  order: schemaCodec({
    version: 5,
    migrations: [ordersByPurchase, ordersByBasis, ordersByCloseReason, ordersByBookkeeping],
    schema: orderSchema,
  }),
  subscription: schemaCodec({
    version: 5,
    migrations: [productsByLine, pvUses, productsByLastAttempt, productsByRenewal],
    schema: subscriptionSchema,
  }),
  numbers: schemaCodec({ version: 2, migrations: [moreNumbers], schema: numbersSchema }),
  consultation: schemaCodec({
    version: 2,
    migrations: [consultationOffers],
    schema: consultationSchema,
  }),
  refund: schemaCodec({
    version: 2,
    migrations: [sealedProofName],
    schema: refundRequestSchema,
    renews: true,
  }),
  invoice: schemaCodec({ version: 2, migrations: [invoicesByPart], schema: invoiceSchema }),
  finance: schemaCodec({ version: 1, migrations: [], schema: financeSchema }),
  message: schemaCodec({
    version: 3,
    migrations: [unchanged, messagesByReason],
    schema: messageSchema,
    packing: { pack: packMessage, unpack: unpackMessage },
  }),
  'sms-code': schemaCodec({ version: 1, migrations: [], schema: smsCodeSchema }),
  plan: schemaCodec({ version: 1, migrations: [], schema: planSchema }),
  'demo-clock': schemaCodec({ version: 1, migrations: [], schema: demoClockSchema }),
  'demo-settings': schemaCodec({
    version: 3,
    migrations: [giftViews, reviewedSince],
    schema: demoSettingsSchema,
  }),
}
