import { beforeEach, describe, expect, it } from 'vitest'
import { changeTitles } from '../commands/change-titles.ts'
import { editBookkeeping } from '../commands/edit-bookkeeping.ts'
import { issueInvoice } from '../commands/issue-invoice.ts'
import { payOrder } from '../commands/pay-order.ts'
import { requestInvoice } from '../commands/request-invoice.ts'
import { requestRefund } from '../commands/request-refund.ts'
import { returnInvoice } from '../commands/return-invoice.ts'
import { topUp } from '../commands/top-up.ts'
import { MOST_TITLES, preferredTitle } from '../domain/account/index.ts'
import { type Yuan, yuan } from '../domain/shared/money.ts'
import { financeKept } from '../queries/finance-kept.ts'
import { ordersToInvoice } from '../queries/orders-to-invoice.ts'
import { papersOfOrder } from '../queries/papers-of-order.ts'
import { type AppWorld, appWorld, expectOk, ordered } from './app-world.ts'
import { INVOICE, paid, proof, WISH } from './call-beginnings.ts'
import { run } from './run.ts'

let world: AppWorld
/** Three paid orders of ¥2,997.00 each, the oldest first. */
let ids: readonly string[]

beforeEach(async () => {
  world = await appWorld()
  expectOk(await run(world, topUp, { amount: '100000' }, 'first'))
  ids = [await paid(world), await paid(world), await paid(world)]
})

const MOMENT = { now: 0, today: '2026-03-02' as never }
const records = () => world.store.read()
const invoice = (id: string) => records().get('invoice', id)
const open = () => ordersToInvoice.view(records(), {}, MOMENT).map((one) => [one.id, one.open])
const ask = (orderIds: readonly string[], amount?: Yuan) =>
  run(world, requestInvoice, { orderIds, form: INVOICE, ...(amount && { amount }) })

describe('one invoice for several orders', () => {
  it('BIL-02 INV-01 is over all that is open of them', async () => {
    const id = expectOk(await ask([ids[2] ?? '', ids[0] ?? '']))
    expect(invoice(id)?.amount).toBe('5994.00')
    expect(invoice(id)?.parts.map(({ orderId, amount }) => [orderId, amount])).toEqual([
      [ids[0], '2997.00'],
      [ids[2], '2997.00'],
    ])
    expect(open()).toEqual([[ids[1], '2997.00']])
    for (const orderId of ids) {
      const { invoices } = papersOfOrder.view(records(), { id: orderId }, MOMENT)
      expect(invoices).toHaveLength(orderId === ids[1] ? 0 : 1)
    }
  })

  it('BIL-02 is over a part, which fills the oldest order first; the rest stays open', async () => {
    const id = expectOk(await ask(ids, yuan('3000.50')))
    expect(invoice(id)?.parts.map(({ amount }) => amount)).toEqual(['2997.00', '3.50'])
    expect(open()).toEqual([
      [ids[1], '2993.50'],
      [ids[2], '2997.00'],
    ])
    expect(expectOk(await ask([ids[1] ?? '']))).not.toBe(id)
    expect(open()).toEqual([[ids[2], '2997.00']])
  })

  it('BIL-02 returning it frees exactly that, and a refund is possible again', async () => {
    const first = expectOk(await ask(ids, yuan('4000')))
    const second = expectOk(await ask([ids[1] ?? '']))
    for (const id of [first, second]) expectOk(await run(world, issueInvoice, { id }))
    const refund = { ...WISH, orderId: ids[0] ?? '', proof: proof() }
    expect(await run(world, requestRefund, refund)).toMatchObject({
      error: { code: 'invoice-issued' },
    })
    expectOk(await run(world, returnInvoice, { id: first }))
    expect(open()).toEqual([
      [ids[0], '2997.00'],
      [ids[1], '1003.00'],
      [ids[2], '2997.00'],
    ])
    expectOk(await run(world, requestRefund, refund))
  })

  it.each([
    ['more than is open', () => ask(ids, yuan('8991.01')), 'too-much-to-invoice'],
    ['nothing', () => ask(ids, yuan(0)), 'nothing-to-invoice'],
    ['a negative amount', () => ask(ids, yuan('-1')), 'nothing-to-invoice'],
    ['no order', () => ask([]), 'malformed'],
    ['an order twice', () => ask([ids[0] ?? '', ids[0] ?? '']), 'malformed'],
    ['an order that there is none of', () => ask([ids[0] ?? '', 'D0']), 'unknown-order'],
    ['an unpaid order', async () => ask([ids[0] ?? '', await ordered(world)]), 'unknown-order'],
  ])('BIL-02 is refused over %s', async (_, asking, code) => {
    expect(await asking()).toMatchObject({ ok: false, error: { code } })
    expect(records().list('invoice')).toEqual([])
  })

  it('BIL-02 is refused where one of its orders is invoiced whole already', async () => {
    expectOk(await ask([ids[0] ?? '']))
    expect(await ask(ids)).toMatchObject({ error: { code: 'nothing-to-invoice' } })
  })
})

const BOOKED = { poNumber: 'PO-2026-7', costCentre: '市场部', note: '' }

describe('what the customer’s own accounts know an order by', () => {
  const edit = (orderId = '', bookkeeping = BOOKED) =>
    run(world, editBookkeeping, { orderId, bookkeeping })

  it('BIL-03 stands on the order and its invoice, and follows until that is issued', async () => {
    const [first = ''] = ids
    expectOk(await edit(first, { ...BOOKED, poNumber: ' PO-1 ' }))
    expect(records().get('order', first)?.bookkeeping).toEqual({ ...BOOKED, poNumber: 'PO-1' })
    const id = expectOk(await ask(ids))
    expect(invoice(id)?.parts[0]?.bookkeeping.poNumber).toBe('PO-1')
    expectOk(await edit(first))
    expect(invoice(id)?.parts.map(({ bookkeeping }) => bookkeeping.poNumber)).toEqual([
      'PO-2026-7',
      '',
      '',
    ])
    expectOk(await run(world, issueInvoice, { id }))
    expect(await edit(first, { ...BOOKED, note: '晚了' })).toMatchObject({
      error: { code: 'bookkeeping-fixed' },
    })
    expectOk(await run(world, returnInvoice, { id }))
    expectOk(await edit(first, { ...BOOKED, note: '可以了' }))
    expect(invoice(id)?.parts[0]?.bookkeeping.note).toBe('')
  })

  it('BIL-03 is given to several orders and the invoice over them at once', async () => {
    const id = expectOk(await ask(ids))
    const [orderId = '', ...others] = ids
    const edited = await run(world, editBookkeeping, { orderId, others, bookkeeping: BOOKED })
    expect(expectOk(edited)).toBeNull()
    expect(ids.map((one) => records().get('order', one)?.bookkeeping)).toEqual(
      ids.map(() => BOOKED),
    )
    expect(invoice(id)?.parts.map(({ bookkeeping }) => bookkeeping)).toEqual(ids.map(() => BOOKED))
  })

  it('BIL-03 is kept of none where one of several cannot have it, and names that one', async () => {
    const [orderId = '', second = '', third = ''] = ids
    const id = expectOk(await ask([second]))
    expectOk(await run(world, issueInvoice, { id }))
    const before = world.store.exportText()
    const all = (others: readonly string[]) =>
      run(world, editBookkeeping, { orderId, others, bookkeeping: BOOKED })
    expect(expectOk(await all([third, second]))).toEqual({
      orderId: second,
      code: 'bookkeeping-fixed',
    })
    expect(expectOk(await all([third, 'D0']))).toEqual({ orderId: 'D0', code: 'unknown-order' })
    expect(records().get('order', orderId)?.bookkeeping).not.toEqual(BOOKED)
    expect(world.store.exportText()).toBe(before)
  })

  it('BIL-03 has 50 characters each, a rare one counted as one', async () => {
    expectOk(await edit(ids[0], { ...BOOKED, note: '𠮷'.repeat(50) }))
    expect(await edit(ids[0], { ...BOOKED, note: '字'.repeat(51) })).toMatchObject({
      error: { code: 'incomplete' },
    })
    expect(await edit('D0')).toMatchObject({ error: { code: 'unknown-order' } })
  })

  it('BIL-03 is kept when the order is paid', async () => {
    const orderId = await ordered(world)
    expectOk(await edit(orderId))
    const method = 'balance' as const
    expectOk(await run(world, payOrder, { orderId, method, voucherId: null }))
    expect(records().get('order', orderId)).toMatchObject({ state: 'paid', bookkeeping: BOOKED })
  })
})

describe('the book of titles', () => {
  const { kind: _, ...fields } = INVOICE
  const form = { ...fields, confirmedCode: '' }
  const finance = () => financeKept.view(records(), {}, MOMENT)
  const add = async (title: string) =>
    expectOk(await run(world, changeTitles, { change: 'keep', id: null, form: { ...form, title } }))
  const idOf = (title: string) => finance().titles.find((one) => one.title === title)?.id ?? ''

  it('BIL-02 has one preferred title, the first or the one that was chosen', async () => {
    expect(preferredTitle(finance())).toBeNull()
    await add('甲')
    await add('乙')
    expect(preferredTitle(finance())?.title).toBe('甲')
    expectOk(await run(world, changeTitles, { change: 'prefer', id: idOf('乙') }))
    expect(preferredTitle(finance())?.title).toBe('乙')
    expectOk(await run(world, changeTitles, { change: 'remove', id: idOf('乙') }))
    expect(preferredTitle(finance())?.title).toBe('甲')
    const change = { change: 'keep', id: idOf('甲'), form: { ...form, title: '丙' } } as const
    expectOk(await run(world, changeTitles, change))
    expect(finance().titles.map(({ title }) => title)).toEqual(['丙'])
  })

  it('BIL-02 INV-02 takes no wrong title, none that is gone, and 20 at most', async () => {
    const wrong = { ...form, taxNumber: '12' }
    expect(await run(world, changeTitles, { change: 'keep', id: null, form: wrong })).toMatchObject(
      { error: { code: 'incomplete' } },
    )
    expect(await run(world, changeTitles, { change: 'prefer', id: 'x' })).toMatchObject({
      error: { code: 'unknown-title' },
    })
    for (let at = 0; at < MOST_TITLES; at++) await add(`抬头 ${at}`)
    const more = await run(world, changeTitles, { change: 'keep', id: null, form })
    expect(more).toMatchObject({ error: { code: 'too-many-titles' } })
  })
})
