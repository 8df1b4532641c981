import { beforeAll, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld } from '../../testing/app-world.ts'
import { filledProfessional } from '../../testing/professional.ts'
import { civilDate } from '../shared/civil-date.ts'
import {
  type Content,
  idKindOf,
  isStepReachable,
  type Material,
  type Materials,
  maskIdNumber,
  maskName,
  materialsProblems,
  NO_MATERIALS,
  neighboursOf,
  problemsOfMaterials,
  wizardSteps,
} from './index.ts'

let content: Content

beforeAll(async () => {
  const world: AppWorld = await appWorld()
  const id = await filledProfessional(world)
  const application = world.store.read().get('application', id)
  if (!application) throw new Error('it was just started')
  content = application
})

function problems(changed: Partial<Materials>, info: Partial<Content['info']> = {}) {
  const materials = { ...content.materials, ...changed }
  return problemsOfMaterials({ ...content, info: { ...content.info, ...info }, materials })
}

function without(material: Material) {
  return content.materials.attachments.filter((file) => file.material !== material)
}

describe('what the third step still lacks', () => {
  it('MAT-03 nothing, when everything is there', () => {
    expect(problems({})).toEqual({})
  })

  it('MAT-01 everything, before anything is there', () => {
    expect(problemsOfMaterials({ ...content, materials: NO_MATERIALS })).toEqual({
      name: 'required',
      idNumber: 'required',
      applicantMobile: 'required',
      licence: 'file-missing',
      'id-front': 'file-missing',
      'id-back': 'file-missing',
      'id-in-hand': 'file-missing',
      authorisation: 'file-missing',
      smsCode: 'code-missing',
    })
  })

  it.each(['licence', 'id-front', 'id-back', 'id-in-hand', 'authorisation'] as const)(
    'MAT-03 MAT-04 a handler without %s',
    (material) => {
      expect(problems({ attachments: without(material) })).toEqual({ [material]: 'file-missing' })
    },
  )

  it('MAT-04 a legal representative needs no letter', () => {
    const attachments = without('authorisation')
    expect(problems({ attachments, applicant: 'legal-representative' })).toEqual({})
  })

  it('MAT-05 a licensed industry needs its licence', () => {
    expect(problems({}, { industry: 'education' })).toEqual({ 'special-licence': 'file-missing' })
  })

  it('MAT-08 another mobile needs another code; the same one typed differently does not', () => {
    expect(problems({ mobile: '13912345678' })).toEqual({ smsCode: 'code-missing' })
    expect(problems({ mobile: '+86 138 2653 7719' })).toEqual({})
    expect(problems({ mobile: '1382653771' })).toEqual({
      applicantMobile: 'not-a-mobile',
      smsCode: 'code-missing',
    })
  })

  it.each([
    ['resident-id', 'mainland', undefined],
    ['resident-id', 'hong-kong', undefined],
    ['hkid', 'mainland', 'not-an-id-number'],
    ['hkid', 'hong-kong', undefined],
    ['not-valid', 'mainland', 'not-an-id-number'],
    ['not-valid', 'hong-kong', 'not-an-id-number'],
  ] as const)('MAT-03 a number that is %s, in %s', (kind, region, problem) => {
    const { idNumber } = content.materials
    if (!idNumber) throw new Error('the applicant is filled in')
    expect(problems({ idNumber: { ...idNumber, kind } }, { region }).idNumber).toBe(problem)
  })

  it('MAT-03 a name that is too long', () => {
    const name = { sealed: '', masked: maskName('王'.repeat(101)) }
    expect(problems({ name })).toEqual({ name: 'too-long' })
  })

  it('MAT-01 在线客服-基础版 lacks nothing', () => {
    const asking = { profile: 'none', industry: 'education', region: 'mainland' } as const
    expect(materialsProblems(NO_MATERIALS, asking)).toEqual({})
  })
})

describe('the step of the materials', () => {
  it('MAT-01 APP-07 stands between the details and the confirmation, and holds that up', () => {
    expect(wizardSteps(content)).toEqual(['package', 'info', 'materials', 'confirm'])
    expect(neighboursOf('materials', content)).toEqual({ before: 'info', after: 'confirm' })
    expect(isStepReachable('confirm', content)).toBe(true)
    expect(isStepReachable('confirm', { ...content, materials: NO_MATERIALS })).toBe(false)
  })
})

describe('what may be shown', () => {
  it.each([
    ['11010519491231002X', '110***********002X'],
    [' 110105 19491231 002x ', '110***********002X'],
    ['A123456(3)', 'A*******3)'],
    ['123', '***'],
    ['', ''],
  ])('MAT-09 of the number %j: %j', (typed, masked) => {
    expect(maskIdNumber(typed)).toBe(masked)
  })

  it.each([
    ['林知远', '林**'],
    [' 欧阳示例 ', '欧***'],
    ['林', '*'],
    ['𠮷田', '𠮷*'],
    ['田𠮷', '田*'],
    ['𠮷', '*'],
    ['辻\u{e0100}子', '辻\u{e0100}*'],
    ['阿依·古丽', '阿****'],
    ['阿依 • 古丽', '阿****'],
    ['\u3164', ''],
    ['', ''],
  ])('MAT-09 of the name %j: %j', (typed, masked) => {
    expect(maskName(typed)).toBe(masked)
  })

  it.each([
    ['11010519491231002X', 'resident-id'],
    ['11010519491231002x', 'resident-id'],
    ['110105194912310021', 'not-valid'],
    ['A123456(3)', 'hkid'],
    ['', 'not-valid'],
    ['110105491231002', 'id-15-digits'],
    ['110105202701010016', 'id-not-born'],
    ['110105200803030019', 'id-under-age'],
    ['110105200803020013', 'resident-id'],
    ['110105189912310015', 'id-before-1900'],
    ['110105190503020015', 'id-over-age'],
    ['110105190503030010', 'resident-id'],
    ['990105194912310015', 'id-unknown-province'],
  ])('MAT-07 %j is %s', (typed, kind) => {
    expect(idKindOf(typed, civilDate('2026-03-02'))).toBe(kind)
  })
})
