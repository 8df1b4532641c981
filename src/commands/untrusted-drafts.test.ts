import { beforeEach, describe, expect, it } from 'vitest'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { type AppWorld, appWorld, expectOk, FILLED_CONTENT } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { forged, refused } from '../testing/untrusted.ts'
import { saveApplication } from './save-application.ts'
import { savePurchaseRequest } from './save-purchase-request.ts'
import { startApplication } from './start-application.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const draft = () => run(world, startApplication, FILLED_CONTENT).then(expectOk)

describe('a draft that no screen saves', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    [
      'APP-08 changes the line of a draft',
      async () =>
        run(world, saveApplication, {
          id: await draft(),
          content: { package: FIRST_PACKAGES.cdp },
        }),
      'line-changed',
    ],
    [
      'APP-08 saves a draft of no known form',
      async () =>
        run(world, saveApplication, {
          id: await draft(),
          content: forged({ info: { mobile: 7 } }),
        }),
      'malformed',
    ],
    [
      'APP-07 saves a package of no known form',
      async () =>
        run(world, saveApplication, {
          id: await draft(),
          content: { package: forged({ edition: 'golden' }) },
        }),
      'malformed',
    ],
    [
      'APP-07 saves a book in a draft',
      async () =>
        run(world, saveApplication, {
          id: await draft(),
          content: { info: { enterpriseName: '星'.repeat(20_001) } },
        }),
      'malformed',
    ],
    [
      'APP-07 starts a draft with a book',
      () =>
        run(world, startApplication, {
          package: { ...FIRST_PACKAGES.online, users: '9'.repeat(20_001) },
        }),
      'malformed',
    ],
    [
      'APP-07 saves a book in a purchase application',
      () => run(world, savePurchaseRequest, { id: 'any', changed: { wish: '客'.repeat(20_001) } }),
      'malformed',
    ],
    [
      'APP-07 saves a purchase application of no known form',
      () => run(world, savePurchaseRequest, { id: 'any', changed: forged({ edition: 7 }) }),
      'malformed',
    ],
  ])('%s and is refused', async (_, send, code) => {
    expect(await send()).toEqual(refused(code))
  })

  it('MAT-08 APP-07 a screen can neither verify a mobile nor hand in files by saving', async () => {
    const materials = { verifiedMobile: '13826537719', attachments: [{ id: 'x' }] }
    const id = expectOk(
      await run(world, startApplication, forged({ ...FILLED_CONTENT, materials })),
    )
    expectOk(await run(world, saveApplication, { id, content: forged({ materials }) }))
    expect(world.store.read().get('application', id)?.materials).toMatchObject({
      verifiedMobile: null,
      attachments: [],
    })
  })
})
