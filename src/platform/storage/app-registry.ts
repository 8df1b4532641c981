import { accountSchema, movementSchema, voucherSchema } from '../../domain/account/index.ts'
import { applicationSchema } from '../../domain/applications/index.ts'
import { orderSchema } from '../../domain/orders/index.ts'
import { demoClockSchema } from '../../domain/shared/demo-clock.ts'
import { numbersSchema } from '../../domain/shared/numbers.ts'
import { subscriptionSchema } from '../../domain/subscriptions/index.ts'
import { schemaCodec } from './schema-codec.ts'

/**
 * How every record type of the program is stored. To change a shape: raise its version and append
 * the migration that lifts the old data; published migrations are never changed.
 */
export const appRegistry = {
  account: schemaCodec({ version: 1, migrations: [], schema: accountSchema }),
  movement: schemaCodec({ version: 1, migrations: [], schema: movementSchema }),
  voucher: schemaCodec({ version: 1, migrations: [], schema: voucherSchema }),
  application: schemaCodec({ version: 1, migrations: [], schema: applicationSchema }),
  order: schemaCodec({ version: 1, migrations: [], schema: orderSchema }),
  subscription: schemaCodec({ version: 1, migrations: [], schema: subscriptionSchema }),
  numbers: schemaCodec({ version: 1, migrations: [], schema: numbersSchema }),
  'demo-clock': schemaCodec({ version: 1, migrations: [], schema: demoClockSchema }),
}
