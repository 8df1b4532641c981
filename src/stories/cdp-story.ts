import { deployProduct } from '../commands/deploy-product.ts'
import { recordUsage } from '../commands/record-usage.ts'
import { reviewApplication } from '../commands/review-application.ts'
import { startApplication } from '../commands/start-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { FILLED_CONTENT } from './sample-customer.ts'
import { bringDocuments, payAndFillUp, reach, type Story } from './story.ts'

/** EX-05: 企业版 for one year, for eight million customers. */
const CHOSEN: PackageOf<'cdp'> = {
  ...FIRST_PACKAGES.cdp,
  edition: 'enterprise',
  customers: '8000000',
}

/**
 * 客户数据平台-企业版 of EX-05, applied for on the morning of `submittedOn` and passed by hand on `approvedOn`.
 * Returns the number of the application, which is 待付款 then.
 */
export async function approvedCdp(
  world: StoryWorld,
  days: Record<'submittedOn' | 'approvedOn', string>,
): Promise<string> {
  await reach(world, instantOf(civilDate(days.submittedOn), '10:00:00'))
  const id = expectOk(await run(world, startApplication, { ...FILLED_CONTENT, package: CHOSEN }))
  await bringDocuments(world, id)
  expectOk(await run(world, submitApplication, { id, agreed: true }))
  await reach(world, instantOf(civilDate(days.approvedOn), '11:00:00'))
  expectOk(await run(world, reviewApplication, { id, verdict: 'approve' }))
  return id
}

/** The same, paid on the morning of `paidOn`: 部署中 (ORD-09). */
export function deployingCdp(paidOn: string): Story {
  return async (world) => {
    const id = await approvedCdp(world, { submittedOn: '2026-02-24', approvedOn: '2026-02-26' })
    await reach(world, instantOf(civilDate(paidOn), '09:30:00'))
    await payAndFillUp(world, id)
  }
}

/** The same, deployed on the morning of `openedOn`, with eight million customers gathered since. */
export function openedCdp(openedOn: string): Story {
  return async (world) => {
    const id = await approvedCdp(world, { submittedOn: '2025-12-22', approvedOn: '2025-12-24' })
    await reach(world, instantOf(civilDate('2025-12-30'), '10:00:00'))
    await payAndFillUp(world, id)
    await reach(world, instantOf(civilDate(openedOn), '09:50:00'))
    const [product] = world.store.read().list('subscription')
    const productId = product?.id ?? ''
    expectOk(await run(world, deployProduct, { id: productId }))
    await reach(world, instantOf(civilDate('2026-02-02'), '10:00:00'))
    expectOk(await run(world, recordUsage, { id: productId, amount: 8_000_000 }))
  }
}
