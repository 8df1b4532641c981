import { describe, expect, expectTypeOf, it } from 'vitest'
import { addressOf, type Moment, packStory } from '../../../e2e/kit/given.ts'
import { samples } from '../../../e2e/kit/samples.ts'
import type { StoryData } from '../../../e2e/kit/story-data.ts'
import { factsOf, fileProblem, plainPicture } from '../../domain/applications/index.ts'
import {
  creditCodeProblem,
  isHkid,
  isHongKongMobile,
  isMainlandMobile,
  isResidentId,
  residentIdProblem,
} from '../../domain/identity/index.ts'
import { isCorpId } from '../../domain/orders/index.ts'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { storyNamed } from '../../stories/named-stories.ts'
import type { Story } from '../../stories/story.ts'
import { readStoryAddress } from '../../stories/story-address.ts'
import { unpackStory } from '../../stories/story-text.ts'

const TODAY = civilDate('2026-03-02')

describe('the samples of the kit, by the checks of the program', () => {
  const { creditCodes, residentIds, hkids, mobiles, corpIds, files } = samples

  it('MAT-07 credit codes', () => {
    for (const code of creditCodes.valid) expect(creditCodeProblem(code, ''), code).toBeNull()
    for (const [problem, code] of Object.entries(creditCodes.invalid)) {
      expect(creditCodeProblem(code, ''), code).toBe(problem)
    }
  })

  it('MAT-07 numbers of people', () => {
    for (const id of residentIds.valid) {
      expect([isResidentId(id), residentIdProblem(id, TODAY)], id).toEqual([true, null])
    }
    for (const [problem, id] of Object.entries(residentIds.invalid)) {
      expect([isResidentId(id), residentIdProblem(id, TODAY)], id).toEqual([true, problem])
    }
    expect(residentIds.impossible.filter(isResidentId)).toEqual([])
    expect(hkids.valid.filter((id) => !isHkid(id))).toEqual([])
    expect(hkids.invalid.filter(isHkid)).toEqual([])
  })

  it('MAT-07 mobiles and CorpIDs', () => {
    expect(mobiles.mainland.filter((number) => !isMainlandMobile(number))).toEqual([])
    expect(mobiles.hongKong.filter((number) => !isHongKongMobile(number))).toEqual([])
    expect(
      mobiles.invalid.filter((number) => isMainlandMobile(number) || isHongKongMobile(number)),
    ).toEqual([])
    expect(corpIds.valid.filter((id) => !isCorpId(id))).toEqual([])
    expect(corpIds.invalid.filter(isCorpId)).toEqual([])
  })

  it.each(Object.entries(files.good))('MAT-06 a good file: %s', (kind, make) => {
    const { buffer, name, mimeType } = make('营业执照')
    expect(fileProblem(buffer, { pdf: kind === 'pdf' })).toBeNull()
    expect(mimeType).not.toBe('')
    expect(name).toMatch(/^营业执照\.(png|jpg|pdf)$/)
    if (kind !== 'pdf') expect(make('委托函').buffer.equals(buffer)).toBe(false)
  })

  it('MAT-06 a rotated photo is one that must be turned', () => {
    const { buffer } = files.good.rotated()
    expect(factsOf(buffer)).toMatchObject({ kind: 'jpeg', size: { width: 800, height: 600 } })
    expect(plainPicture(buffer, 'jpeg').redrawing).not.toBeNull()
    expect(plainPicture(files.good.jpeg().buffer, 'jpeg').redrawing).toBeNull()
  })

  // Whether a picture can be drawn only a browser can say.
  const judged = Object.entries(files.broken).filter(([code]) => code !== 'not-convertible')
  it.each(judged)('MAT-06 a broken file: %s', (code, make) => {
    const { buffer, mimeType } = make()
    const found = fileProblem(buffer, { pdf: mimeType === 'application/pdf' })
    expect(found).toBe(code)
  })

  it('MAT-06 a photo that no browser shows has nothing else wrong with it', () => {
    const { buffer } = files.broken['not-convertible']()
    expect([fileProblem(buffer, { pdf: false }), factsOf(buffer)?.kind]).toEqual([null, 'heic'])
  })
})

describe('the addresses that the kit opens', () => {
  it('carry a story of whoever writes the test', async () => {
    const story = storyNamed('two-year')
    expect(await unpackStory(packStory(story))).toEqual(story)
    expectTypeOf<Story>().toExtend<StoryData>()
    expectTypeOf<StoryData>().toExtend<Story>()
  })

  it('are understood by the program, member by member', () => {
    const account = { company: '深圳市示例科技有限公司', creditCode: '91440300MA5EQK7K03' }
    const look: Moment = { step: 2, language: 'en', theme: 'dark' }
    const moment = { at: '/products?state=expired', ...look, ...account, balance: '5000.00' }
    const address = new URL(addressOf('two-year', moment), 'http://here.invalid')
    expect(readStoryAddress(address)).toEqual({
      ...{ told: { name: 'two-year' }, through: 2, language: 'en', theme: 'dark' },
      account: { ...account, balance: '5000.00' },
    })
    expect(address.searchParams.get('state')).toBe('expired')
    const own = new URL(addressOf(storyNamed('expired')), 'http://here.invalid')
    expect(readStoryAddress(own).told).toHaveProperty('packed')
  })
})
