import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import { bringDocuments, customer, payAndFillUp, reach, reviewer, start } from './steps.ts'
import type { StoryStep } from './story.ts'

/** EX-05: 企业版 for one year, for eight million customers. */
const CHOSEN: PackageOf<'cdp'> = {
  ...FIRST_PACKAGES.cdp,
  edition: 'enterprise',
  customers: '8000000',
}

/**
 * 客户数据平台-企业版 of EX-05, applied for on the morning of `submittedOn` and passed by hand on `approvedOn`; it is
 * 待付款 then.
 */
export function approvedCdp(days: Record<'submittedOn' | 'approvedOn', string>): StoryStep[] {
  return [
    reach(`${days.submittedOn}T10:00:00`),
    start(CHOSEN),
    ...bringDocuments(CHOSEN),
    customer('submit-application', { id: '$application', agreed: true }),
    reviewer(`${days.approvedOn}T11:00:00`, { id: '$application', verdict: 'approve' }),
  ]
}

/** The same, paid on the morning of `paidOn`: 部署中 (ORD-09). */
export function deployingCdp(paidOn: string): StoryStep[] {
  return [
    ...approvedCdp({ submittedOn: '2026-02-24', approvedOn: '2026-02-26' }),
    reach(`${paidOn}T09:30:00`),
    ...payAndFillUp(),
  ]
}

/** The same, deployed on the morning of `openedOn`, with eight million customers gathered since. */
export function openedCdp(openedOn: string): StoryStep[] {
  const id = '$order.productIds.0'
  return [
    ...approvedCdp({ submittedOn: '2025-12-22', approvedOn: '2025-12-24' }),
    reach('2025-12-30T10:00:00'),
    ...payAndFillUp(),
    { at: `${openedOn}T09:50:00`, actor: 'architect', do: 'deploy-product', with: { id } },
    {
      ...{ at: '2026-02-02T10:00:00', actor: 'presenter', do: 'record-usage' },
      with: { id, amount: 8_000_000 },
    },
  ]
}
