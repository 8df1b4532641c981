import { giveVouchers } from '../commands/give-vouchers.ts'
import { openAccount } from '../commands/open-account.ts'
import type { FirstAccount } from '../domain/account/index.ts'
import { FIRST_ACCOUNT, OPENING_BALANCE } from '../domain/account/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { type Instant, instantOf } from '../domain/shared/instant.ts'
import { ZERO_YUAN } from '../domain/shared/money.ts'
import { memoryDataset, type Outside } from '../platform/memory/dataset.ts'
import { deployingCdp, openedCdp } from './cdp-story.ts'
import { large } from './large-story.ts'
import { trial, usedPv } from './marketing-story.ts'
import type { ScenarioName } from './names.ts'
import { openedPhone, preApprovedPhone } from './phone-story.ts'
import { contentOf, expectOk, run } from './play.ts'
import { openedRobots } from './robots-story.ts'
import { openedSsc } from './ssc-story.ts'
import { approvedBasic, openedBasic, reach, returnedProfessional, type Story } from './story.ts'

type Scenario = {
  /** The civil date on which its story begins, and the one that its clock shows; null: now. */
  readonly beginsOn: string | null
  readonly clock: string | null
  readonly verified?: false
  readonly story?: Story
}

const MARCH = '2026-03-02'

/** Section 5 of the acceptance contract, row by row. */
const SCENARIOS: Record<ScenarioName, Scenario> = {
  empty: { beginsOn: null, clock: null },
  'awaiting-payment': { beginsOn: MARCH, clock: MARCH, story: approvedBasic({ users: '3' }) },
  returned: { beginsOn: MARCH, clock: MARCH, story: returnedProfessional },
  'phone-pre-approved': {
    beginsOn: MARCH,
    clock: '2026-03-05',
    story: preApprovedPhone(MARCH, '2026-03-04'),
  },
  'phone-active': {
    beginsOn: '2026-02-24',
    clock: MARCH,
    story: openedPhone({
      sentOn: '2026-02-24',
      passedOn: '2026-02-25',
      approvedOn: '2026-02-27',
      openedOn: MARCH,
    }),
  },
  'online-active': {
    beginsOn: '2021-12-08',
    clock: '2022-03-08',
    story: openedBasic({ users: '6' }),
  },
  'two-year': {
    beginsOn: '2026-01-05',
    clock: '2026-07-05',
    story: openedBasic({ users: '5', years: 2 }),
  },
  robots: { beginsOn: '2026-01-05', clock: MARCH, story: openedRobots },
  'ssc-active': { beginsOn: '2025-12-29', clock: '2026-07-05', story: openedSsc('2026-01-05') },
  'cdp-deploying': { beginsOn: '2026-02-24', clock: MARCH, story: deployingCdp(MARCH) },
  'cdp-active': { beginsOn: '2025-12-22', clock: MARCH, story: openedCdp('2026-01-05') },
  'pv-refund': { beginsOn: MARCH, clock: '2026-03-12', story: usedPv },
  'interop-trial': { beginsOn: MARCH, clock: '2026-03-10', story: trial },
  expiring: { beginsOn: '2025-03-09', clock: MARCH, story: openedBasic({ users: '6' }) },
  expired: { beginsOn: '2025-01-01', clock: MARCH, story: openedBasic({ users: '6' }) },
  reclaimed: { beginsOn: '2024-11-01', clock: MARCH, story: openedBasic({ users: '6' }) },
  unverified: { beginsOn: MARCH, clock: MARCH, verified: false },
  large: { beginsOn: '2025-06-02', clock: MARCH, story: large },
}

/** A made world: what it holds, and what its clock shows when it is loaded. */
export type ScenarioWorld = Awaited<ReturnType<typeof contentOf>> & { readonly startsAt: Instant }

/**
 * Plays a scenario: the real commands under a clock and a seed of its own, so that it is the same
 * every time. The vouchers are given last, so that they are fresh when the scenario begins.
 *
 * @param outside the keys of the browser that shall be able to open what is sealed, and real time
 */
export async function makeScenario(
  name: ScenarioName,
  { now, ...outside }: Outside & { readonly now: Instant },
): Promise<ScenarioWorld> {
  const { beginsOn, clock, story, verified = true } = SCENARIOS[name]
  const startsAt = clock === null ? now : instantOf(civilDate(clock), '10:00:00')
  const begin = beginsOn === null ? now : instantOf(civilDate(beginsOn), '09:30:00')
  const world = memoryDataset(begin, outside)
  expectOk(await run(world, openAccount, verified ? VERIFIED : UNVERIFIED))
  await story?.(world)
  await reach(world, startsAt)
  if (verified) expectOk(await run(world, giveVouchers, null))
  return { ...(await contentOf(world)), startsAt }
}

const VERIFIED: FirstAccount = { account: FIRST_ACCOUNT, balance: OPENING_BALANCE, vouchers: false }

const UNVERIFIED: FirstAccount = {
  account: { ...FIRST_ACCOUNT, verification: 'none' },
  balance: ZERO_YUAN,
  vouchers: false,
}
