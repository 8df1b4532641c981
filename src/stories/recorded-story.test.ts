import { describe, expect, it } from 'vitest'
import type { History } from '../api/ports.ts'
import { COMMANDS } from '../commands/registry.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { withoutPersonal } from '../domain/identity/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { DAY_MILLISECONDS, instantOf } from '../domain/shared/instant.ts'
import { memoryDataset } from '../platform/memory/dataset.ts'
import { settleFirst } from '../policies/settle-due.ts'
import { playedSession } from '../testing/played-session.ts'
import { richWorld } from '../testing/rich-world.ts'
import { storyNamed } from './named-stories.ts'
import { SCENARIO_NAMES } from './names.ts'
import { backendOf, contentOf, expectOk, type StoryWorld } from './play.ts'
import { playStory } from './play-story.ts'
import { recordedStory } from './recorded-story.ts'
import { FILLED_INFO } from './sample-customer.ts'
import { makeScenario } from './scenarios.ts'
import type { Story } from './story.ts'
import { basisText } from './story-basis.ts'
import { packStory, unpackStory } from './story-text.ts'
import { tell } from './tell.ts'
import { isSampleText, withoutPersonalStory } from './without-personal-story.ts'

const NOW = instantOf(civilDate('2026-03-02'), '10:00:00') + 123

const TITLE = { zh: '录制的故事', en: 'A recorded story' }

/** What is sealed anew each time, or is a sample in a recorded story (MAT-09), and this browser's own clock. */
const SEALED = /^(sealed|sealedName|masked|fingerprint|fileId|bytes)$/

/** What a customer typed of their own. */
const OWN = {
  ...FILLED_INFO,
  enterpriseName: '杭州云栖示例有限公司',
  registrationCode: '91110108551385082Q',
  contactName: '何知遥',
  mobile: '13900001111',
  email: 'he@example.org',
  qq: '7654321',
}

type Content = Pick<Awaited<ReturnType<typeof contentOf>>, 'records'>

function comparable({ records }: Content) {
  const kept = records.filter(({ type }) => type !== 'demo-clock')
  const entries = kept.map(({ type, put }) => {
    const text = JSON.stringify(put, (name, value: unknown) => {
      if (SEALED.test(name)) return undefined
      if (name === 'attachments' && Array.isArray(value)) {
        return value.map(({ material, deleted }) => ({ material, deleted }))
      }
      return value
    })
    return [`${type} ${put.id}`, JSON.parse(text)] as const
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const recorded = (history: History, now: number) => expectOk(recordedStory(history, TITLE, now))

/** Plays a story after it has travelled as the fragment of an address. */
async function toldAgain(story: Story, { vault, pictures }: StoryWorld) {
  const unpacked = await unpackStory(await packStory(story))
  expect(unpacked).toEqual(story)
  const answer = await tell({ story, now: NOW }, { vault, pictures })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.world
}

async function sameAgain(world: StoryWorld) {
  const history = await world.store.history()
  const story = recorded(history, world.clock.now())
  const again = await toldAgain(story, world)
  expect(comparable(again)).toEqual(comparable(await contentOf(world)))
  expect(again.startsAt).toBe(world.clock.now())
  return story
}

async function loaded(name: (typeof SCENARIO_NAMES)[number], through?: number) {
  const world = memoryDataset(NOW)
  await world.store.ready
  const how = { ...world, now: NOW, ...(through !== undefined && { through }) }
  const made = await makeScenario(name, how)
  const origin = basisText({
    story: name,
    at: '2026-03-02T10:00:00.123',
    ...(through !== undefined && { through }),
  })
  expectOk(await world.store.replaceDataset({ ...made, origin }))
  world.time.set(made.startsAt)
  return world
}

/** What a story holds once it is shared: of texts that tell of somebody, stand-ins. */
async function sharedAgain(world: StoryWorld) {
  const story = withoutPersonalStory(recorded(await world.store.history(), world.clock.now()))
  const again = comparable(await toldAgain(story, world))
  const hidden = withoutPersonal(comparable(await contentOf(world)), isSampleText)
  expect(withoutPersonal(again, isSampleText)).toEqual(hidden)
  return JSON.stringify([story, again])
}

describe('what was done, as a story', () => {
  it.each([1, 2, 3])(
    'a random session of 200 commands gives the same records when it is told again, %i',
    async (seed) => {
      const world = memoryDataset(NOW)
      await world.store.ready
      const done = await playedSession(world, { seed, commands: 200 })
      expect(done.size).toBeGreaterThan(15)
      const story = await sameAgain(world)
      expect(story.steps.length).toBeGreaterThan(20)
    },
    60_000,
  )

  it('other records are found where one step of it is left out or altered', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    const { run } = backendOf(world, settleFirst)
    expectOk(await run(COMMANDS['open-account'], FIRST_OPENING))
    for (const amount of ['12.30', '1']) expectOk(await run(COMMANDS['top-up'], { amount }))
    const story = await sameAgain(world)
    const kept = comparable(await contentOf(world))
    const [first, ...others] = story.steps
    if (!first) throw new Error('told')
    const without = { ...story, steps: [first, ...others.slice(1)] }
    expect(comparable(await toldAgain(without, world))).not.toEqual(kept)
    const altered = JSON.parse(JSON.stringify(story).replace('12.30', '12.31'))
    expect(comparable(await toldAgain(altered, world))).not.toEqual(kept)
  })

  it('everything that records can say of each other comes about again', async () => {
    await sameAgain(await richWorld())
  })

  it.each(SCENARIO_NAMES.filter((name) => name !== 'large'))(
    'goes on from the scenario %s without telling it',
    async (name) => {
      const world = await loaded(name)
      world.time.advance(3 * DAY_MILLISECONDS)
      const { run } = backendOf(world, settleFirst)
      expectOk(await run(COMMANDS['advance-time'], null))
      expectOk(await run(COMMANDS['top-up'], { amount: '12.30' }, 'a-press'))
      const story = await sameAgain(world)
      expect(story.from?.story).toBe(name)
      expect(story.steps.filter((step) => step.do !== undefined)).toMatchObject([{ do: 'top-up' }])
    },
  )

  it.each(['$company', '$creditCode', '$smsCode', '$spent', '$file.1', '$order', '$$', '$ 5'])(
    'keeps %s where somebody typed exactly that',
    async (typed) => {
      const world = await loaded('two-year')
      const { run } = backendOf(world, settleFirst)
      const id = expectOk(
        await run(COMMANDS['start-application'], { package: FIRST_PACKAGES.online }),
      )
      const content = { info: { contactName: typed } }
      expectOk(await run(COMMANDS['save-application'], { id, content }))
      await sameAgain(world)
      expect(world.store.read().get('application', id)?.info.contactName).toBe(typed)
    },
  )

  it.each([5, 6])(
    'MAT-09 can be played when it tells of nobody, session %i',
    async (seed) => {
      const world = memoryDataset(NOW)
      await world.store.ready
      const { run } = backendOf(world, settleFirst)
      await playedSession(world, { seed, commands: 200 })
      const id = expectOk(
        await run(COMMANDS['start-application'], { package: FIRST_PACKAGES.online, info: OWN }),
      )
      expectOk(await run(COMMANDS['submit-application'], { id, agreed: true }))
      const shared = await sharedAgain(world)
      const whole = JSON.stringify(recorded(await world.store.history(), NOW))
      const { enterpriseName, registrationCode, contactName, mobile, email, qq } = OWN
      const told = [enterpriseName, registrationCode, contactName, mobile, email, qq]
      expect(told.filter((text) => whole.includes(text))).toEqual(told)
      expect(told.filter((text) => shared.includes(text))).toEqual([])
    },
    60_000,
  )

  it('MAT-09 can be played when it tells of nobody, whatever was done', async () => {
    const world = await richWorld()
    const { enterpriseName, contactName } = OWN
    expect(await sharedAgain(world)).not.toMatch(new RegExp(`${enterpriseName}|${contactName}`))
  })

  it('MAT-09 tells of nobody’s company where it goes on from a story of theirs', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    const account = { company: OWN.enterpriseName, creditCode: OWN.registrationCode }
    const { sealedFiles: _files, ...ports } = world
    const made = await playStory(storyNamed('two-year'), { ...ports, now: NOW, account })
    const origin = basisText({ story: 'two-year', at: '2026-03-02T10:00:00.123', account })
    expectOk(await world.store.replaceDataset({ ...made, origin }))
    world.time.set(made.startsAt)
    const { run } = backendOf(world, settleFirst)
    expectOk(
      await run(COMMANDS['start-application'], { package: FIRST_PACKAGES.online, info: OWN }),
    )
    const shared = await sharedAgain(world)
    expect(shared).not.toContain(OWN.enterpriseName)
    expect(shared).not.toContain(OWN.registrationCode)
  })

  it('goes on from a moment of a story', async () => {
    const world = await loaded('two-year', 2)
    expectOk(await backendOf(world, settleFirst).run(COMMANDS['top-up'], { amount: '1' }, 'a'))
    expect((await sameAgain(world)).from?.through).toBe(2)
  })

  it('is told of somebody else’s company', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    await backendOf(world, settleFirst).run(COMMANDS['open-account'], FIRST_OPENING)
    const story = recorded(await world.store.history(), NOW)
    const account = { company: '杭州云栖示例有限公司', balance: '5' }
    const answer = await tell({ story, now: NOW, account }, world)
    if (!answer.ok) throw new Error('told')
    const puts = answer.world.records.map(({ put }) => put)
    expect(puts).toContainEqual(
      expect.objectContaining({ enterpriseName: account.company, verification: 'enterprise' }),
    )
    expect(puts).toContainEqual(expect.objectContaining({ id: 'opening', amount: '5.00' }))
  })

  it('MAT-09 holds nobody’s name, ID number or file', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    await playedSession(world, { seed: 4, commands: 60 })
    const text = JSON.stringify(recorded(await world.store.history(), NOW))
    expect(text).toContain('save-applicant')
    expect(text).not.toContain('欧阳示例')
    expect(text).not.toContain('11010119900101123')
    expect(text).not.toContain('sealed')
    expect(text).not.toContain('fingerprint')
  })

  it('is none where it is not known how the records began', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    const { records } = await contentOf(await richWorld())
    expectOk(await world.store.replaceDataset({ records }))
    expect(recordedStory(await world.store.history(), TITLE, NOW)).toEqual({
      ok: false,
      error: { code: 'beginning-unknown' },
    })
  })
})
