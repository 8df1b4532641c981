import { beforeEach, describe, expect, it } from 'vitest'
import { civilDateTimeOf } from '../domain/shared/instant.ts'
import { type AppWorld, appWorld, expectOk, submitted } from '../testing/app-world.ts'
import { reachDay } from '../testing/grown-products.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { changeDemoSettings } from './change-demo-settings.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

describe('automatic review', () => {
  const approvedAt = (id: string) =>
    civilDateTimeOf(world.store.read().get('application', id)?.updatedAt ?? 0)

  it('LIF-12 APP-03 switched off and on again, it approves when it is switched on, not before', async () => {
    expectOk(await run(world, changeDemoSettings, { autoReview: false }))
    const id = await submitted(world)
    await reachDay(world, '2026-03-05')
    expect(world.store.read().get('application', id)?.state).toBe('in-review')
    expectOk(await run(world, changeDemoSettings, { autoReview: true }))
    world.time.advance(1000)
    expectOk(await run(world, advanceTime, null))
    expect(approvedAt(id)).toBe('2026-03-05 10:00:00')
    // What is submitted from now on is approved in its own time, whatever else is changed.
    expectOk(await run(world, changeDemoSettings, { autoReview: true, nextGiftViews: 5 }))
    const next = await submitted(world)
    await reachDay(world, '2026-03-06')
    expect(approvedAt(next)).toBe('2026-03-05 10:04:01')
  })
})
