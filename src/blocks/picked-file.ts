import {
  type FileProblem,
  factsOf,
  isFileProblem,
  MAX_FILE_BYTES,
  tooLargeFor,
} from '../domain/applications/index.ts'
import type { Result } from '../domain/shared/result.ts'
import { useCopy } from '../i18n/language.ts'
import type { IsWanted } from '../ui/use-newest.ts'
import { KIND_NAMES, type Measure, materialCopy } from './material-copy.ts'
import { isReadProblem, type ReadProblem, readFile } from './read-file.ts'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'

/** The longest that judging and converting a file may take, in milliseconds. */
export const FILE_LASTS = 60_000

/** What hands a file in, and says what came of it. */
type HandIn<Answer> = (bytes: Uint8Array) => Promise<Result<Answer, FileProblem | RefusalCode>>

/** Why a file was not read: it could not be, or it is too large anyway. */
type Unread = { readonly unread: ReadProblem | FileProblem; readonly head: Uint8Array }

/** So much of a file tells what it is, in bytes. */
const HEAD = 65_536

/**
 * Reads a file that was picked and hands it in. Resolves, always, to what came of it, to the sentence that says why it
 * was not taken, or to null where it was wanted no longer when it was read (MAT-06).
 */
export function usePickedFile() {
  const copy = useCopy(materialCopy)
  const refusals = useCopy(refusalCopy)
  const wordsFor = (code: ReadProblem | FileProblem | RefusalCode, told: Measure) => {
    if (isReadProblem(code)) return copy.unreadable[code]
    return isFileProblem(code) ? copy.problems[code](told) : refusals[code]
  }
  return async <Answer>(
    file: File,
    handIn: HandIn<Answer>,
    isWanted: IsWanted,
  ): Promise<{ readonly value: Answer } | string | null> => {
    try {
      const read = await readPicked(file)
      if (!isWanted()) return null
      if ('unread' in read) return wordsFor(read.unread, measure(file, read.head))
      const result = await handIn(read.bytes)
      if (result.ok) return { value: result.value }
      return wordsFor(result.error.code, measure(file, read.bytes))
    } catch {
      return copy.notTaken
    }
  }
}

/** Of a file that is too large anyway only the beginning is read into memory. */
async function readPicked(file: File): Promise<Unread | { readonly bytes: Uint8Array }> {
  let head: Uint8Array = new Uint8Array()
  if (file.size > MAX_FILE_BYTES) {
    const begun = await readFile(file.slice(0, HEAD))
    if (!begun.ok) return { unread: begun.error.code, head }
    head = begun.value
    const tooLarge = tooLargeFor(factsOf(head), file.size)
    if (tooLarge) return { unread: tooLarge, head }
  }
  const read = await readFile(file)
  return read.ok ? { bytes: read.value } : { unread: read.error.code, head }
}

/** What the sentences about a failing file tell of it. */
function measure(file: File, bytes: Uint8Array): Measure {
  const facts = factsOf(bytes)
  return {
    megabytes: (file.size / 1024 / 1024).toFixed(1),
    pixels: facts?.size ? `${facts.size.width} × ${facts.size.height} px` : '',
    kind: facts ? KIND_NAMES[facts.kind] : '',
  }
}
