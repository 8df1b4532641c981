import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { MONDAY_MORNING } from '../../../testing/app-world.ts'
import { richWorld } from '../../../testing/rich-world.ts'
import { readAppImport } from './app-import.ts'

type Item = { type: string; v: number; data: Record<string, unknown> }
type File = { format: string; schema: number; at: number; records: Item[] }

let text: string

beforeAll(async () => {
  text = (await richWorld()).store.exportText()
})

function answerTo(forged: string) {
  const reading = readAppImport(forged, MONDAY_MORNING)
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

function codesOf(forged: string): readonly string[] {
  const answer = answerTo(forged)
  return answer.ok ? [] : answer.problems.map(({ code }) => code)
}

/** The export after a forger's hand. */
function forged(change: (file: File) => void): string {
  const file: File = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}

/** The facts of a message as the version before kept them. */
function withBecause({ closeReason, obstacle, ...facts }: Record<string, string>) {
  const because = closeReason ?? obstacle
  return because === undefined ? facts : { ...facts, because }
}

/** A product as the versions before kept how it is renewed. */
function withAutoRenew(item: Item): void {
  const { renewal, ...kept } = item.data
  item.v -= 1
  item.data = { ...kept, autoRenew: Object(renewal).mode === 'automatic' }
}

const first = (file: File, type: string) => {
  const found = file.records.find((item) => item.type === type)
  if (!found) throw new Error(`The export has no ${type}`)
  return found.data
}

const renewalIn = (file: File) => {
  const purchases = file.records.map(({ data }) => data.purchase as { what?: string } | undefined)
  return purchases.find((purchase) => purchase?.what === 'renewal') ?? {}
}

/** What JSON can hold and nobody expects. */
const hostileJson = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(-1, 1e308, 1e15, 0.5, '', '__proto__', 'constructor', '9'.repeat(400)),
  fc.constantFrom<unknown>(null, true, [], {}, [[[]]], JSON.parse('{"__proto__":{"id":"x"}}')),
)

/** The record as the version before kept it. */
function asBefore(item: File['records'][number]) {
  const lowered = { order: 2, subscription: 1, message: 1 }[item.type]
  if (lowered === undefined) return
  item.v -= lowered
  if (item.type === 'message') {
    item.data.facts = withBecause(Object(item.data.facts))
    return
  }
  const {
    closeReason: because,
    lastAttemptAt: triedAt,
    notifiedThrough: toldUntil,
    bookkeeping: _,
    ...kept
  } = item.data
  item.data = { ...kept, because, triedAt, toldUntil }
  if (item.type === 'subscription') withAutoRenew(item)
}

describe('an import', () => {
  it('MAT-09 of our own export is read whole', () => {
    const answer = answerTo(text)
    expect(answer).toMatchObject({ ok: true })
  })

  it('ORD-05 of the version before is read as it is kept since: closed orders, and products', () => {
    const older = forged((file) => {
      file.schema -= 5
      for (const item of file.records) asBefore(item)
    })
    const [read, expected] = [answerTo(older), answerTo(text)]
    if (!read.ok || !expected.ok) throw new Error('Both were exported by this program')
    expect(read.world.records).toEqual(expected.world.records)
    const orders = read.world.records.flatMap(({ type, put }) => (type === 'order' ? [put] : []))
    expect(orders).toContainEqual(expect.objectContaining({ closeReason: 'cancelled' }))
    expect(older).toContain('"because":"settled"')
  })

  it.each<[string, (file: File) => void, string]>([
    [
      'a balance out of nothing',
      (f) => Object.assign(first(f, 'order'), { refunded: '9.00' }),
      'refund-amount',
    ],
    [
      'a paid order without its charge',
      (f) =>
        f.records.splice(
          f.records.findIndex(({ data }) => data.kind === 'payment'),
          1,
        ),
      'payment-charge',
    ],
    [
      'a cheaper order',
      (f) => Object.assign(first(f, 'order').quote as object, { total: '0.01' }),
      'quote-total',
    ],
    [
      'no account',
      (f) =>
        f.records.splice(
          f.records.findIndex(({ type }) => type === 'account'),
          1,
        ),
      'account-missing',
    ],
    [
      'counters that are behind',
      (f) => Object.assign(first(f, 'numbers'), { order: { day: '', last: 0 } }),
      'counter-behind',
    ],
    [
      'a product without its order',
      (f) => Object.assign(first(f, 'subscription'), { orderId: 'D209901010001' }),
      'reference-missing',
    ],
    [
      'a clock before 2000',
      (f) => f.records.push({ type: 'demo-clock', v: 1, data: { id: 'main', offset: -1e12 } }),
      'bad-moment',
    ],
    [
      'a clock after 2100',
      (f) => f.records.push({ type: 'demo-clock', v: 1, data: { id: 'main', offset: 3e12 } }),
      'bad-moment',
    ],
    ['a last commit after 2100', (f) => Object.assign(f, { at: 5e12 }), 'bad-moment'],
    [
      'a huge amount',
      (f) => Object.assign(first(f, 'movement'), { amount: `${'9'.repeat(30)}.00` }),
      'out-of-bounds',
    ],
    [
      'a huge text',
      (f) => Object.assign(first(f, 'consultation'), { wish: 'x'.repeat(50_000) }),
      'out-of-bounds',
    ],
    [
      'a moment before all time',
      (f) => Object.assign(first(f, 'message'), { at: -8e15 }),
      'out-of-bounds',
    ],
    ['years without end', (f) => Object.assign(renewalIn(f), { years: 9e15 }), 'out-of-bounds'],
    [
      'a number that is none',
      (f) => Object.assign(first(f, 'order'), { id: 'toString' }),
      'number-form',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(codesOf(forged(change))).toContain(code)
  })

  it('ORD-07 never throws, whatever stands anywhere in it, and what is accepted agrees', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), hostileJson, (nth, place, value) => {
        const file: File = JSON.parse(text)
        const item = file.records[nth % file.records.length]
        if (!item) return
        const members = placesIn(item)
        const [owner, name] = members[place % members.length] ?? [{}, '']
        owner[name] = value
        const answer = answerTo(JSON.stringify(file))
        if (!answer.ok) expect(answer.problems.length).toBeGreaterThan(0)
      }),
      { numRuns: 1_500 },
    )
  })
})

/** Every place of a value, however deep: what it stands in, and its name. */
function placesIn(value: object): (readonly [Record<string, unknown>, string])[] {
  return Object.entries(value).flatMap(([name, inner]) => [
    // What is walked here came from JSON.
    [value as Record<string, unknown>, name] as const,
    ...(typeof inner === 'object' && inner !== null ? placesIn(inner) : []),
  ])
}
