import * as z from 'zod/mini'
import { type Outside, preparedCommand } from '../api/command.ts'
import type { FileChange } from '../api/ports.ts'
import {
  type Attachment,
  contentText,
  type FileProblem,
  MATERIALS,
  type Material,
  type SaveRefusal,
  saveContent,
  takesPdf,
  takesSeveralFiles,
  twinOf,
} from '../domain/applications/index.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { judgeFile } from '../policies/judge-file.ts'

export type AttachFile = {
  /** 申请编号. */
  readonly id: string
  readonly material: Material
  /** How the file is called. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** `twin`: another material of the application that the same content stands for; null: none. */
export type AttachFileAnswer = { readonly twin: Material | null }

/**
 * - a file problem: what is wrong with the file, judged by its bytes (MAT-06)
 * - `sealing-unavailable`: this browser cannot seal, so nothing that must be sealed is taken (MAT-09)
 * - `unknown-application`: there is no application of this number
 * - `illegal-transition`: it takes no files in the state it is in (APP-08)
 * - `line-changed`: never for a file
 */
export type AttachFileRefusal =
  | FileProblem
  | 'sealing-unavailable'
  | 'unknown-application'
  | SaveRefusal

/** The file as it is kept: its sealed bytes, and what the record says of it. */
type Sealed = {
  readonly id: string
  readonly file: FileChange
  readonly attachment: Attachment
}

/**
 * Takes a file for a material: judged by its bytes, made fit to be kept, sealed, then kept together with the record
 * that names it (MAT-06, MAT-09). A file for a material that takes one replaces the one before it.
 * What fails changes nothing.
 */
export const attachFile = preparedCommand<AttachFile, AttachFileAnswer, AttachFileRefusal, Sealed>({
  name: 'attach-file',
  input: z.object({
    id: z.string(),
    material: z.enum(MATERIALS),
    name: z.string(),
    bytes: z.instanceof(Uint8Array),
  }),
  prepare: seal,
  decide: (records, { id, file, attachment }, { now }) => {
    const application = records.get('application', id)
    if (!application) return refuse('unknown-application')
    const { material } = attachment
    const { attachments } = application.materials
    const replaced = takesSeveralFiles(material)
      ? []
      : attachments.filter((other) => other.material === material)
    const kept = attachments.filter((other) => !replaced.includes(other))
    const materials = { ...application.materials, attachments: [...kept, attachment] }
    const saved = saveContent(application, { materials }, now)
    if (!saved.ok) return saved
    return ok({
      changes: [{ type: 'application', put: saved.value }],
      files: [file, ...replaced.map((other) => ({ id: other.id, bytes: null }))],
      value: { twin: twinOf(attachment, kept) },
    })
  },
})

async function seal(
  { id, material, name, bytes }: AttachFile,
  { vault, files, pictures }: Outside,
): Promise<Result<Sealed, FileProblem | 'sealing-unavailable'>> {
  if (!vault.canSeal()) return refuse('sealing-unavailable')
  const judged = await judgeFile(pictures, bytes, { pdf: takesPdf(material) })
  if (!judged.ok) return judged
  const { kind, size, bytes: kept } = judged.value
  const file = await files.seal(kept)
  // Of what was chosen: the same file is the same, however it was changed to be kept.
  const fingerprint = await vault.fingerprint(contentText(bytes))
  const sealedName = await vault.seal(name)
  const attachment: Attachment = {
    ...{ id: file.id, material, sealedName, kind, size, fingerprint },
    bytes: kept.length,
    deleted: false,
  }
  return ok({ id, file, attachment })
}
