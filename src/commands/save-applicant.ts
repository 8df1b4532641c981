import * as z from 'zod/mini'
import type { Ports } from '../api/app-records.ts'
import type { Vault } from '../api/ports.ts'
import {
  APPLICANTS,
  type Applicant,
  idKindOf,
  type Materials,
  maskIdNumber,
  maskName,
  NO_MATERIALS,
  saveContent,
} from '../domain/applications/index.ts'
import { normaliseCode, normaliseText } from '../domain/identity/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'

/** The person of the third step, as typed and in clear; never kept like this (MAT-09). */
export type ApplicantForm = {
  readonly applicant: Applicant
  readonly name: string
  readonly idNumber: string
  readonly mobile: string
}

const changedApplicantSchema = z.object({
  applicant: z.optional(z.enum(APPLICANTS)),
  name: z.optional(z.string()),
  idNumber: z.optional(z.string()),
  mobile: z.optional(z.string()),
})

/**
 * Seals what was typed of who applies and keeps it; the other fields and the files stay as they are (APP-07, MAT-09).
 * Of a field that two tabs changed the later write stays.
 */
export async function saveApplicant(
  { store, clock, vault }: Ports,
  { id, form }: { id: string; form: Partial<ApplicantForm> },
) {
  const read = readInput(changedApplicantSchema, form)
  if (!read.ok) return read
  if (!vault.canSeal()) return refuse('sealing-unavailable')
  const sealed = await sealForm(vault, read.value)
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const materials = { ...application.materials, ...sealed }
    const saved = saveContent(application, { materials }, clock.now())
    if (!saved.ok) return saved
    return ok({ changes: [{ type: 'application', put: saved.value }], value: null })
  })
}

/** The fields that were typed in as they are kept, and none else. */
async function sealForm(
  vault: Vault,
  { applicant, name, idNumber, mobile }: Partial<ApplicantForm>,
): Promise<Partial<Materials>> {
  return {
    ...(applicant !== undefined && { applicant }),
    ...(mobile !== undefined && { mobile }),
    ...(name !== undefined && { name: await sealName(vault, name) }),
    ...(idNumber !== undefined && { idNumber: await sealIdNumber(vault, idNumber) }),
  }
}

async function sealName(vault: Vault, name: string): Promise<Materials['name']> {
  if (normaliseText(name) === '') return null
  return { sealed: await vault.seal(name), masked: maskName(name) }
}

async function sealIdNumber(vault: Vault, idNumber: string): Promise<Materials['idNumber']> {
  const meant = normaliseCode(idNumber)
  if (meant === '') return null
  return {
    sealed: await vault.seal(idNumber),
    masked: maskIdNumber(idNumber),
    kind: idKindOf(idNumber),
    fingerprint: await vault.fingerprint(meant),
  }
}

/**
 * What was typed, in clear, for the one who is editing it. What this browser cannot open (data
 * restored from another one) comes back empty; it stays as it is until it is typed again.
 */
export async function openApplicant(
  { vault }: Pick<Ports, 'vault'>,
  materials: Materials = NO_MATERIALS,
): Promise<ApplicantForm> {
  const text = async (sealed: { sealed: string } | null) => {
    const opened = sealed && (await vault.open(sealed.sealed))
    return opened?.ok ? opened.value : ''
  }
  const { applicant, mobile, name, idNumber } = materials
  return { applicant, mobile, name: await text(name), idNumber: await text(idNumber) }
}
