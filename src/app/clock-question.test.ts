import { expect, it } from 'vitest'
import { topUp } from '../commands/top-up.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { DOUBTFUL_AHEAD, systemClock } from '../platform/local/clock/system-clock.ts'
import { appWorld, expectOk, MONDAY_MORNING } from '../testing/app-world.ts'
import { openedOnline } from '../testing/grown-products.ts'
import { backendOf, run } from '../testing/run.ts'
import { clockQuestion } from './clock-question.ts'

/** A world with a product, asked about a clock that then stands years ahead. */
async function askedWorld() {
  const made = await appWorld()
  const id = await openedOnline(made)
  const clock = systemClock({
    offset: () => 0,
    highWater: () => made.store.highWater(),
    realNow: () => MONDAY_MORNING + 1_000 * DAY_MILLISECONDS,
    elapsed: () => 0,
    doubtfulAhead: DOUBTFUL_AHEAD,
  })
  const world = { ...made, clock }
  const lastEvent = () => world.store.read().get('subscription', id)?.timeline.at(-1)?.what
  return {
    world,
    lastEvent,
    question: clockQuestion({ ...world, backend: backendOf(world), offset: () => 0 }),
  }
}

it('LIF-12 what fell due by a clock that is wrong after all is taken back, and nothing that others did', async () => {
  const { world, lastEvent, question } = await askedWorld()
  expect(question.state()).toBe('ahead')
  const believing = question.believe()
  // Somebody else commits while the question is being answered.
  expectOk(await run(world, topUp, { amount: '5' }, 'other'))
  expectOk(await believing)
  expect(question.state()).toBe('acted')
  expect(lastEvent()).toBe('reclaimed')
  await question.takeBack()
  expect(question.state()).toBe('ahead')
  expect(lastEvent()).toBe('opened')
  expect(world.store.read().get('movement', 'top-up-other')).toBeDefined()
})
