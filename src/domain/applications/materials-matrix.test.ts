import { describe, expect, it } from 'vitest'
import {
  APPLICANTS,
  asksForMaterials,
  asksForSmsCode,
  INDUSTRIES,
  type Industry,
  MATERIALS,
  type Material,
  type MaterialsProfile,
  materialsFor,
  SPECIAL_LICENCES,
  takesPdf,
  takesSeveralFiles,
} from './index.ts'

const PROFILES: MaterialsProfile[] = ['none', 'online-professional', 'phone', 'ssc', 'cdp']

/** Industries that show a licence of their own (MAT-05). */
const LICENSED: Industry[] = ['education', 'finance', 'health', 'hospitality']

/** The register's table once more: who asks for a material, when, by product. */
const REGISTER: Record<Material, Partial<Record<MaterialsProfile, string>>> = {
  licence: { 'online-professional': '✓', phone: '✓', ssc: '✓', cdp: '✓' },
  'id-front': { 'online-professional': '✓', phone: '✓', ssc: '✓', cdp: '✓' },
  'id-back': { 'online-professional': '✓', phone: '✓', ssc: '✓', cdp: '✓' },
  'id-in-hand': { 'online-professional': '✓', phone: '✓', ssc: '✓', cdp: '✓' },
  authorisation: { 'online-professional': 'handler', phone: 'handler', ssc: 'handler' },
  'special-licence': { 'online-professional': 'industry', ssc: 'industry', cdp: 'industry' },
  other: { phone: 'optional' },
}

const CASES = PROFILES.flatMap((profile) =>
  APPLICANTS.flatMap((applicant) =>
    INDUSTRIES.map((industry) => ({ profile, applicant, industry })),
  ),
)

describe('the matrix of materials', () => {
  it.each(CASES)('MAT-01 MAT-05 $profile for a $applicant in $industry', (asking) => {
    const expected = MATERIALS.flatMap((material) => {
      const asked = REGISTER[material][asking.profile]
      if (asked === undefined) return []
      if (asked === 'handler' && asking.applicant !== 'handler') return []
      if (asked === 'industry' && !LICENSED.includes(asking.industry)) return []
      return [{ material, required: asked !== 'optional' }]
    })
    expect(materialsFor(asking)).toEqual(expected)
  })

  it('MAT-05 says what each licensed industry has to show, and asks nothing before one is chosen', () => {
    for (const industry of INDUSTRIES) {
      expect(SPECIAL_LICENCES[industry] !== undefined).toBe(LICENSED.includes(industry))
    }
    const asked = materialsFor({ profile: 'cdp', applicant: 'handler', industry: '' })
    expect(asked.map(({ material }) => material)).not.toContain('special-licence')
  })

  it('MAT-01 CAT-09 only what needs no qualification has no such step', () => {
    expect(PROFILES.filter((profile) => !asksForMaterials(profile))).toEqual(['none'])
  })

  it('MAT-08 only 在线客服-专业版 verifies the mobile by a code', () => {
    expect(PROFILES.filter(asksForSmsCode)).toEqual(['online-professional'])
  })

  it('MAT-04 a letter may be a PDF, and only the other papers may be several', () => {
    expect(MATERIALS.filter(takesPdf)).toEqual(['authorisation'])
    expect(MATERIALS.filter(takesSeveralFiles)).toEqual(['other'])
  })
})
