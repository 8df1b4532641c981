import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type AppWorld, expectOk, FILLED_CONTENT } from '../testing/app-world.ts'
import { reviewApplication } from '../workflows/review-application.ts'
import { startApplication } from '../workflows/start-application.ts'
import { submitApplication } from '../workflows/submit-application.ts'
import { bringDocuments, reach } from './story.ts'

/** EX-05: 企业版 for one year, for eight million customers. */
const CHOSEN: PackageOf<'cdp'> = {
  ...FIRST_PACKAGES.cdp,
  edition: 'enterprise',
  customers: '8000000',
}

/**
 * 客户数据平台-企业版 of EX-05, applied for on the morning of `submittedOn` and passed by hand on `approvedOn`.
 * Gives the number of the application, which is 待付款 then.
 */
export async function approvedCdp(
  world: AppWorld,
  days: Record<'submittedOn' | 'approvedOn', string>,
): Promise<string> {
  await reach(world, instantOf(civilDate(days.submittedOn), '10:00:00'))
  const id = expectOk(await startApplication(world, { ...FILLED_CONTENT, package: CHOSEN }))
  await bringDocuments(world, id)
  expectOk(await submitApplication(world, { id, agreed: true }))
  await reach(world, instantOf(civilDate(days.approvedOn), '11:00:00'))
  expectOk(await reviewApplication(world, { id, verdict: 'approve' }))
  return id
}
