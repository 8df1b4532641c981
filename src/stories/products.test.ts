import { describe, expect, it } from 'vitest'
import type { AppRecords } from '../api/app-records.ts'
import { createBackend } from '../platform/backend.ts'
import { appRegistry } from '../platform/local/storage/app-registry.ts'
import type { Registry } from '../platform/local/storage/codecs.ts'
import { knownAnswers } from '../platform/local/storage/known-answers.ts'
import { memoryMirror } from '../platform/local/storage/memory-ports.ts'
import { fixedClock } from '../platform/memory/fixed-clock.ts'
import { memoryStore } from '../platform/memory/memory-store.ts'
import { isEmptyWorld } from '../policies/empty-world.ts'
import { accountSummary } from '../queries/account-summary.ts'
import { attention } from '../queries/attention.ts'
import { buyingAccount } from '../queries/buying-account.ts'
import { ineligibility } from '../queries/ineligibility.ts'
import { listOrders } from '../queries/list-orders.ts'
import { listProducts } from '../queries/list-products.ts'
import { orderById } from '../queries/order-by-id.ts'
import { purchaseReminder } from '../queries/purchase-reminder.ts'
import { unreadMessages } from '../queries/unread-messages.ts'
import { expectOk, memoryWorld } from '../testing/app-world.ts'
import { loadedScenario, NOW } from '../testing/loaded-scenario.ts'
import { memoryDisk } from '../testing/memory-disk.ts'

/** The program's codecs, which note the kind of every record that they read. */
function noting(kinds: string[]): Registry<AppRecords> {
  const noted = Object.entries(appRegistry).map(([type, codec]) => {
    const parse = (data: unknown, id?: string) => {
      kinds.push(type)
      return codec.parse(data, id)
    }
    return [type, { ...codec, parse }]
  })
  // Every kind has the codec that it had.
  return Object.fromEntries(noted) as Registry<AppRecords>
}

describe('every other product', () => {
  it('PRC-05 PRD-01 robots: two robots of the same day that end with their online product', async () => {
    const { records } = await loadedScenario('robots')
    const products = records.list('subscription')
    const online = products.find(({ line }) => line === 'online')
    const robots = products.filter((product) => product.line === 'robot')
    expect(online).toMatchObject({ openedOn: '2026-01-05', expiresOn: '2028-01-05' })
    expect(robots.map(({ number, nickname }) => `${number} ${nickname}`).sort()).toEqual([
      'R001 小助手',
      'R002 小管家',
    ])
    for (const robot of robots) {
      expect(robot).toMatchObject({
        productId: online?.id,
        masterAccount: online?.masterAccount,
        openedOn: '2026-01-05',
        expiresOn: '2028-01-05',
      })
    }
    const order = records.list('order').find(({ line }) => line === 'robot')
    // 2 robots × 2 years × 5,800.
    expect(order).toMatchObject({ kind: 'addition', quote: { total: '23200.00' } })
  })

  it('EX-03 CAT-12 ssc-active: 420280 元, and 50,000 sessions with its robot', async () => {
    const { records } = await loadedScenario('ssc-active')
    expect(records.list('order')).toMatchObject([{ quote: { total: '420280.00' } }])
    expect(records.list('subscription')).toMatchObject([
      {
        line: 'ssc',
        openedOn: '2026-01-05',
        expiresOn: '2028-01-05',
        sessions: { total: 50_000, used: 0 },
        topics: ['hr'],
        holdings: [
          { sku: 'ssc.employees', quantity: 6000 },
          { sku: 'ssc.experts', quantity: 3 },
          { sku: 'ssc.tickets', quantity: 3 },
          { sku: 'ssc.robot', quantity: 1 },
        ],
      },
    ])
  })

  it('EX-05 ORD-09 cdp-deploying: 800000 元, no master account and no validity yet', async () => {
    const { records } = await loadedScenario('cdp-deploying')
    expect(records.list('order')).toMatchObject([{ quote: { total: '800000.00' } }])
    expect(records.list('subscription')).toMatchObject([
      { line: 'cdp', masterAccount: '', openedOn: null, expiresOn: null },
    ])
    expect(records.list('application')).toMatchObject([{ state: 'paid' }])
  })

  it('ORD-09 PRD-07 cdp-active: validity from its deployment, warned at 80 % of its customers', async () => {
    const { records } = await loadedScenario('cdp-active')
    expect(records.list('subscription')).toMatchObject([
      { line: 'cdp', openedOn: '2026-01-05', expiresOn: '2027-01-05', customers: 8_000_000 },
    ])
    expect(records.list('application')).toMatchObject([{ state: 'completed' }])
    const warnings = records.list('message').filter(({ kind }) => kind === 'capacity-reached')
    expect(warnings).toMatchObject([{ facts: { percent: '80' } }])
  })

  it('EX-06 LIF-06 pv-refund: the gift first, then the packs in their order', async () => {
    const { records } = await loadedScenario('pv-refund')
    expect(records.list('subscription')).toMatchObject([
      {
        line: 'pv',
        masterAccount: 'ww1234567890abcdef',
        openedOn: '2026-03-02',
        expiresOn: '2027-03-02',
        gift: { views: 10_000, uses: [{ views: 10_000 }] },
        packs: [{ used: 1_000_000 }, { used: 490_000 }, { used: 0 }],
      },
    ])
  })

  it('LIF-08 interop-trial: three months from its start, nothing bought', async () => {
    const { records } = await loadedScenario('interop-trial')
    expect(records.list('subscription')).toMatchObject([
      { openedOn: '2026-03-02', expiresOn: '2026-06-02', holdings: [], orderId: null },
    ])
    expect(records.list('order')).toEqual([])
  })
})

describe('large', () => {
  const QUOTA = 5_242_880

  it('holds as much as fits with a fifth of the quota free', async () => {
    const { records, browser } = await loadedScenario('large')
    expect(records.list('application').length).toBeGreaterThanOrEqual(800)
    expect(records.list('subscription').length).toBeGreaterThanOrEqual(400)
    expect(records.list('order').length).toBeGreaterThanOrEqual(1000)
    const { usedCharacters } = browser.store.health()
    expect(usedCharacters).toBeLessThanOrEqual(QUOTA * 0.8)
    expect(usedCharacters).toBeGreaterThanOrEqual(QUOTA * 0.7)
  })

  it('is opened and compared with the ledger without reading more than a page asks for', async () => {
    const disk = memoryDisk()
    const { made, browser } = await loadedScenario('large')
    expectOk(await memoryWorld(NOW, { disk }).store.replaceDataset(made))
    const kinds: string[] = []
    const clock = fixedClock(NOW)
    const store = memoryStore<AppRecords>({ registry: noting(kinds), clock, ports: disk })
    await store.ready
    const loadSettle = async () => null
    const backend = createBackend({ ...browser, store, clock, loadSettle })
    // What `/help` and the first page of a purchase ask before they are shown.
    expect(isEmptyWorld(store.read())).toBe(false)
    expect(backend.peek(buyingAccount, {})).not.toBeNull()
    expect(backend.peek(ineligibility, { line: 'online' as const })).toBeNull()
    expect(kinds).toEqual(['account'])
    // What stands beside them comes when the page is idle.
    await backend.readAhead(unreadMessages, {})
    expect(new Set(kinds)).toEqual(new Set(['account', 'message']))
  })

  it('shows home and lists at the next start without reading a record, and a detail page with its own', async () => {
    const disk = memoryDisk()
    const { made, browser } = await loadedScenario('large')
    expectOk(await memoryWorld(NOW, { disk }).store.replaceDataset(made))
    const storage = memoryMirror()
    const kept = { getItem: storage.get, setItem: storage.set, removeItem: storage.remove }
    const start = async () => {
      const kinds: string[] = []
      const clock = fixedClock(NOW)
      const store = memoryStore<AppRecords>({ registry: noting(kinds), clock, ports: disk })
      const known = knownAnswers(
        store,
        'this program',
        () => {},
        () => kept,
      )
      await store.ready
      const loadSettle = async () => null
      const backend = createBackend({ ...browser, store, clock, loadSettle, known })
      return { kinds, known, backend }
    }
    const page = { page: 1, size: 15 }
    const shown = ({ backend }: Awaited<ReturnType<typeof start>>) => [
      backend.peek(accountSummary, {}),
      backend.peek(attention, { most: 5 }),
      backend.peek(purchaseReminder, {}),
      backend.peek(unreadMessages, {}),
      backend.peek(listOrders, { state: '', q: '', ...page }),
      backend.peek(listProducts, { status: '', line: '', ...page }),
    ]
    const first = await start()
    const before = shown(first)
    expect(first.kinds.length).toBeGreaterThan(4_000)
    first.known.flush()
    const next = await start()
    expect(shown(next)).toEqual(before)
    await next.backend.readAhead(unreadMessages, {})
    expect(next.kinds).toEqual([])
    const [order] = next.backend.peek(listOrders, { state: '', q: '', ...page }).rows
    expect(next.backend.peek(orderById, { id: order?.id ?? '' })).toEqual(order)
    expect(next.kinds).toEqual(['order'])
  })
})
