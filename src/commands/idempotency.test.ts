import { beforeAll, describe, expect, it } from 'vitest'
import type { StoreRefusal } from '../api/ports.ts'
import { refuse } from '../domain/shared/result.ts'
import { type AppWorld, expectOk, FILLED_CONTENT } from '../testing/app-world.ts'
import { CALLS } from '../testing/command-calls.ts'
import { richWorld } from '../testing/rich-world.ts'
import { run } from '../testing/run.ts'
import { COMMANDS, type CommandName } from './registry.ts'

/** These keep nothing, so there is nothing that could happen twice. */
const KEEPS_NOTHING: readonly CommandName[] = ['check-file']

const NAMES = Object.keys(COMMANDS) as CommandName[]

/** The same world with a store whose answers never arrive: what was asked for has happened. */
function losingAnswers(world: AppWorld): AppWorld {
  const commit: AppWorld['store']['commit'] = async (decide, once) => {
    await world.store.commit(decide, once)
    return refuse('storage-failed' satisfies StoreRefusal)
  }
  return { ...world, store: { ...world.store, commit } }
}

let rich: AppWorld

beforeAll(async () => {
  const made = await richWorld()
  // That the records agree is proven elsewhere.
  rich = { ...made, store: made.unchecked }
})

describe.each(NAMES)('ORD-01 %s', (name) => {
  it('under the same key gives the first answer and changes nothing more', async () => {
    const { ask, askChanged, world = rich } = await CALLS[name](rich)
    const untouched = world.store.exportText()
    const first = expectOk(await ask(world, `${name}-twice`))
    const after = world.store.exportText()
    expect(after !== untouched).toBe(!KEEPS_NOTHING.includes(name))
    expect(expectOk(await ask(world, `${name}-twice`))).toEqual(first)
    expect(world.store.exportText()).toBe(after)
    if (KEEPS_NOTHING.includes(name)) return
    const asOther = run(world, COMMANDS['start-application'], FILLED_CONTENT, `${name}-twice`)
    if (name !== 'start-application') expect(await asOther).toEqual(refuse('key-reused'))
    if (askChanged) {
      expect(await askChanged(world, `${name}-twice`)).toEqual(refuse('key-reused'))
    }
    expect(world.store.exportText()).toBe(after)
  })

  it('happens once where its answer was lost and it is asked for again', async () => {
    const { ask, world = rich } = await CALLS[name](rich)
    expect(await ask(losingAnswers(world), `${name}-lost`)).toEqual(refuse('storage-failed'))
    const after = world.store.exportText()
    expectOk(await ask(world, `${name}-lost`))
    expect(world.store.exportText()).toBe(after)
  })
})
