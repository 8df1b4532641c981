import * as z from 'zod/mini'
import { normaliseCode, normaliseName } from '../identity/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { checkedBy } from '../shared/read-input.ts'
import { idKindOf, type Materials, maskName } from './materials.ts'
import { APPLICANTS } from './materials-matrix.ts'
import { type Content, problemsOfMaterials } from './steps.ts'

/** The person of the third step, as typed and in clear; never kept like this (MAT-09). */
export const applicantFormSchema = z.object({
  applicant: z.enum(APPLICANTS),
  name: z.string(),
  idNumber: z.string(),
  mobile: z.string(),
})

export type ApplicantForm = z.infer<typeof applicantFormSchema>

/** The fields of the form, by the name under which their problems are told (MAT-03). */
const FIELDS = { name: 'name', idNumber: 'idNumber', applicantMobile: 'mobile' } as const

/**
 * Who applies, as this application wants it (MAT-03): the same rules that judge what is kept, asked of what is typed.
 */
export function applicantSchemaOf(
  content: Content,
  today: CivilDate,
): z.ZodMiniType<ApplicantForm, ApplicantForm> {
  return checkedBy(applicantFormSchema, (typed) => {
    const materials = { ...content.materials, ...asKept(typed, today) }
    const problems = problemsOfMaterials({ ...content, materials })
    const own = Object.entries(FIELDS).flatMap(([name, field]) => {
      const problem = problems[name as keyof typeof FIELDS]
      return problem ? [[field, problem]] : []
    })
    return Object.fromEntries(own)
  })
}

/** What would be kept of it, as far as the rules look at it. */
function asKept(
  { applicant, name, idNumber, mobile }: ApplicantForm,
  today: CivilDate,
): Partial<Materials> {
  const hidden = { sealed: '', masked: '' }
  return {
    ...{ applicant, mobile },
    name: normaliseName(name) === '' ? null : { ...hidden, masked: maskName(name) },
    idNumber:
      normaliseCode(idNumber) === ''
        ? null
        : { ...hidden, kind: idKindOf(idNumber, today), fingerprint: '' },
  }
}
