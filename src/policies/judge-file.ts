import type { PictureReader } from '../api/ports.ts'
import {
  type FileFacts,
  type FileProblem,
  factsOf,
  fileProblem,
} from '../domain/applications/index.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'

/** What a file is, judged by its bytes and by whether a picture can be shown; or what is wrong (MAT-06). */
export async function judgeFile(
  pictures: PictureReader,
  bytes: Uint8Array,
  { pdf }: { readonly pdf: boolean },
): Promise<Result<FileFacts, FileProblem>> {
  const problem = fileProblem(bytes, { pdf })
  if (problem) return refuse(problem)
  const facts = factsOf(bytes)
  if (!facts) return refuse('not-an-image')
  if (facts.kind !== 'pdf' && !(await pictures.canDecode(bytes))) return refuse('not-decodable')
  return ok(facts)
}
