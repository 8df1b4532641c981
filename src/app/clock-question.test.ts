import { expect, it } from 'vitest'
import { changeDemoSettings } from '../commands/change-demo-settings.ts'
import { readMessages } from '../commands/read-messages.ts'
import { topUp } from '../commands/top-up.ts'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { DOUBTFUL_AHEAD, systemClock } from '../platform/local/clock/system-clock.ts'
import { type AppWorld, appWorld, expectOk, MONDAY_MORNING } from '../testing/app-world.ts'
import { openedOnline } from '../testing/grown-products.ts'
import { backendOf, run } from '../testing/run.ts'
import { clockQuestion } from './clock-question.ts'

/** A world with a product, asked about a clock that then stands years ahead; `meanwhile`: just before the answer is written. */
async function askedDataset(meanwhile: (world: AppWorld) => Promise<void> = async () => {}) {
  const made = await appWorld()
  const id = await openedOnline(made)
  let real = MONDAY_MORNING + 1_000 * DAY_MILLISECONDS
  const clock = systemClock({
    offset: () => 0,
    highWater: () => made.store.highWater(),
    realNow: () => real,
    elapsed: () => 0,
    doubtfulAhead: DOUBTFUL_AHEAD,
  })
  const world = { ...made, clock }
  let isFirst = true
  const commit: typeof world.store.commit = async (decide, once) => {
    if (isFirst) await meanwhile(world)
    isFirst = false
    return world.store.commit(decide, once)
  }
  const store = { ...world.store, commit }
  const lastEvent = () => world.store.read().get('subscription', id)?.timeline.at(-1)?.what
  return {
    world,
    lastEvent,
    pass: (milliseconds: number) => {
      real += milliseconds
    },
    question: clockQuestion({ ...world, backend: backendOf({ ...world, store }), offset: () => 0 }),
  }
}

it('LIF-12 the answer is one commit, also where nothing falls due', async () => {
  const { world, question } = await askedDataset()
  let commits = 0
  world.store.subscribe(() => {
    commits += 1
  })
  expectOk(await question.believe())
  expect(commits).toBe(1)
})

it('LIF-12 the offer to take it back stands until it is used, whatever is set or read meanwhile', async () => {
  const { world, lastEvent, question } = await askedDataset()
  const before = world.store.read().list('message').length
  expectOk(await question.believe())
  expectOk(await run(world, changeDemoSettings, { nextPayment: 'declined' }))
  const [told] = world.store
    .read()
    .list('message')
    .filter(({ readAt }) => readAt === null)
  expectOk(await run(world, readMessages, { id: told?.id ?? '' }))
  expect(question.state()).toBe('acted')
  await question.takeBack()
  expect(question.state()).toBe('ahead')
  expect(lastEvent()).toBe('opened')
  expect(world.store.read().list('message')).toHaveLength(before)
  expect(world.store.read().get('demo-settings', 'main')?.nextPayment).toBe('declined')
})

it('LIF-12 where something was paid since nothing is taken back, and that is told until it was read', async () => {
  const { world, lastEvent, question } = await askedDataset()
  expectOk(await question.believe())
  expectOk(await run(world, topUp, { amount: '5' }, 'since'))
  expect(question.state()).toBe('acted')
  await question.takeBack()
  expect(question.state()).toBe('too-late')
  expect(lastEvent()).toBe('reclaimed')
  question.dismiss()
  expect(question.state()).toBe('right')
})

it('LIF-12 the offer is gone once it is declined, or a day has passed', async () => {
  const declined = await askedDataset()
  expectOk(await declined.question.believe())
  declined.question.dismiss()
  expect(declined.question.state()).toBe('right')
  const left = await askedDataset()
  expectOk(await left.question.believe())
  left.pass(DAY_MILLISECONDS - 1)
  expect(left.question.state()).toBe('acted')
  left.pass(1)
  expect(left.question.state()).toBe('right')
})

it('LIF-12 what fell due by a clock that is wrong after all is taken back, and nothing that others did', async () => {
  // Somebody else commits while the answer is being worked out.
  const { world, lastEvent, question } = await askedDataset(async (asked) => {
    expectOk(await run(asked, topUp, { amount: '5' }, 'other'))
  })
  expect(question.state()).toBe('ahead')
  expectOk(await question.believe())
  expect(question.state()).toBe('acted')
  expect(lastEvent()).toBe('reclaimed')
  await question.takeBack()
  expect(question.state()).toBe('ahead')
  expect(lastEvent()).toBe('opened')
  expect(world.store.read().get('movement', 'top-up-other')).toBeDefined()
})
