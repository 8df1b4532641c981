import * as z from 'zod/mini'
import { preparedCommand } from '../api/command.ts'
import type { FileKind, FileProblem, PixelSize } from '../domain/applications/index.ts'
import { ok } from '../domain/shared/result.ts'
import { judgeFile } from '../policies/judge-file.ts'

export type CheckFile = {
  readonly bytes: Uint8Array
  /** Whether a PDF will do, or only a picture. */
  readonly pdf: boolean
}

/** What would be kept of the file. `size` is in pixels; null for a PDF. */
export type CheckFileAnswer = { readonly kind: FileKind; readonly size: PixelSize | null }

/** What a file is, before it is handed in; or what is wrong with it (MAT-06). Keeps nothing. */
export const checkFile = preparedCommand<CheckFile, CheckFileAnswer, FileProblem, CheckFileAnswer>({
  name: 'check-file',
  input: z.object({ bytes: z.instanceof(Uint8Array), pdf: z.boolean() }),
  prepare: async ({ bytes, pdf }, { pictures }) => {
    const judged = await judgeFile(pictures, bytes, { pdf })
    return judged.ok ? ok({ kind: judged.value.kind, size: judged.value.size }) : judged
  },
  decide: (_records, answer) => ok({ changes: [], value: answer }),
})
