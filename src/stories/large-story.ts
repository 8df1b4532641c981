import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { customer, pass, start } from './steps.ts'
import type { StoryStep } from './story.ts'

/** Each round leaves 4 applications, 2 products and 5 orders; so many fill four fifths of the storage. */
const ROUNDS = 350

/** The balance is filled up again after so many rounds. */
const ROUNDS_A_TOP_UP = 50

/** Between two rounds, so that all of them fit into nine months, in minutes. */
const PAUSE = 18 * 60

/** As much as fits: a busy customer through nine months, by the same commands as everybody. */
export function large(): StoryStep[] {
  return Array.from({ length: ROUNDS }, (_, index) => round(index + 1)).flat()
}

function round(nth: number): StoryStep[] {
  const chosen = { ...FIRST_PACKAGES.online, users: String(3 + (nth % 7)) }
  const names = { bought: `b${nth}`, wished: `w${nth}`, given: `g${nth}` }
  const submitted = Object.values(names).map((name) =>
    customer('submit-application', { id: `$${name}`, agreed: true }),
  )
  const isFilledUp = nth % ROUNDS_A_TOP_UP === 0
  return [
    start(chosen, names.bought),
    start({ ...chosen, years: 2 }, `d${nth}`),
    start(chosen, names.wished),
    start(chosen, names.given),
    ...submitted,
    customer('cancel-application', { id: `$${names.given}`, command: 'withdraw' }),
    pass(4),
    ...paid({ what: 'application', applicationId: `$${names.bought}` }, `p${nth}`),
    ...cancelled(`$${names.wished}`, `c${nth}`),
    ...cancelled(`$${names.wished}`, `e${nth}`),
    ...paid(interop(nth), `i${nth}`),
    ordered(interop(nth + ROUNDS), `o${nth}`),
    ...(isFilledUp ? [customer('top-up', { amount: '$spent' }, { key: `round-${nth}` })] : []),
    pass(PAUSE),
  ]
}

function ordered(purchase: Purchase, as: string): StoryStep {
  return customer('place-order', { purchase, agreed: true }, { as })
}

function paid(purchase: Purchase, as: string): StoryStep[] {
  const payment = { orderId: `$${as}`, method: 'balance', voucherId: null }
  return [ordered(purchase, as), customer('pay-order', payment)]
}

function cancelled(applicationId: string, as: string): StoryStep[] {
  return [
    ordered({ what: 'application', applicationId }, as),
    customer('cancel-order', { orderId: `$${as}` }),
  ]
}

function interop(index: number): Purchase {
  const corpId = `ww${index.toString(16).padStart(16, '0')}`
  return { what: 'interop', corpId, accounts: 1 + (index % 9), years: 1 }
}
