import type { Vault } from '../api/ports.ts'
import { type ApplicantForm, type Materials, NO_MATERIALS } from '../domain/applications/index.ts'

/**
 * What was typed, in clear, for the one who is editing it. What this browser cannot open (data
 * restored from another one) comes back empty; it stays as it is until it is typed again.
 */
export async function openApplicant(
  { vault }: { readonly vault: Vault },
  materials: Materials = NO_MATERIALS,
): Promise<ApplicantForm> {
  const text = async (sealed: { sealed: string } | null) => {
    const opened = sealed && (await vault.open(sealed.sealed))
    return opened?.ok ? opened.value : ''
  }
  const { applicant, mobile, name, idNumber } = materials
  return { applicant, mobile, name: await text(name), idNumber: await text(idNumber) }
}
