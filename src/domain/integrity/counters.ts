import {
  COUNTED_KINDS,
  type CountedKind,
  countIn,
  masterAccountsIn,
  NUMBERED_RECORDS,
} from '../shared/numbers.ts'
import { type Contradiction, type RecordRef, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** There is one account, and counters that are ahead of every number that was given. */
export const COUNTER_STATEMENTS = [
  { code: 'account-missing', find: account },
  { code: 'number-form', find: forms },
  { code: 'counter-behind', find: behind },
] as const satisfies readonly Statement[]

function* account(world: World): Generator<Contradiction | null> {
  const kinds = ['application', 'order', 'subscription', 'movement', 'message'] as const
  if (kinds.every((kind) => world.list(kind).length === 0)) return
  yield* unless(world.list('account').length === 1, [{ type: 'account', id: 'main' }])
  yield* unless(world.list('numbers').length === 1, [{ type: 'numbers', id: 'main' }])
}

function* numbered(world: World): Generator<readonly [CountedKind, RecordRef]> {
  for (const kind of COUNTED_KINDS) {
    const type = NUMBERED_RECORDS[kind]
    for (const record of world.list(type)) {
      // Other products are named after the order that opened them.
      const isNamedOtherwise = kind === 'trial' && countIn(kind, record.id) === null
      if (!isNamedOtherwise) yield [kind, ref(type, record)]
    }
  }
}

/** Every number is one that the program gives. */
function* forms(world: World): Generator<Contradiction | null> {
  for (const [kind, record] of numbered(world)) {
    yield* unless(countIn(kind, record.id) !== null, [record])
  }
  for (const product of world.list('subscription')) {
    const isNumber = /^P\d{12,16}(-\d{1,3})?$/.test(product.id) || countIn('trial', product.id)
    yield* unless(Boolean(isNumber), [ref('subscription', product)])
  }
}

function* behind(world: World): Generator<Contradiction | null> {
  const [numbers] = world.list('numbers')
  if (!numbers) return
  for (const [kind, record] of numbered(world)) {
    const count = countIn(kind, record.id)
    const { day, last } = numbers[kind]
    const isAhead = !count || count.day < day || (count.day === day && count.last <= last)
    yield* unless(isAhead, [ref('numbers', numbers), record], { number: record.id })
  }
  for (const product of world.list('subscription')) {
    if (product.line === 'pv' || product.line === 'interop') continue
    const { masterAccount } = product
    const isAhead = masterAccountsIn(masterAccount) <= numbers.masterAccounts
    const records = [ref('numbers', numbers), ref('subscription', product)]
    yield* unless(isAhead, records, { number: masterAccount })
  }
}
