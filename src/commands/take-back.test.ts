import { describe, expect, it } from 'vitest'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { appWorld, expectOk, FILLED_CONTENT } from '../testing/app-world.ts'
import { openedOnline, reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { moveClock } from './move-clock.ts'
import { startApplication } from './start-application.ts'
import { takeBack } from './take-back.ts'
import { topUp } from './top-up.ts'

/** A product that a jump over years reclaimed, and what is needed to take that back. */
async function reclaimed() {
  const world = await appWorld()
  const id = await openedOnline(world)
  await reachDay(world, '2026-03-10')
  const [before, at] = [world.store.read(), world.store.highWater()]
  const exported = world.store.exportText()
  expectOk(await run(world, moveClock, { to: instantOf(civilDate('2029-01-01'), '10:00:00') }))
  return { world, id, exported, undo: { before, after: world.store.read(), at, files: [] } }
}

describe('taking back what a wrong clock brought about', () => {
  it('LIF-02 LIF-12 brings every record and the time back to what they were', async () => {
    const { world, id, exported, undo } = await reclaimed()
    expect(world.store.read().get('subscription', id)?.timeline.at(-1)?.what).toBe('reclaimed')
    expectOk(await run(world, takeBack, undo))
    expect(world.store.exportText()).toBe(exported)
    expect(world.store.highWater()).toBe(undo.at)
    // The demo clock went back with the records.
    expect(world.clock.now()).toBe(instantOf(civilDate('2026-03-10'), '10:00:00'))
  })

  it('APP-07 LIF-12 leaves what was drafted since, and does not give its number again', async () => {
    const { world, id, undo } = await reclaimed()
    const draft = expectOk(await run(world, startApplication, FILLED_CONTENT))
    expectOk(await run(world, takeBack, undo))
    expect(world.store.read().get('subscription', id)?.timeline.at(-1)?.what).toBe('opened')
    expect(world.store.read().get('application', draft)?.state).toBe('draft')
    expect(expectOk(await run(world, startApplication, FILLED_CONTENT))).not.toBe(draft)
  })

  it('is refused where anything was done since, and changes nothing', async () => {
    const { world, undo } = await reclaimed()
    expectOk(await run(world, topUp, { amount: '5' }, 'since'))
    const before = world.store.exportText()
    expect(await run(world, takeBack, undo)).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(world.store.exportText()).toBe(before)
  })
})
