import { APPLICATION_STATEMENTS } from './applications.ts'
import { BALANCE_STATEMENTS } from './balance.ts'
import { BOUND_STATEMENTS } from './bounds.ts'
import { COUNTER_STATEMENTS } from './counters.ts'
import type { Contradiction, Statement } from './finding.ts'
import { OPENING_STATEMENTS } from './openings.ts'
import { PAYMENT_STATEMENTS } from './payments.ts'
import { PLAN_STATEMENTS } from './plans.ts'
import { QUOTE_STATEMENTS } from './quotes.ts'
import { REFERENCE_STATEMENTS } from './references.ts'
import { REFUND_STATEMENTS } from './refunds.ts'
import { TERM_STATEMENTS } from './terms.ts'
import { USAGE_STATEMENTS } from './usage.ts'
import { VOUCHER_STATEMENTS } from './vouchers.ts'
import { readWorld, type World, type WorldView } from './world.ts'

/** All that must be true between records, whose values are within their bounds. */
const STATEMENTS = [
  ...COUNTER_STATEMENTS,
  ...REFERENCE_STATEMENTS,
  ...APPLICATION_STATEMENTS,
  ...QUOTE_STATEMENTS,
  ...PAYMENT_STATEMENTS,
  ...BALANCE_STATEMENTS,
  ...VOUCHER_STATEMENTS,
  ...OPENING_STATEMENTS,
  ...TERM_STATEMENTS,
  ...USAGE_STATEMENTS,
  ...REFUND_STATEMENTS,
  ...PLAN_STATEMENTS,
]

export type FindingCode = (typeof BOUND_STATEMENTS | typeof STATEMENTS)[number]['code']

/** Where the records contradict each other, in what, and what the words about it need. */
export type Finding = Contradiction & { readonly code: FindingCode }

/** Every place where something is not true that must be true between records; none: all agree. */
export function checkIntegrity(records: WorldView): readonly Finding[] {
  const steps = integritySteps(records)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same record by record, for one who lets the page have its turn between them. */
export function* integritySteps(records: WorldView): Generator<void, readonly Finding[]> {
  const world = readWorld(records)
  yield
  // What lies beyond all bounds is not computed with: nothing here throws.
  const beyond = yield* findingsOf(BOUND_STATEMENTS, world)
  return beyond.length > 0 ? beyond : yield* findingsOf(STATEMENTS, world)
}

function* findingsOf(
  statements: readonly Statement<FindingCode>[],
  world: World,
): Generator<void, Finding[]> {
  const findings: Finding[] = []
  for (const { code, find } of statements) {
    for (const found of find(world)) {
      if (found) findings.push({ code, ...found })
      yield
    }
  }
  return findings
}
