import type { Wording } from '../shared/wording.ts'
import type { Industry } from './basic-info.ts'

/** The materials that a purchase may ask for, in the order of the form (chapter 4 of the register). */
export const MATERIALS = [
  'licence',
  'id-front',
  'id-back',
  'id-in-hand',
  'authorisation',
  'special-licence',
  'other',
] as const

export type Material = (typeof MATERIALS)[number]

/** Who applies (MAT-03). */
export const APPLICANTS = ['handler', 'legal-representative'] as const

export type Applicant = (typeof APPLICANTS)[number]

/** What the matrix tells apart: the products by what they ask for (MAT-01). */
export type MaterialsProfile = 'none' | 'online-professional' | 'phone' | 'ssc' | 'cdp'

/** When a product asks for a material. */
export type Asked = 'always' | 'if-handler' | 'if-industry' | 'optional'

/** The matrix of the purchase guides: one row a product, one entry a material (MAT-01). */
const MATRIX: Record<MaterialsProfile, Partial<Record<Material, Asked>>> = {
  none: {},
  'online-professional': {
    licence: 'always',
    'id-front': 'always',
    'id-back': 'always',
    'id-in-hand': 'always',
    authorisation: 'if-handler',
    'special-licence': 'if-industry',
  },
  phone: {
    licence: 'always',
    'id-front': 'always',
    'id-back': 'always',
    'id-in-hand': 'always',
    authorisation: 'if-handler',
    other: 'optional',
  },
  ssc: {
    licence: 'always',
    'id-front': 'always',
    'id-back': 'always',
    'id-in-hand': 'always',
    authorisation: 'if-handler',
    'special-licence': 'if-industry',
  },
  cdp: {
    licence: 'always',
    'id-front': 'always',
    'id-back': 'always',
    'id-in-hand': 'always',
    'special-licence': 'if-industry',
  },
}

/** Products whose applicant's mobile is verified by a code (MAT-08). */
const ASKS_FOR_SMS_CODE: readonly MaterialsProfile[] = ['online-professional']

/** The licence each industry has to show; the others show none (MAT-05). */
export const SPECIAL_LICENCES: Partial<Record<Industry, Wording>> = {
  education: {
    zh: '教育主管部门的备案证书，或办学许可证',
    en: 'the filing certificate of the education authority, or the school permit',
  },
  finance: { zh: '金融业务许可证', en: 'the licence for financial business' },
  health: { zh: '医疗机构执业许可证', en: 'the practice licence of the medical institution' },
  hospitality: {
    zh: '食品经营许可证或旅行社业务经营许可证',
    en: 'the food or travel agency permit',
  },
}

export type Asking = {
  readonly profile: MaterialsProfile
  readonly applicant: Applicant
  readonly industry: Industry | ''
}

/** The materials that this product, applicant and industry need, and those that are welcome (MAT-01). */
export function materialsFor({ profile, applicant, industry }: Asking): readonly {
  material: Material
  required: boolean
}[] {
  const row = MATRIX[profile]
  return MATERIALS.flatMap((material) => {
    const asked = row[material]
    if (asked === undefined) return []
    if (asked === 'if-handler' && applicant !== 'handler') return []
    if (asked === 'if-industry' && (industry === '' || !SPECIAL_LICENCES[industry])) return []
    return [{ material, required: asked !== 'optional' }]
  })
}

/** When a product asks for a material; null: never (MAT-01). */
export function whenAsked(profile: MaterialsProfile, material: Material): Asked | null {
  return MATRIX[profile][material] ?? null
}

/** Whether the product asks for any material at all: only then the wizard has that step (MAT-01). */
export function asksForMaterials(profile: MaterialsProfile): boolean {
  return Object.keys(MATRIX[profile]).length > 0
}

/** Whether the applicant's mobile is verified by a code (MAT-08). */
export function asksForSmsCode(profile: MaterialsProfile): boolean {
  return ASKS_FOR_SMS_CODE.includes(profile)
}

/** Whether several files may stand for one material. */
export function takesSeveralFiles(material: Material): boolean {
  return material === 'other'
}

/** Whether a PDF will do (MAT-04); everything else is a photo or scan. */
export function takesPdf(material: Material): boolean {
  return material === 'authorisation'
}
