import { advanceTime } from '../commands/advance-time.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { expectOk, run } from './play.ts'
import { applyForProfessional, buyAndFillUp, payAndFillUp, type Story } from './story.ts'

/** 在线客服-专业版, 5 users for 2 years, with the robots 小助手 and 小管家 of the same day. */
export const openedRobots: Story = async (world) => {
  const chosen = {
    ...FIRST_PACKAGES.online,
    edition: 'professional',
    users: '5',
    years: 2,
  } as const
  const id = await applyForProfessional(world, chosen)
  world.time.advance(4 * 60_000)
  expectOk(await run(world, advanceTime, null))
  const [productId = ''] = await payAndFillUp(world, id)
  await buyAndFillUp(world, {
    what: 'robots',
    productId,
    sku: 'cs.robot.standard',
    industry: 'internet',
    robots: [{ nickname: '小助手' }, { nickname: '小管家' }],
    sessions: null,
    consultationId: null,
  })
}
