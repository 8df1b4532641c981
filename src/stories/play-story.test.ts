import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../commands/registry.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { civilDateTimeOf, instantOf } from '../domain/shared/instant.ts'
import { memoryKeys } from '../platform/local/crypto/keys.ts'
import { createVault } from '../platform/local/crypto/vault.ts'
import { asksForStory } from './asks-for-story.ts'
import { storyNamed } from './named-stories.ts'
import { STORY_NAMES } from './names.ts'
import { playStory } from './play-story.ts'
import { type Story, storySchema } from './story.ts'
import { readStoryAddress, withoutStory } from './story-address.ts'
import { packStory, readStory, unpackStory } from './story-text.ts'
import { tell } from './tell.ts'

const NOW = instantOf(civilDate('2026-11-20'), '16:20:00')

const OUTSIDE = {
  vault: createVault(memoryKeys()),
  pictures: { canDecode: async () => true, redraw: async (bytes: Uint8Array) => bytes },
}

/** Records without what is sealed anew each time. */
async function told(story: Story, how: { through?: number; account?: Story['account'] } = {}) {
  const { account, ...rest } = how
  const { records, startsAt } = await playStory(story, {
    ...OUTSIDE,
    ...rest,
    ...(account && { account }),
    now: NOW,
  })
  const of = (type: string) => records.filter((one) => one.type === type).map(({ put }) => put)
  return { of, startsAt, records }
}

describe('a story', () => {
  it.each(STORY_NAMES)(
    '%s is data: nothing is lost in its text, and every step is a command',
    (name) => {
      const story = storyNamed(name)
      expect(storySchema.parse(JSON.parse(JSON.stringify(story)))).toEqual(story)
      for (const step of story.steps) {
        if (step.do !== undefined) expect(Object.keys(COMMANDS)).toContain(step.do)
      }
      for (const title of Object.values(story.title)) expect(title).not.toBe('')
    },
  )

  it('is told as far as is asked', async () => {
    const { of, startsAt } = await told(storyNamed('two-year'), { through: 2 })
    expect(of('application')).toMatchObject([{ state: 'in-review' }])
    expect(civilDateTimeOf(startsAt)).toBe('2026-01-05 09:35:00')
    expect((await told(storyNamed('two-year'), { through: 0 })).of('application')).toEqual([])
  })

  it('is told of somebody else’s company, with another balance', async () => {
    const account = {
      company: '杭州云栖示例有限公司',
      creditCode: '91350100M000100Y43',
      balance: '500000',
    }
    const { of } = await told(storyNamed('awaiting-payment'), { account })
    expect(of('account')).toMatchObject([
      { enterpriseName: account.company, registrationCode: account.creditCode },
    ])
    expect(of('application')).toMatchObject([
      { info: { enterpriseName: account.company, registrationCode: account.creditCode } },
    ])
    expect(of('movement')).toMatchObject([{ amount: '500000.00' }])
  })

  it('names the step, its command and the refusal where one is not possible', async () => {
    const story = storyNamed('two-year')
    const steps = story.steps.filter((step) => step.do !== 'submit-application')
    const number = steps.findIndex((step) => step.do === 'place-order') + 1
    expect(await tell({ story: { ...story, steps }, now: NOW }, OUTSIDE)).toEqual({
      ok: false,
      problem: { step: number, command: 'place-order', code: 'illegal-transition' },
    })
    const unknown = { ...story, steps: [{ actor: 'customer', do: 'fly' } as const] }
    expect(await tell({ story: unknown, now: NOW }, OUTSIDE)).toMatchObject({
      problem: { step: 1, command: 'fly', code: 'unknown-command' },
    })
  })

  it.each([
    '2026-13-01T09:00:00',
    '2026-02-30T09:00:00',
    '2026-03-02T25:00:00',
    '2900-01-01T09:00:00',
  ])('is none at %s, which no clock shows', (at) => {
    const step = { at, actor: 'customer' }
    const story = { title: { zh: 'x', en: 'x' }, steps: [step] }
    expect(readStory(JSON.stringify(story))).toBeNull()
    expect(readStory(JSON.stringify({ ...story, steps: [], startsAt: at }))).toBeNull()
    expect(readStory(JSON.stringify({ ...story, steps: [], endsAt: at }))).toBeNull()
  })

  it('ends where it would wait beyond the calendar', async () => {
    const step = { after: 1e9, actor: 'customer' as const }
    const story = { title: { zh: 'x', en: 'x' }, startsAt: '2026-03-02T09:00:00', steps: [step] }
    await expect(playStory(story, { ...OUTSIDE, now: NOW })).rejects.toMatchObject({
      step: 1,
      code: 'beyond-calendar',
    })
  })

  it('takes a text with a $ that no step answered as it was typed', async () => {
    const wish = '$1.5万以内'
    const form = { contactName: '林知远', mobile: '13826537719', wish }
    const asked = { actor: 'customer', do: 'request-consultation' } as const
    const step = { ...asked, with: { about: 'sales', line: 'phone', form } }
    const { of } = await told({ title: { zh: '一', en: 'One' }, steps: [step] })
    expect(of('consultation')).toMatchObject([{ wish }])
  })

  it('travels in an address and in a file, and is refused where it is broken', async () => {
    const story = storyNamed('robots')
    const packed = await packStory(story)
    expect(packed).toMatch(/^[\w-]+$/)
    expect(await unpackStory(packed)).toEqual(story)
    expect(await unpackStory(packed.slice(0, -9))).toBeNull()
    expect(await unpackStory('%%%')).toBeNull()
    expect(readStory('{"title":{"zh":"","en":""},"steps":[{"actor":"nobody"}]}')).toBeNull()
  })
})

describe('an address that asks for a story', () => {
  const read = (address: string) => readStoryAddress(new URL(address, 'https://example.com'))

  it('says which, how far, whose, and in which language and colours', () => {
    expect(
      read('/products?story=two-year&step=4&lang=en&theme=dark&company=A%20B&balance=12.50'),
    ).toEqual({
      told: { name: 'two-year' },
      through: 4,
      account: { company: 'A B', balance: '12.50' },
      language: 'en',
      theme: 'dark',
    })
    expect(read('/#story=abc')).toEqual({ told: { packed: 'abc' }, account: {} })
  })

  it('leaves out what cannot be understood', () => {
    expect(read('/?story=none&step=-1&lang=fr&theme=pink&balance=1e9&credit=x')).toEqual({
      told: { unknown: 'none' },
      account: {},
    })
  })

  it('is asked for by three names, and keeps everything else', () => {
    for (const asked of ['?scenario=empty', '?story=empty', '#story=abc']) {
      expect(asksForStory(new URL(`https://example.com/x${asked}`))).toBe(true)
    }
    expect(asksForStory(new URL('https://example.com/x?step=4#top'))).toBe(false)
    const address = new URL('https://example.com/products?story=empty&step=2&status=active#story=a')
    expect(withoutStory(address).href).toBe('https://example.com/products?status=active')
  })
})
