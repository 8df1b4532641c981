import type { Application, Attachment, Materials } from '../../../domain/applications/index.ts'
import type { RefundRequest } from '../../../domain/billing/index.ts'

/** The sealed texts of an application: whose name and number it is, and how its files were called (MAT-09). */
export function sealedTextsOf({ materials }: Pick<Application, 'materials'>): readonly string[] {
  const { name, idNumber, attachments } = materials
  return [name?.sealed, idNumber?.sealed, ...attachments.map((file) => file.sealedName)].flatMap(
    (sealed) => sealed ?? [],
  )
}

/** The sealed text of a refund request: how its proof was called (MAT-09). */
export function sealedTextsOfRefund({ proof }: Pick<RefundRequest, 'proof'>): readonly string[] {
  return proof?.sealedName == null ? [] : [proof.sealedName]
}

/** How what was sealed elsewhere is sealed here; what could not be opened there stays as it is. */
export type Reseal = {
  readonly text: (sealed: string) => Promise<string>
  /** Tells the same number again without keeping it; null: it was not opened. */
  readonly number: (sealed: string) => Promise<string | null>
  /** Tells the same content again without keeping it; null: the file is not there. */
  readonly content: (id: string) => Promise<string | null>
}

/** The same application with everything sealed anew. */
export async function resealApplication<A extends Pick<Application, 'materials'>>(
  application: A,
  reseal: Reseal,
): Promise<A> {
  const { name, idNumber, attachments } = application.materials
  const materials: Materials = {
    ...application.materials,
    name: name && { ...name, sealed: await reseal.text(name.sealed) },
    idNumber: idNumber && {
      ...idNumber,
      sealed: await reseal.text(idNumber.sealed),
      fingerprint: (await reseal.number(idNumber.sealed)) ?? idNumber.fingerprint,
    },
    attachments: await Promise.all(attachments.map((file) => resealAttachment(file, reseal))),
  }
  return { ...application, materials }
}

async function resealAttachment(file: Attachment, reseal: Reseal): Promise<Attachment> {
  return {
    ...file,
    sealedName: file.sealedName && (await reseal.text(file.sealedName)),
    fingerprint: (await reseal.content(file.id)) ?? file.fingerprint,
  }
}

/** The same request with its proof's name sealed anew. */
export async function resealRefund(request: RefundRequest, reseal: Reseal): Promise<RefundRequest> {
  const { proof } = request
  if (proof?.sealedName == null) return request
  return { ...request, proof: { ...proof, sealedName: await reseal.text(proof.sealedName) } }
}
