import * as z from 'zod/mini'
import type { Ports } from '../api/app-records.ts'
import type { FileChange } from '../api/ports.ts'
import {
  type Application,
  type Attachment,
  MATERIALS,
  type Material,
  saveContent,
  takesPdf,
  takesSeveralFiles,
} from '../domain/applications/index.ts'
import { readInput } from '../domain/shared/read-input.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { checkFile } from './check-file.ts'

export type AttachFile = {
  readonly id: string
  readonly material: Material
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Takes a file for a material: judged by its bytes, sealed, then kept together with the record
 * that names it (MAT-06, MAT-09). A file for a material that takes one replaces the one before it.
 * What fails changes nothing. Returns the `twin`: another material that the same content stands for.
 */
export async function attachFile(ports: Ports, { id, material, name, bytes }: AttachFile) {
  const known = readInput(z.enum(MATERIALS), material)
  if (!known.ok) return known
  if (!ports.vault.canSeal()) return refuse('sealing-unavailable')
  const checked = await checkFile(ports, bytes, { pdf: takesPdf(material) })
  if (!checked.ok) return checked
  const file = await ports.files.seal(bytes)
  const fingerprint = await ports.vault.fingerprint(contentOf(bytes))
  const sealedName = await ports.vault.seal(name)
  const { kind, size } = checked.value
  const attachment: Attachment = {
    ...{ id: file.id, material, sealedName, kind, size, fingerprint },
    bytes: bytes.length,
    deleted: false,
  }
  return ports.store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const { attachments } = application.materials
    const replaced = takesSeveralFiles(material)
      ? []
      : attachments.filter((other) => other.material === material)
    const kept = attachments.filter((other) => !replaced.includes(other))
    const saved = withAttachments(application, [...kept, attachment], ports.clock.now())
    if (!saved.ok) return saved
    const twin = kept.find((other) => other.fingerprint === fingerprint)?.material ?? null
    return ok({
      changes: [{ type: 'application', put: saved.value }],
      files: [file, ...replaced.map(deletion)],
      value: { twin },
    })
  })
}

/** Takes a file out again; its bytes go with it. */
export function removeFile(
  { store, clock }: Ports,
  { id, attachmentId }: { id: string; attachmentId: string },
) {
  return store.commit((records) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const { attachments } = application.materials
    const kept = attachments.filter((file) => file.id !== attachmentId)
    // Pressed twice; or a file of another application, which is not to be touched.
    if (kept.length === attachments.length) return ok({ changes: [], value: null })
    const saved = withAttachments(application, kept, clock.now())
    if (!saved.ok) return saved
    return ok({
      changes: [{ type: 'application', put: saved.value }],
      files: [{ id: attachmentId, bytes: null }],
      value: null,
    })
  })
}

function withAttachments(application: Application, attachments: Attachment[], at: number) {
  const materials = { ...application.materials, attachments }
  return saveContent(application, { materials }, at)
}

function deletion({ id }: Attachment): FileChange {
  return { id, bytes: null }
}

/** All bytes as text, for the fingerprint: equal text, equal content. */
function contentOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}
