import { describe, expect, it } from 'vitest'
import type { AppStore } from '../api/app-records.ts'
import type { Once } from '../api/ports.ts'
import { yuan } from '../domain/shared/money.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { appWorld, expectOk, MONDAY_MORNING } from '../testing/app-world.ts'
import { commitAhead } from './commit-ahead.ts'

const movement = (key: string) => ({
  type: 'movement' as const,
  create: {
    id: `top-up-${key}`,
    at: MONDAY_MORNING,
    amount: yuan('1.00'),
    kind: 'top-up' as const,
    orderId: null,
  },
})

/** Somebody else commits. */
function meanwhile(store: AppStore, key: string) {
  void store.commit(() => ok({ changes: [movement(key)], value: null }))
}

describe('a commit that is worked out before the lock', () => {
  it('is written as it was worked out where nothing changed', async () => {
    const world = await appWorld()
    let decisions = 0
    const result = await commitAhead(world.store, () => {
      decisions += 1
      return ok({ changes: [movement('m1')], value: 'done' })
    })
    expect(expectOk(result)).toBe('done')
    expect(decisions).toBe(1)
    expect(world.store.read().get('movement', 'top-up-m1')).toBeDefined()
  })

  it('is worked out anew where somebody was faster, and loses nothing of theirs', async () => {
    const world = await appWorld()
    const seen: number[] = []
    const result = await commitAhead(world.store, (records) => {
      const count = records.list('movement').length
      seen.push(count)
      // While the first decision is being worked out.
      if (seen.length === 1) meanwhile(world.store, 'other')
      return ok({ changes: [movement(`after-${count}`)], value: count })
    })
    expect(expectOk(result)).toBe(2)
    expect(seen).toEqual([1, 2])
    const ids = world.store
      .read()
      .list('movement')
      .map(({ id }) => id)
    expect(ids).toEqual(['opening', 'top-up-other', 'top-up-after-2'])
  })

  it('is carried out under the lock at last where others never rest', async () => {
    const world = await appWorld()
    let decisions = 0
    const result = await commitAhead(world.store, (records) => {
      decisions += 1
      if (decisions < 4) meanwhile(world.store, `other-${decisions}`)
      return ok({ changes: [], value: records.list('movement').length })
    })
    expect(expectOk(result)).toBe(4)
    expect(decisions).toBe(4)
  })

  it('gives the first answer to the same call again, and changes nothing', async () => {
    const world = await appWorld()
    const once: Once = { key: 'k', command: 'jump', print: 'p' }
    const jump = (answer: string) =>
      commitAhead(world.store, () => ok({ changes: [movement(answer)], value: answer }), once)
    expect(expectOk(await jump('first'))).toBe('first')
    const before = world.store.exportText()
    expect(expectOk(await jump('second'))).toBe('first')
    expect(world.store.exportText()).toBe(before)
  })

  it('hands on a refusal', async () => {
    const world = await appWorld()
    expect(await commitAhead(world.store, () => refuse('not-later'))).toEqual(refuse('not-later'))
  })
})
