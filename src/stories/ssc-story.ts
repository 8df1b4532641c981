import { saveApplication } from '../commands/save-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { preApproveRequest } from './request-story.ts'
import { FILLED_INFO } from './sample-customer.ts'
import { bringDocuments, payAndFillUp, reach, type Story } from './story.ts'

/** EX-03: 6000 employees, 3 experts, 3 tickets, 1 robot, 2 years, 1 knowledge cloud. */
const CHOSEN: PackageOf<'ssc'> = {
  ...FIRST_PACKAGES.ssc,
  employees: '6000',
  industry: 'internet',
  knowledge: 'hr',
  years: 2,
}

const REVIEW = 4 * 60_000

/**
 * 企业共享服务中心 of EX-03 through both stages: its order form is submitted on the morning of `submittedOn` and
 * passes the automatic review. Returns the number of the application, which is 待付款 then.
 */
export async function approvedSsc(
  world: StoryWorld,
  days: Record<'sentOn' | 'passedOn' | 'submittedOn', string>,
): Promise<string> {
  const asking = { package: FIRST_PACKAGES.ssc, wish: '总部与两家分公司的员工咨询' }
  const id = await preApproveRequest(world, { ...asking, ...days })
  await reach(world, instantOf(civilDate(days.submittedOn), '09:30:00'))
  expectOk(
    await run(world, saveApplication, { id, content: { package: CHOSEN, info: FILLED_INFO } }),
  )
  await bringDocuments(world, id)
  expectOk(await run(world, submitApplication, { id, agreed: true }))
  await reach(world, world.clock.now() + REVIEW)
  return id
}

/** The same, opened on the morning of `openedOn`. */
export function openedSsc(openedOn: string): Story {
  return async (world) => {
    const id = await approvedSsc(world, {
      sentOn: '2025-12-29',
      passedOn: '2025-12-30',
      submittedOn: '2025-12-31',
    })
    await reach(world, instantOf(civilDate(openedOn), '09:50:00'))
    await payAndFillUp(world, id)
  }
}
