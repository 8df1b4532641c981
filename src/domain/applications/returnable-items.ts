import type { BasicInfoField } from './basic-info.ts'
import type { MaterialsField } from './materials.ts'
import { type Material, materialsFor } from './materials-matrix.ts'
import { materialsProfileOf } from './online-package.ts'
import type { Content, WizardStep } from './steps.ts'

/** A single thing the reviewer can ask to mend: a field of the form, or a material. */
export type ReturnableItem =
  | Exclude<BasicInfoField, 'receiverIsContact' | 'receiverMobile' | 'receiverEmail'>
  | Exclude<MaterialsField, 'smsCode'>
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

/** What this application holds that can be sent back, in the order of the form. */
export function returnableItems({ package: chosen, info, materials }: Content): ReturnableItem[] {
  const asking = {
    profile: materialsProfileOf(chosen),
    applicant: materials.applicant,
    industry: info.industry,
  }
  const asked = materialsFor(asking).map(({ material }) => material)
  return asked.length === 0 ? [...FIELDS] : [...FIELDS, ...PERSON, ...asked]
}

/** The step on which an item is mended. */
export function stepOfItem(item: string): WizardStep {
  return FIELDS.some((field) => field === item) ? 'info' : 'materials'
}
