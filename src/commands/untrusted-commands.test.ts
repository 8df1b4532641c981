import { beforeEach, describe, expect, it } from 'vitest'
import { FIRST_PACKAGES, type Package } from '../domain/applications/index.ts'
import { LAST_MOMENT } from '../domain/shared/clock-bounds.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  FILLED_INFO,
} from '../testing/app-world.ts'
import { openedOnline } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { forged, PV_PACK, refused } from '../testing/untrusted.ts'
import { attachFile } from './attach-file.ts'
import { beginTrial } from './begin-trial.ts'
import { cancelApplication } from './cancel-application.ts'
import { changeAccount } from './change-account.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { moveClock } from './move-clock.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { type RequestConsultation, requestConsultation } from './request-consultation.ts'
import { requestInvoice } from './request-invoice.ts'
import { requestPurchase } from './request-purchase.ts'
import { requestSmsCode } from './request-sms-code.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplicant } from './save-applicant.ts'
import { startApplication } from './start-application.ts'
import { suspendProduct } from './suspend-product.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'
import { topUp } from './top-up.ts'
import { verifySmsCode } from './verify-sms-code.ts'

let world: AppWorld
let productId: string

/** 在线客服-基础版 of 3 users for a year. */
beforeEach(async () => {
  world = await appWorld()
  productId = await openedOnline(world)
})

describe('a command that no screen sends', () => {
  const draft = () => run(world, startApplication, FILLED_CONTENT).then(expectOk)
  const content = (chosen: Package) => ({ package: chosen, info: FILLED_INFO })
  const INVOICE = {
    kind: 'ordinary',
    title: '星河',
    taxNumber: '91440300MA50004950',
    ...{ address: '', phone: '', bank: '', bankAccount: '' },
  } as const

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'MAT-08 asks for a code to no text',
      async () => run(world, requestSmsCode, { id: await draft(), mobile: forged(7) }),
      'malformed',
    ],
    [
      'ORD-08 asks for a call back on no text',
      () =>
        run(world, requestConsultation, {
          ...{ about: 'sales' as const, line: 'cdp' as const },
          form: { contactName: '林', mobile: forged(7), wish: '报价' },
        }),
      'malformed',
    ],
    [
      'APP-02 starts an order form without its purchase application',
      () => run(world, startApplication, content(FIRST_PACKAGES.phone)),
      'illegal-transition',
    ],
    [
      'APP-02 asks for a pre-review of what has none',
      () =>
        run(world, requestPurchase, {
          asked: {
            edition: null,
            request: {
              ...{ enterpriseName: '星河', contactName: '林知远', mobile: '13826537719' },
              ...{ email: 'lin@example.com', wish: '客服', expectedUsers: '3' },
            },
          },
          content: content(FIRST_PACKAGES.online),
        }),
      'illegal-transition',
    ],
    [
      'MAT-03 names an applicant of no kind',
      async () =>
        run(world, saveApplicant, {
          id: await draft(),
          form: { applicant: forged('friend'), name: '', idNumber: '', mobile: '' },
        }),
      'malformed',
    ],
    [
      'MAT-01 hands in an unknown material',
      async () =>
        run(world, attachFile, {
          id: await draft(),
          ...{ material: forged('passport'), name: 'a.png', bytes: new Uint8Array() },
        }),
      'malformed',
    ],
    [
      'APP-08 reviews without a verdict',
      async () => run(world, reviewApplication, forged({ id: await draft(), verdict: 'perhaps' })),
      'malformed',
    ],
    [
      'APP-08 ends an application in an unknown way',
      async () => run(world, cancelApplication, { id: await draft(), command: forged('burn') }),
      'malformed',
    ],
    [
      'ELI-07 empties the name of the account',
      () => run(world, changeAccount, account({ enterpriseName: '  ' })),
      'incomplete',
    ],
    [
      'ELI-07 gives the account a code that is none',
      () => run(world, changeAccount, account({ registrationCode: '91310115MA1H8R7C6D' })),
      'incomplete',
    ],
    [
      'ELI-01 verifies the account in an unknown way',
      () => run(world, changeAccount, account({ verification: forged('royal') })),
      'malformed',
    ],
    ['ORD-02 tops up nothing', () => run(world, topUp, { amount: '0.00' }, 'k'), 'not-an-amount'],
    [
      'ORD-02 tops up 分 by the third decimal',
      () => run(world, topUp, { amount: '0.001' }, 'k'),
      'not-an-amount',
    ],
    [
      'ORD-02 tops up too much',
      () => run(world, topUp, { amount: '100000000.01' }, 'k'),
      'not-an-amount',
    ],
    [
      'ORD-02 pays in an unknown way',
      async () => {
        const orderId = expectOk(await run(world, placeOrder, { purchase: PV_PACK }, 'k'))
        return run(world, payOrder, { orderId, method: forged('shells'), voucherId: null }, 'k')
      },
      'malformed',
    ],
    [
      'ORD-08 asks a price for what has one',
      () => run(world, requestConsultation, asking({ sku: 'cs.robot.standard', productId })),
      'unknown-sku',
    ],
    [
      'ORD-08 asks a price for a product of nobody',
      () =>
        run(world, requestConsultation, asking({ sku: 'cs.robot.enterprise', productId: 'P1' })),
      'unknown-product',
    ],
    [
      'LIF-06 gives fewer views than none',
      () => run(world, changeDemoSettings, { nextGiftViews: -1 }),
      'malformed',
    ],
    [
      'LIF-11 switches to neither',
      () => run(world, switchAutoRenewal, { id: productId, on: forged('maybe') }),
      'malformed',
    ],
    [
      'REF-02 suspends to neither',
      () => run(world, suspendProduct, { id: productId, suspended: forged(1) }),
      'malformed',
    ],
    [
      'INV-02 asks for an unknown kind of invoice',
      () =>
        run(world, requestInvoice, {
          orderIds: [firstOrder()],
          form: { ...INVOICE, kind: forged('golden') },
        }),
      'malformed',
    ],
    [
      'INV-02 fills a book into an invoice',
      () =>
        run(world, requestInvoice, {
          orderIds: [firstOrder()],
          form: { ...INVOICE, title: '星'.repeat(101) },
        }),
      'incomplete',
    ],
    [
      'LIF-04 moves the clock to no time',
      () => run(world, moveClock, { to: Number.NaN }),
      'beyond-calendar',
    ],
    [
      'LIF-04 moves the clock beyond it',
      () => run(world, moveClock, { to: LAST_MOMENT + 1 }),
      'beyond-calendar',
    ],
  ])('%s and is refused', async (_, send, code) => {
    expect(await send()).toEqual(refused(code))
  })

  function account(changed: Record<string, unknown>) {
    const kept = world.store.read().get('account', 'main')
    if (!kept) throw new Error('The world has an account')
    const { id: _, ...fields } = kept
    return { ...fields, ...changed }
  }

  function asking(changed: Partial<RequestConsultation>) {
    const form = { contactName: '林知远', mobile: '13826537719', wish: '报价' }
    return { about: 'architect', line: 'robot', form, ...changed } as const
  }

  function firstOrder(): string {
    return world.store.read().list('order')[0]?.id ?? ''
  }
})

describe('what is no text where a text is asked for', () => {
  it.each([undefined, null, 5])(
    'LIF-08 MAT-08 is refused by the command itself: %s',
    async (value) => {
      // No screen hands this over; a command may be called by anybody.
      const noText = value as unknown as string
      const malformed = refused('malformed')
      expect(await run(world, beginTrial, { corpId: noText, agreed: true })).toMatchObject(
        malformed,
      )
      const id = expectOk(await run(world, startApplication, FILLED_CONTENT))
      expect(await run(world, verifySmsCode, { id, typed: noText })).toMatchObject(malformed)
    },
  )
})
