import * as z from 'zod/mini'
import { preparedCommand } from '../api/command.ts'
import type { Vault } from '../api/ports.ts'
import {
  APPLICANTS,
  type Applicant,
  idKindOf,
  type Materials,
  maskIdNumber,
  maskName,
  type SaveRefusal,
  saveContent,
} from '../domain/applications/index.ts'
import { normaliseCode, normaliseName } from '../domain/identity/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** The person of the third step, as typed and in clear; never kept like this (MAT-09). */
export type ApplicantForm = {
  readonly applicant: Applicant
  readonly name: string
  readonly idNumber: string
  readonly mobile: string
}

export type SaveApplicant = {
  /** 申请编号. */
  readonly id: string
  /** The fields that were typed in, and none else. */
  readonly form: Partial<ApplicantForm>
}

/**
 * - `sealing-unavailable`: this browser cannot seal, so nothing that must be sealed is taken (MAT-09)
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it may not be edited in the state it is in (APP-08)
 * - `line-changed`: never for a person
 */
export type SaveApplicantRefusal = 'sealing-unavailable' | 'unknown-application' | SaveRefusal

type SealedApplicant = { readonly id: string; readonly sealed: Partial<Materials> }

/**
 * Seals what was typed of who applies and keeps it; the other fields and the files stay as they are (APP-07, MAT-09).
 * Of a field that two tabs changed the later write stays.
 */
export const saveApplicant = preparedCommand<
  SaveApplicant,
  null,
  SaveApplicantRefusal,
  SealedApplicant
>({
  name: 'save-applicant',
  savesDraft: ({ id }) => id,
  input: z.object({
    id: z.string(),
    form: z.object({
      applicant: z.optional(z.enum(APPLICANTS)),
      name: z.optional(z.string()),
      idNumber: z.optional(z.string()),
      mobile: z.optional(z.string()),
    }),
  }),
  prepare: async ({ id, form }, { vault, today }) => {
    if (!vault.canSeal()) return refuse('sealing-unavailable')
    return ok({ id, sealed: await sealForm(vault, form, today) })
  },
  decide: (records, { id, sealed }, { now }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const materials = { ...application.materials, ...sealed }
    const saved = saveContent(application, { materials }, now)
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  },
})

/** The fields that were typed in as they are kept, and none else. */
async function sealForm(
  vault: Vault,
  { applicant, name, idNumber, mobile }: Partial<ApplicantForm>,
  today: CivilDate,
): Promise<Partial<Materials>> {
  return {
    ...(applicant !== undefined && { applicant }),
    ...(mobile !== undefined && { mobile }),
    ...(name !== undefined && { name: await sealName(vault, name) }),
    ...(idNumber !== undefined && { idNumber: await sealIdNumber(vault, idNumber, today) }),
  }
}

async function sealName(vault: Vault, name: string): Promise<Materials['name']> {
  if (normaliseName(name) === '') return null
  return { sealed: await vault.seal(name), masked: maskName(name) }
}

async function sealIdNumber(
  vault: Vault,
  idNumber: string,
  today: CivilDate,
): Promise<Materials['idNumber']> {
  const meant = normaliseCode(idNumber)
  if (meant === '') return null
  return {
    sealed: await vault.seal(idNumber),
    masked: maskIdNumber(idNumber),
    kind: idKindOf(idNumber, today),
    fingerprint: await vault.fingerprint(meant),
  }
}
