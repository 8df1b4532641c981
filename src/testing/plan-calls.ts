import { COMMANDS } from '../commands/registry.ts'
import { CATALOGUE_VERSION } from '../domain/catalogue/index.ts'
import { type Estimate, encodeEstimate } from '../domain/estimates/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ZERO_YUAN } from '../domain/shared/money.ts'
import { type AppWorld, appWorld, expectOk } from './app-world.ts'
import { type Call, call } from './call.ts'
import { run } from './run.ts'

const C = COMMANDS

const PLANNED: Estimate = {
  ...{ line: 'interop', scenario: 'new', years: 1, on: civilDate('2026-03-02') },
  items: [{ sku: 'interop.account', quantity: 8 }],
}

const planned = async (world: AppWorld) =>
  expectOk(await run(world, C['add-to-plan'], { estimate: PLANNED, to: { name: '方案' } }))

/** Calls of the commands of plans, made ready in a world. */
export const PLAN_CALLS = {
  'add-to-plan': async () => {
    const changed = { estimate: PLANNED, to: { name: '另一方案' } }
    return call(C['add-to-plan'], { estimate: PLANNED, to: { name: '方案' } }, { changed })
  },
  'apply-plan': async (world) => {
    const changed = { id: 'x', variantId: '1' }
    return call(C['apply-plan'], { id: await planned(world), variantId: '1' }, { changed })
  },
  'apply-quote': async (world) => {
    const address = encodeEstimate({ ...PLANNED, on: civilDateOf(world.clock.now()) })
    const changed = { address, name: '' }
    // A world of its own: one quote is one plan, however often it is asked for.
    const own = await appWorld()
    return call(C['apply-quote'], { address, name: '报价单' }, { changed, world: own })
  },
  'change-plan': async (world) => {
    const id = await planned(world)
    const change = { what: 'copy-variant', variantId: '1' } as const
    return call(C['change-plan'], { id, change }, { changed: { id: 'x', change } })
  },
  'delete-plan': async (world) =>
    call(C['delete-plan'], { id: await planned(world) }, { changed: { id: 'x' } }),
  'duplicate-plan': async (world) => {
    const id = await planned(world)
    return call(C['duplicate-plan'], { id, name: '副本' }, { changed: { id, name: '另一份' } })
  },
  'rename-plan': async (world) => {
    const id = await planned(world)
    return call(C['rename-plan'], { id, name: '新名' }, { changed: { id, name: '别名' } })
  },
  'save-plan': async (world) => {
    const made = { madeOn: civilDateOf(world.clock.now()), catalogue: CATALOGUE_VERSION }
    const variants = [{ name: 'A', total: ZERO_YUAN, items: [PLANNED] }]
    const content = { name: '方案', ...made, variants }
    const changed = { content: { ...content, name: '别名' } }
    return call(C['save-plan'], { content }, { changed })
  },
} satisfies Record<string, (world: AppWorld) => Promise<Call>>
