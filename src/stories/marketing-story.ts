import { beginTrial } from '../commands/begin-trial.ts'
import { changeDemoSettings } from '../commands/change-demo-settings.ts'
import { recordUsage } from '../commands/record-usage.ts'
import type { PurchaseOf } from '../domain/orders/index.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { buyAndFillUp, type Story } from './story.ts'

const CORP_ID = 'ww1234567890abcdef'

/** Three packs of a million views for a CorpID. */
const PACKS: PurchaseOf<'pv'> = {
  what: 'pv',
  idKind: 'corp-id',
  enterpriseId: CORP_ID,
  industry: 'internet',
  sku: 'pv.1m',
  packs: 3,
  giftViews: 0,
}

/** EX-06: three packs bought together with 10,000 views given, 1,500,000 used. */
export const usedPv: Story = async (world) => {
  expectOk(await run(world, changeDemoSettings, { nextGiftViews: 10_000 }))
  const [id] = await buyAndFillUp(world, PACKS)
  expectOk(await run(world, recordUsage, { id: id ?? '', amount: 1_500_000 }))
}

/** A CorpID in its trial (LIF-08). */
export const trial: Story = async (world: StoryWorld) => {
  expectOk(await run(world, beginTrial, { corpId: CORP_ID, agreed: true }))
}
