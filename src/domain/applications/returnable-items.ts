import type { BasicInfoField } from './basic-info.ts'
import type { Stage } from './lifecycle.ts'
import type { MaterialsField } from './materials.ts'
import { type Material, materialsFor } from './materials-matrix.ts'
import { materialsProfileOf, type Package } from './packages/packages.ts'
import type { Content, WizardStep } from './steps.ts'

/** A single thing the reviewer can ask to fix: a field of the form, or a material. */
export type ReturnableItem =
  | Exclude<
      BasicInfoField,
      'confirmedCode' | 'receiverIsContact' | 'receiverMobile' | 'receiverEmail'
    >
  | Exclude<MaterialsField, 'smsCode'>
  | 'wish'
  | 'expectedUsers'
  | 'expectedEmployees'
  | Material

const FIELDS: readonly ReturnableItem[] = [
  'enterpriseName',
  'region',
  'registrationCode',
  'industry',
  'contactName',
  'mobile',
  'email',
  'qq',
]

const PERSON: readonly ReturnableItem[] = ['name', 'idNumber', 'applicantMobile']

/** The fields of a purchase application (APP-02). */
function requestFields({ line }: Package): ReturnableItem[] {
  const expected = line === 'ssc' ? 'expectedEmployees' : 'expectedUsers'
  return ['enterpriseName', 'contactName', 'mobile', 'email', expected, 'wish']
}

/** What this application holds that can be sent back, in the order of the form. */
export function returnableItems(application: Content & { stage?: Stage }): ReturnableItem[] {
  const { package: chosen, info, materials, stage } = application
  if (stage === 'request') return requestFields(chosen)
  const asking = {
    profile: materialsProfileOf(chosen),
    applicant: materials.applicant,
    industry: info.industry,
  }
  const asked = materialsFor(asking).map(({ material }) => material)
  return asked.length === 0 ? [...FIELDS] : [...FIELDS, ...PERSON, ...asked]
}

/** The step on which an item is fixed. */
export function stepOfItem(item: string): WizardStep {
  return FIELDS.some((field) => field === item) ? 'info' : 'materials'
}
