import * as z from 'zod/mini'
import type { Region } from '../account/index.ts'
import {
  isHkid,
  isMobile,
  isResidentId,
  normaliseCode,
  normaliseMobile,
  normaliseName,
  type ResidentIdProblem,
  residentIdProblem,
} from '../identity/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import { charactersOf, countCharacters } from '../shared/typed-text.ts'
import { LONGEST_TEXT } from './basic-info.ts'
import {
  APPLICANTS,
  type Asking,
  asksForMaterials,
  asksForSmsCode,
  MATERIALS,
  type Material,
  materialsFor,
} from './materials-matrix.ts'

/**
 * A text that never stands in clear where it is kept (MAT-09): sealed, with what may be shown of
 * it. Opening it needs the key of this browser.
 */
const sealedTextSchema = z.object({ sealed: z.string(), masked: z.string() })

/** What kind of identity number was typed; it cannot be asked again once it is sealed. */
const idKindSchema = z.enum([
  ...(['resident-id', 'hkid', 'not-valid', 'id-15-digits', 'id-unknown-province'] as const),
  ...(['id-not-born', 'id-under-age', 'id-before-1900', 'id-over-age'] as const),
])

/** What kind of identity number was typed, or why nobody who may apply has it. */
export type IdKind = z.infer<typeof idKindSchema>

/** A file that stands for a material; its bytes are sealed and kept apart (MAT-09). */
const attachmentSchema = z.object({
  id: z.string(),
  material: z.enum(MATERIALS),
  /** How the file was called, sealed like its content (MAT-09); null: not kept. */
  sealedName: z.nullable(z.string()),
  kind: z.enum(['jpeg', 'png', 'pdf']),
  bytes: z.int(),
  /** In pixels; null for a PDF. */
  size: z.nullable(z.object({ width: z.int(), height: z.int() })),
  /** Tells the same content again without keeping it (MAT-06). */
  fingerprint: z.string(),
  /** The bytes were deleted as promised; that they were there is remembered (MAT-10). */
  deleted: z.boolean(),
})

export type Attachment = z.infer<typeof attachmentSchema>

/** The third step as it is kept: who applies, and the files (MAT-03, MAT-04). */
export const materialsSchema = z.object({
  applicant: z.enum(APPLICANTS),
  /** Null: not filled in yet. */
  name: z.nullable(sealedTextSchema),
  idNumber: z.nullable(z.extend(sealedTextSchema, { kind: idKindSchema, fingerprint: z.string() })),
  /** As typed. */
  mobile: z.string(),
  /** The number whose code was entered rightly, normalised (MAT-08). */
  verifiedMobile: z.nullable(z.string()),
  attachments: z.array(attachmentSchema),
})

export type Materials = z.infer<typeof materialsSchema>

export const NO_MATERIALS: Materials = {
  applicant: 'handler',
  name: null,
  idNumber: null,
  mobile: '',
  verifiedMobile: null,
  attachments: [],
}

/** The kind of an identity number, by its own check digit and the age of its owner on a day (MAT-07). */
export function idKindOf(typed: string, today: CivilDate): IdKind {
  const text = normaliseCode(typed)
  if (isResidentId(text)) return residentIdProblem(text, today) ?? 'resident-id'
  if (/^\d{15}$/.test(text)) return 'id-15-digits'
  return isHkid(text) ? 'hkid' : 'not-valid'
}

/** Longer than any HKID, shorter than a resident ID. */
const LONG_NUMBER = 15

/**
 * 110***********002X: the first three and the last four remain; of a shorter number the first one
 * and the last two, or a single digit would be hidden (MAT-09).
 */
export function maskIdNumber(typed: string): string {
  const text = normaliseCode(typed)
  const [head, tail] = text.length >= LONG_NUMBER ? [3, 4] : [1, 2]
  if (text.length <= head + tail) return '*'.repeat(text.length)
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail)
}

/** 林**: the first character remains, unless it is the whole name (MAT-09). */
export function maskName(typed: string): string {
  const [first = '', ...rest] = charactersOf(normaliseName(typed))
  if (rest.length === 0) return first && '*'
  return first + '*'.repeat(rest.length)
}

/** The fields of the third step that are not files. */
export type MaterialsField = 'name' | 'idNumber' | 'applicantMobile' | 'smsCode'

export type MaterialsProblem =
  | 'required'
  | 'too-long'
  | 'not-an-id-number'
  | 'id-15-digits'
  | ResidentIdProblem
  | 'not-a-mobile'
  | 'not-a-mobile-here'
  | 'file-missing'
  | 'code-missing'

export type MaterialsProblems = Partial<Record<MaterialsField | Material, MaterialsProblem>>

/** Everything the third step still lacks, in the order of the form (MAT-01, MAT-03, MAT-08). */
export function materialsProblems(
  materials: Materials,
  { profile, industry, region }: Omit<Asking, 'applicant'> & { region: Region },
): MaterialsProblems {
  if (!asksForMaterials(profile)) return {}
  const problems: MaterialsProblems = {}
  const asking = { profile, industry, applicant: materials.applicant }
  for (const { material, required } of materialsFor(asking)) {
    const there = materials.attachments.some((file) => file.material === material)
    if (required && !there) problems[material] = 'file-missing'
  }
  const person = personProblems(materials, region)
  const mobile = normaliseMobile(materials.mobile)
  const verified = !asksForSmsCode(profile) || materials.verifiedMobile === mobile
  return { ...person, ...problems, ...(verified ? {} : { smsCode: 'code-missing' }) }
}

function personProblems(materials: Materials, region: Region): MaterialsProblems {
  const { name, idNumber, mobile } = materials
  const problems: MaterialsProblems = {}
  if (name === null) problems.name = 'required'
  else if (countCharacters(name.masked) > LONGEST_TEXT) problems.name = 'too-long'
  if (idNumber === null) problems.idNumber = 'required'
  else {
    const problem = idProblem(idNumber.kind, region)
    if (problem) problems.idNumber = problem
  }
  const number = normaliseMobile(mobile)
  const isThere = region === 'hong-kong'
  if (number === '') problems.applicantMobile = 'required'
  else if (!isMobile(number, isThere)) {
    problems.applicantMobile = isThere ? 'not-a-mobile-here' : 'not-a-mobile'
  }
  return problems
}

/** A HKID will do for an enterprise in Hong Kong (MAT-03). */
function idProblem(kind: IdKind, region: Region): MaterialsProblem | null {
  if (kind === 'resident-id' || (kind === 'hkid' && region === 'hong-kong')) return null
  return kind === 'hkid' || kind === 'not-valid' ? 'not-an-id-number' : kind
}
