import { COMMANDS } from '../commands/registry.ts'
import { yuan } from '../domain/shared/money.ts'
import { type AppWorld, ordered } from './app-world.ts'
import { type Call, call } from './call.ts'
import { INVOICE, paid } from './call-beginnings.ts'

const C = COMMANDS

/** Calls of the commands about paying and invoicing together, made ready in a world. */
export const BILLING_CALLS = {
  'change-titles': async () => {
    const { kind: _, ...fields } = INVOICE
    const form = { ...fields, confirmedCode: '' }
    const changed = { change: 'keep', id: null, form: { ...form, title: '银河' } } as const
    return call(C['change-titles'], { change: 'keep', id: null, form }, { changed })
  },
  'edit-bookkeeping': async (world) => {
    const orderId = await paid(world)
    const bookkeeping = { poNumber: 'PO-1', costCentre: '', note: '' }
    const changed = { orderId, bookkeeping: { ...bookkeeping, note: '备注' } }
    return call(C['edit-bookkeeping'], { orderId, bookkeeping }, { changed })
  },
  'pay-orders': async (world) => {
    const orders = [await ordered(world), await ordered(world)]
    const wish = { orders: orders.map((orderId) => ({ orderId, voucherId: null })) }
    const changed = { ...wish, method: 'bank' } as const
    return call(C['pay-orders'], { ...wish, method: 'balance' }, { changed })
  },
  'save-budget': async () =>
    call(
      C['save-budget'],
      { year: 2026, amount: yuan('100000') },
      { changed: { year: 2026, amount: yuan('200000') } },
    ),
} satisfies Record<string, (world: AppWorld) => Promise<Call>>
