import { COMMANDS, type CommandName } from '../commands/registry.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { yuan } from '../domain/shared/money.ts'
import { ok } from '../domain/shared/result.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  MONDAY_MORNING,
  memoryWorld,
  ordered,
  submitted,
} from './app-world.ts'
import { BILLING_CALLS } from './billing-calls.ts'
import { type Call, call } from './call.ts'
import {
  ASKED,
  CALL_BACK,
  consulted,
  deploying,
  draft,
  INVOICE,
  invoiced,
  PHONE,
  PV,
  paid,
  pending,
  proof,
  rejected,
  returnedRequest,
  servingPv,
  WISH,
  withFile,
} from './call-beginnings.ts'
import { openedOnline } from './grown-products.ts'
import { png } from './pictures.ts'
import { PLAN_CALLS } from './plan-calls.ts'
import { APPLICANT, codeOf } from './professional.ts'
import { run } from './run.ts'

const C = COMMANDS

const fresh = () => memoryWorld(MONDAY_MORNING)

/** A call of every command, made ready in a world. */
export const CALLS: Record<CommandName, (world: AppWorld) => Promise<Call>> = {
  ...BILLING_CALLS,
  'advance-time': async (world) => {
    await submitted(world)
    world.time.advance(4 * 60_000)
    return call(C['advance-time'], null)
  },
  'answer-consultation': async (world) => {
    const answer = { id: await consulted(world), by: 'customer' } as const
    const changed = { ...answer, to: 'closed' } as const
    return call(C['answer-consultation'], { ...answer, to: 'contacted' }, { changed })
  },
  'attach-file': async (world) => {
    const file = { id: await draft(world), material: 'licence', bytes: png() } as const
    return call(C['attach-file'], { ...file, name: 'a' }, { changed: { ...file, name: 'b' } })
  },
  'begin-trial': async (world) => {
    const corpId = `ww${String(world.store.read().list('subscription').length).padStart(16, '0')}`
    const changed = { corpId, agreed: false }
    return call(C['begin-trial'], { corpId, agreed: true }, { changed })
  },
  'believe-clock': async (world) => {
    await submitted(world)
    world.time.advance(4 * 60_000)
    return call(C['believe-clock'], { offset: 0 }, { changed: { offset: 1 } })
  },
  'cancel-application': async (world) => {
    const id = await submitted(world)
    const changed = { id, command: 'cancel' } as const
    return call(C['cancel-application'], { id, command: 'withdraw' }, { changed })
  },
  'cancel-order': async (world) => {
    const changed = { orderId: 'D1' }
    return call(C['cancel-order'], { orderId: await ordered(world) }, { changed })
  },
  'change-account': async () => {
    const changed = { enterpriseName: '深圳市星河示例三有限公司' }
    return call(C['change-account'], { enterpriseName: '深圳市星河示例二有限公司' }, { changed })
  },
  'change-demo-settings': async () =>
    call(C['change-demo-settings'], { nextGiftViews: 10_000 }, { changed: { nextGiftViews: 0 } }),
  'check-file': async () => call(C['check-file'], { bytes: png(), pdf: false }),
  'confirm-arrival': async (world) => {
    const orderId = await ordered(world)
    const wish = { orderId, method: 'bank', voucherId: null } as const
    expectOk(await run(world, C['pay-order'], wish))
    return call(C['confirm-arrival'], { orderId }, { changed: { orderId, paymentKey: 'x' } })
  },
  'decide-refund': async (world) => {
    const wish = { ...WISH, orderId: await paid(world), proof: proof() }
    const id = expectOk(await run(world, C['request-refund'], wish))
    const changed = { id, granted: false, reason: '不符' } as const
    return call(C['decide-refund'], { id, granted: true }, { changed })
  },
  'delete-application': async (world) =>
    call(C['delete-application'], { id: await draft(world) }, { changed: { id: 'A1' } }),
  'deploy-product': async (world) =>
    call(C['deploy-product'], { id: await deploying(world) }, { changed: { id: 'P1' } }),
  'give-vouchers': async () => {
    const world = fresh()
    expectOk(await run(world, C['open-account'], { ...FIRST_OPENING, vouchers: false }))
    return call(C['give-vouchers'], null, { world })
  },
  'issue-invoice': async (world) =>
    call(C['issue-invoice'], { id: await invoiced(world) }, { changed: { id: 'F1' } }),
  'move-clock': async (world) => {
    const to = world.clock.now() + 60_000
    return call(C['move-clock'], { to }, { changed: { to: to + 60_000 } })
  },
  'offer-price': async (world) => {
    const offer = { id: await consulted(world), validThrough: '2099-01-01' }
    const changed = { ...offer, amount: '9000' }
    return call(C['offer-price'], { ...offer, amount: '8000' }, { changed })
  },
  'open-account': async () => {
    const changed = { ...FIRST_OPENING, vouchers: false }
    return call(C['open-account'], FIRST_OPENING, { changed, world: fresh() })
  },
  'pay-order': async (world) => {
    const wish = { orderId: await ordered(world), voucherId: null } as const
    const changed = { ...wish, method: 'bank' } as const
    return call(C['pay-order'], { ...wish, method: 'balance' }, { changed })
  },
  ...PLAN_CALLS,
  'place-order': async () => {
    const changed = { purchase: { ...PV, packs: 2 } }
    return call(C['place-order'], { purchase: PV }, { changed })
  },
  'read-messages': async (world) => {
    await paid(world)
    return call(C['read-messages'], 'all', { changed: { id: 'x' } })
  },
  reapply: async (world) =>
    call(C.reapply, { id: await rejected(world) }, { changed: { id: 'A1' } }),
  'record-usage': async (world) => {
    const id = await servingPv(world)
    return call(C['record-usage'], { id, amount: 10 }, { changed: { id, amount: 20 } })
  },
  'remove-file': async (world) => {
    const file = await withFile(world)
    return call(C['remove-file'], file, { changed: { ...file, attachmentId: 'x' } })
  },
  'request-consultation': async () => {
    const asking = { about: 'sales', line: 'cdp', form: CALL_BACK } as const
    return call(C['request-consultation'], asking, { changed: { ...asking, line: 'online' } })
  },
  'request-invoice': async (world) => {
    const orderId = await paid(world)
    const changed = { orderIds: [orderId], form: { ...INVOICE, title: '银河' } }
    return call(C['request-invoice'], { orderIds: [orderId], form: INVOICE }, { changed })
  },
  'request-purchase': async () => {
    const changed = { asked: { ...ASKED, edition: null }, content: PHONE }
    return call(C['request-purchase'], { asked: ASKED, content: PHONE }, { changed })
  },
  'request-refund': async (world) => {
    const wish = { ...WISH, orderId: await paid(world), proof: proof() }
    return call(C['request-refund'], wish, { changed: { ...wish, reason: 'defect' } })
  },
  'request-sms-code': async (world) => {
    const id = await draft(world)
    const changed = { id, mobile: '13912345678' }
    return call(C['request-sms-code'], { id, mobile: APPLICANT.mobile }, { changed })
  },
  'resend-purchase-request': async (world) =>
    call(
      C['resend-purchase-request'],
      { id: await returnedRequest(world) },
      { changed: { id: 'A1' } },
    ),
  'resolve-pending-payment': async (world) => {
    const orderId = await pending(world)
    const changed = { orderId, wasPaid: false }
    return call(C['resolve-pending-payment'], { orderId, wasPaid: true }, { changed })
  },
  'return-invoice': async (world) => {
    const id = await invoiced(world)
    expectOk(await run(world, C['issue-invoice'], { id }))
    return call(C['return-invoice'], { id }, { changed: { id: 'F1' } })
  },
  'review-application': async (world) => {
    const id = await submitted(world)
    const changed = { id, verdict: 'reject', reason: '不符' } as const
    return call(C['review-application'], { id, verdict: 'approve' }, { changed })
  },
  'save-applicant': async (world) => {
    const id = await draft(world)
    const changed = { id, form: { name: '另一示例' } }
    return call(C['save-applicant'], { id, form: { name: '欧阳示例' } }, { changed })
  },
  'save-application': async (world) => {
    const id = await draft(world)
    const changed = { id, content: { info: { contactName: '另一' } } }
    return call(
      C['save-application'],
      { id, content: { info: { contactName: '林' } } },
      { changed },
    )
  },
  'save-purchase-request': async (world) => {
    const id = await returnedRequest(world)
    const changed = { id, changed: { wish: '呼入与呼出' } }
    return call(C['save-purchase-request'], { id, changed: { wish: '呼出' } }, { changed })
  },
  'see-application': async (world) =>
    call(C['see-application'], { id: await rejected(world) }, { changed: { id: 'A1' } }),
  'set-balance': async () =>
    call(C['set-balance'], { balance: yuan('900000') }, { changed: { balance: yuan('800000') } }),
  'set-pv-alert': async (world) => {
    const alert = { id: await servingPv(world), channels: ['api'] } as const
    const changed = { ...alert, threshold: 6 }
    return call(C['set-pv-alert'], { ...alert, threshold: 5 }, { changed })
  },
  'settle-missing-files': async (world) => {
    const { attachmentId } = await withFile(world)
    const files = [{ id: attachmentId, bytes: null }]
    expectOk(await world.store.commit(() => ok({ changes: [], files, value: null })))
    return call(C['settle-missing-files'], null)
  },
  'start-application': async () => {
    const changed = { package: FIRST_PACKAGES.cdp }
    return call(C['start-application'], { package: FIRST_PACKAGES.online }, { changed })
  },
  'submit-application': async (world) => {
    const id = await draft(world)
    const changed = { id, agreed: false }
    return call(C['submit-application'], { id, agreed: true }, { changed })
  },
  'suspend-product': async (world) => {
    const id = await openedOnline(world)
    return call(
      C['suspend-product'],
      { id, suspended: true },
      { changed: { id, suspended: false } },
    )
  },
  'set-renewal': async (world) => {
    const id = await openedOnline(world)
    const setting = { mode: 'automatic' as const, years: 2, daysBefore: 14 }
    const changed = { id, setting: { ...setting, years: 3 } }
    return call(C['set-renewal'], { id, setting }, { changed })
  },
  'switch-auto-renewal': async (world) => {
    const id = await openedOnline(world)
    return call(C['switch-auto-renewal'], { id, on: true }, { changed: { id, on: false } })
  },
  'take-back': async () => {
    const world = await appWorld()
    const [before, at] = [world.store.read(), world.store.highWater()]
    expectOk(await run(world, C['move-clock'], { to: world.clock.now() + 60_000 }))
    const undo = { before, after: world.store.read(), at, files: [] }
    return call(C['take-back'], undo, { changed: { ...undo, at: at - 1 }, world })
  },
  'top-up': async () => call(C['top-up'], { amount: '5' }, { changed: { amount: '6' } }),
  'verify-sms-code': async (world) => {
    const id = await draft(world)
    expectOk(await run(world, C['save-applicant'], { id, form: APPLICANT }))
    expectOk(await run(world, C['request-sms-code'], { id, mobile: APPLICANT.mobile }))
    const typed = codeOf(world, id)
    return call(C['verify-sms-code'], { id, typed }, { changed: { id, typed: '000000' } })
  },
}
