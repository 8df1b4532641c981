import type { PictureReader } from '../api/ports.ts'
import {
  type FileKind,
  type FileProblem,
  factsOf,
  fileProblem,
  MAX_FILE_BYTES,
  type PictureKind,
  type PixelSize,
  plainPicture,
} from '../domain/applications/index.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'

/** A file as it may be kept. */
export type JudgedFile = {
  readonly kind: FileKind
  /** In pixels; null for a PDF. */
  readonly size: PixelSize | null
  readonly bytes: Uint8Array
}

/**
 * A file as it may be kept, or what is wrong with it: judged by its bytes and by whether a picture can be shown.
 * Pictures are made upright, legible on white, small enough and free of metadata (MAT-06).
 */
export async function judgeFile(
  pictures: PictureReader,
  bytes: Uint8Array,
  { pdf }: { readonly pdf: boolean },
): Promise<Result<JudgedFile, FileProblem>> {
  const problem = fileProblem(bytes, { pdf })
  if (problem) return refuse(problem)
  const facts = factsOf(bytes)
  if (!facts) return refuse('not-an-image')
  const { kind } = facts
  return kind === 'pdf' ? ok({ kind, size: null, bytes }) : judgePicture(pictures, bytes, kind)
}

async function judgePicture(
  pictures: PictureReader,
  bytes: Uint8Array,
  from: PictureKind,
): Promise<Result<JudgedFile, FileProblem>> {
  const { bytes: plain, redrawing } = plainPicture(bytes, from)
  if (redrawing === null) {
    return (await pictures.canDecode(plain)) ? judged(plain) : refuse('not-decodable')
  }
  const drawn = await pictures.redraw(plain, redrawing)
  if (drawn !== null) return judged(drawn)
  return refuse(from === 'jpeg' || from === 'png' ? 'not-decodable' : 'not-convertible')
}

function judged(bytes: Uint8Array): Result<JudgedFile, FileProblem> {
  const facts = factsOf(bytes)
  if (facts?.kind !== 'jpeg' && facts?.kind !== 'png') return refuse('not-convertible')
  // What draws a picture may write of it as a camera does.
  const plain = plainPicture(bytes, facts.kind).bytes
  if (plain.length > MAX_FILE_BYTES) return refuse('picture-too-large')
  return ok({ kind: facts.kind, size: facts.size, bytes: plain })
}
