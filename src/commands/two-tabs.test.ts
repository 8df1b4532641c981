import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  APPLICANTS,
  FIRST_PACKAGES,
  INDUSTRIES,
  NO_MATERIALS,
  type Package,
} from '../domain/applications/index.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  FILLED_INFO,
  MONDAY_MORNING,
  memoryWorld,
} from '../testing/app-world.ts'
import { crashableDisk } from '../testing/crashable-disk.ts'
import { filledProfessional } from '../testing/professional.ts'
import { PROPERTY } from '../testing/property-runs.ts'
import { run } from '../testing/run.ts'
import { changeAccount } from './change-account.ts'
import { requestPurchase } from './request-purchase.ts'
import { reviewApplication } from './review-application.ts'
import { openApplicant, saveApplicant } from './save-applicant.ts'
import { saveApplication } from './save-application.ts'
import { savePurchaseRequest } from './save-purchase-request.ts'
import { startApplication } from './start-application.ts'

/** Two tabs of one browser: one disk, one vault, each its own program. */
async function twoTabs(): Promise<readonly [AppWorld, AppWorld]> {
  const newTab = crashableDisk().powerOn()
  const one = await appWorld(MONDAY_MORNING, { disk: newTab() })
  const other = memoryWorld(MONDAY_MORNING, { vault: one.vault, disk: newTab() })
  await other.store.ready
  return [one, other]
}

const REQUEST = {
  ...{ enterpriseName: '星河', contactName: '林知远', mobile: '13826537719' },
  ...{ email: 'lin@example.com', wish: '呼入为主', expectedUsers: '20' },
}

/** A draft of 在线客服-专业版, and a purchase application that its reviewer returned. */
async function begun(world: AppWorld) {
  const draft = await filledProfessional(world)
  const content = { package: FIRST_PACKAGES.phone, info: FILLED_INFO, materials: NO_MATERIALS }
  const asked = { edition: 'standard', request: REQUEST } as const
  const returned = expectOk(await run(world, requestPurchase, { asked, content }))
  const verdict = { verdict: 'return', items: ['wish'], reason: '写详细' } as const
  expectOk(await run(world, reviewApplication, { id: returned, ...verdict }))
  return { draft, returned }
}

type Ids = Awaited<ReturnType<typeof begun>>
type Fields = Record<string, unknown>

const typed = fc.string({ maxLength: 6 })
const some = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(fields, { requiredKeys: [] })

/** Each part of a form: what may be typed in its fields, the command that keeps it, and how it stands in the records. */
const PARTS = {
  package: {
    fields: some({
      edition: fc.constantFrom('basic', 'professional'),
      users: typed,
      years: fc.integer({ min: 1, max: 8 }),
    }),
    save: (world: AppWorld, { draft }: Ids, changed: Fields) =>
      run(world, saveApplication, { id: draft, content: { package: changed as Partial<Package> } }),
    read: async (world: AppWorld, { draft }: Ids) =>
      world.store.read().get('application', draft)?.package,
  },
  info: {
    fields: some({
      ...{ enterpriseName: typed, registrationCode: typed, email: typed, qq: typed },
      region: fc.constantFrom('mainland', 'hong-kong'),
      industry: fc.constantFrom('', ...INDUSTRIES),
      receiverIsContact: fc.boolean(),
    }),
    save: (world: AppWorld, { draft }: Ids, info: Fields) =>
      run(world, saveApplication, { id: draft, content: { info } }),
    read: async (world: AppWorld, { draft }: Ids) =>
      world.store.read().get('application', draft)?.info,
  },
  applicant: {
    fields: some({
      applicant: fc.constantFrom(...APPLICANTS),
      // An empty name is kept as none, and comes back without its spaces.
      name: typed.filter((name) => name === '' || name.trim() !== ''),
      idNumber: typed.filter((number) => number === '' || /[0-9A-Z]/.test(number)),
      mobile: typed,
    }),
    save: (world: AppWorld, { draft }: Ids, form: Fields) =>
      run(world, saveApplicant, { id: draft, form }),
    read: async (world: AppWorld, { draft }: Ids) => ({
      ...(await openApplicant(world, world.store.read().get('application', draft)?.materials)),
    }),
  },
  request: {
    fields: some({
      edition: fc.constantFrom('standard', 'enterprise'),
      ...{ enterpriseName: typed, contactName: typed, mobile: typed, email: typed },
      ...{ wish: typed, expectedUsers: typed },
    }),
    save: (world: AppWorld, { returned }: Ids, changed: Fields) =>
      run(world, savePurchaseRequest, { id: returned, changed }),
    read: async (world: AppWorld, { returned }: Ids) => {
      const found = world.store.read().get('application', returned)
      return {
        edition: found?.package.line === 'phone' && found.package.edition,
        ...found?.request,
      }
    },
  },
} as const

type Part = keyof typeof PARTS
const NAMES = Object.keys(PARTS) as Part[]

type Typed = { readonly part: Part; readonly changed: Fields }
/** What each tab types, one after the other or at the same moment. */
type Turn = { readonly one: Typed; readonly other: Typed; readonly together: boolean }

const edits: fc.Arbitrary<Typed> = fc.oneof(
  ...NAMES.map((part) => PARTS[part].fields.map((changed) => ({ part, changed }))),
)
const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc
    .record({ one: edits, other: edits, together: fc.boolean() })
    .map((turn) => (turn.together ? { ...turn, other: apart(turn) } : turn)),
  { minLength: 1, maxLength: 8 },
)

/** At the same moment each tab types in fields of its own: which came last is not asked. */
function apart({ one, other }: Turn): Typed {
  if (one.part !== other.part) return other
  const own = Object.entries(other.changed).filter(([field]) => !(field in one.changed))
  return { part: other.part, changed: Object.fromEntries(own) }
}

async function everythingIn(world: AppWorld, ids: Ids): Promise<Record<string, Fields>> {
  const found: [Part, Fields][] = []
  for (const part of NAMES) found.push([part, { ...(await PARTS[part].read(world, ids)) }])
  return Object.fromEntries(found)
}

async function play(
  { one, other, together }: Turn,
  [left, right]: readonly [AppWorld, AppWorld],
  ids: Ids,
  last: Record<string, Fields>,
) {
  const first = PARTS[one.part].save(left, ids, one.changed)
  if (!together) await first
  const second = PARTS[other.part].save(right, ids, other.changed)
  for (const result of await Promise.all([first, second])) expectOk(result)
  for (const { part, changed } of [one, other]) last[part] = { ...last[part], ...changed }
}

describe('a draft that is open in two tabs', () => {
  it('APP-07 ends with the last write of every field, and no field goes back', async () => {
    await fc.assert(
      fc.asyncProperty(turns, async (history) => {
        const tabs = await twoTabs()
        const ids = await begun(tabs[0])
        await tabs[1].store.refresh()
        const last = await everythingIn(tabs[0], ids)
        for (const turn of history) await play(turn, tabs, ids, last)
        for (const tab of tabs) {
          await tab.store.refresh()
          expect(await everythingIn(tab, ids)).toEqual(last)
        }
      }),
      { ...PROPERTY, numRuns: Math.ceil(PROPERTY.numRuns / 100) },
    )
  })

  it('MAT-09 a field of the applicant that was not typed in is not sealed anew', async () => {
    const [one, other] = await twoTabs()
    const { draft } = await begun(one)
    const materials = () => other.store.read().get('application', draft)?.materials
    await other.store.refresh()
    const before = materials()
    expectOk(await run(other, saveApplicant, { id: draft, form: { mobile: '13912345678' } }))
    expect(materials()).toEqual({ ...before, mobile: '13912345678' })
  })
})

describe('what changed of a form', () => {
  let world: AppWorld
  let ids: Ids
  beforeEach(async () => {
    world = await appWorld()
    ids = await begun(world)
  })

  it.each<[Part, Fields]>([
    ['package', { users: 5 }],
    ['package', { years: undefined }],
    ['package', { edition: 'flagship' }],
    ['info', { mobile: undefined }],
    ['info', { region: 'moon' }],
    ['applicant', { name: 7 }],
    ['request', { wish: null }],
    ['request', { edition: 'gold' }],
  ])('APP-08 is refused where no form has it: %s %o', async (part, changed) => {
    expect(await PARTS[part].save(world, ids, changed)).toMatchObject({
      error: { code: 'malformed' },
    })
  })

  it('APP-08 never brings a draft to another line', async () => {
    const id = expectOk(
      await run(world, startApplication, { package: FIRST_PACKAGES.online, info: FILLED_INFO }),
    )
    const content = { package: FIRST_PACKAGES.cdp }
    expect(await run(world, saveApplication, { id, content })).toMatchObject({
      error: { code: 'line-changed' },
    })
  })

  it('ELI-07 of the account keeps what another tab saved of it', async () => {
    expectOk(await run(world, changeAccount, { enterpriseName: '深圳市晨光示例有限公司' }))
    expectOk(await run(world, changeAccount, { verification: 'government' }))
    expect(world.store.read().get('account', 'main')).toMatchObject({
      enterpriseName: '深圳市晨光示例有限公司',
      verification: 'government',
    })
  })
})
