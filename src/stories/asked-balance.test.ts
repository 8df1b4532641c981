import { describe, expect, it } from 'vitest'
import type { Command } from '../api/command.ts'
import { COMMANDS } from '../commands/registry.ts'
import { balanceOf, type Movement } from '../domain/account/index.ts'
import { checkIntegrity } from '../domain/integrity/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type Playing, verify } from '../platform/journal/verify.ts'
import { memoryDataset } from '../platform/memory/dataset.ts'
import { settleFirst } from '../policies/settle-due.ts'
import { localTimeOf } from './local-time.ts'
import { storyNamed } from './named-stories.ts'
import type { StoryName } from './names.ts'
import { backendOf, expectOk } from './play.ts'
import { playStory, type ToldWorld } from './play-story.ts'
import { recordedStory } from './recorded-story.ts'
import type { StoryAccount } from './story.ts'
import { basisText } from './story-basis.ts'
import { tell } from './tell.ts'

const TITLE = { zh: '录制', en: 'Recorded' }

const NOW = instantOf(civilDate('2026-03-02'), '10:00:00')

const PLAYING: Playing = {
  // What was prepared for a command is what its decision takes.
  commands: COMMANDS as unknown as Readonly<
    Record<string, Command<never, unknown, string, unknown>>
  >,
  settle: settleFirst,
}

const movementsOf = ({ records }: ToldWorld) =>
  records.flatMap(({ type, put }) => (type === 'movement' ? [put as Movement] : []))

async function told(name: StoryName, account: StoryAccount, through?: number) {
  const { vault, pictures } = memoryDataset(NOW)
  const how = { now: NOW, account, ...(through !== undefined && { through }) }
  return playStory(storyNamed(name), { vault, pictures, ...how })
}

describe('a balance that was asked for (ORD-10)', () => {
  it.each([
    ['expiring', '1000.00'],
    ['two-year', '5000.00'],
    ['two-year', '50000'],
    ['five-years', '0'],
    ['refund-explained', '3000000'],
    ['empty', '12.30'],
    ['unverified', '7'],
  ] as const)('%s is shown with %s, whatever was paid in it', async (name, balance) => {
    const world = await told(name, { balance })
    expect(Number(balanceOf(movementsOf(world)))).toBe(Number(balance))
    const browser = memoryDataset(NOW)
    await browser.store.ready
    expectOk(await browser.store.replaceDataset(world))
    expect(checkIntegrity(browser.store.read())).toEqual([])
    const { discrepancies } = await verify(await browser.store.journal(), PLAYING, () => {})
    expect(discrepancies).toEqual([])
  })

  it('it is that of the moment that is shown, and what is done after it is told again', async () => {
    const account = { balance: '1000.00' }
    const world = await told('two-year', account, 2)
    expect(balanceOf(movementsOf(world))).toBe('1000.00')
    const browser = memoryDataset(NOW)
    await browser.store.ready
    const at = localTimeOf(NOW)
    const origin = basisText({ story: 'expiring', at, account })
    expectOk(await browser.store.replaceDataset({ ...(await told('expiring', account)), origin }))
    const { run } = backendOf(browser, settleFirst)
    expectOk(await run(COMMANDS['top-up'], { amount: '12.30' }, 'a-press'))
    const story = expectOk(recordedStory(await browser.store.history(), TITLE, browser.clock.now()))
    const again = await tell({ story, now: NOW }, browser)
    expect(again.ok && balanceOf(movementsOf(again.world))).toBe('1012.30')
    const poorer = await tell({ story, now: NOW, account: { balance: '5' } }, browser)
    expect(poorer.ok && balanceOf(movementsOf(poorer.world))).toBe('5.00')
  })
})
