import * as z from 'zod/mini'
import { preparedCommand } from '../api/command.ts'
import type { FileFacts, FileProblem } from '../domain/applications/index.ts'
import { ok } from '../domain/shared/result.ts'
import { judgeFile } from '../policies/judge-file.ts'

export type CheckFile = {
  readonly bytes: Uint8Array
  /** Whether a PDF will do, or only a picture. */
  readonly pdf: boolean
}

/** What a file is, before it is handed in; or what is wrong with it (MAT-06). Keeps nothing. */
export const checkFile = preparedCommand<CheckFile, FileFacts, FileProblem, FileFacts>({
  name: 'check-file',
  input: z.object({ bytes: z.instanceof(Uint8Array), pdf: z.boolean() }),
  prepare: ({ bytes, pdf }, { pictures }) => judgeFile(pictures, bytes, { pdf }),
  decide: (_records, facts) => ok({ changes: [], value: facts }),
})
