import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { decodeBase64, encodeBase64 } from '../crypto/base64.ts'

/**
 * A backup as a file: one line that says how it was sealed, then the sealed content. The passphrase makes two keys by
 * PBKDF2: one seals (AES-GCM over the packed content, the line itself included in what is proven), one tells a wrong
 * passphrase from a damaged file.
 */
const FORMAT = 'qidian-purchase-centre-backup'
const VERSION = 1
const ITERATIONS = 600_000
/** More would keep the browser busy for minutes: no program of ours writes it. */
const MOST_ITERATIONS = 5_000_000
const SALT_LENGTH = 16
const IV_LENGTH = 12
const LONGEST_HEAD = 1_000
const LINE_END = 10

/** Why a file is no backup that can be opened; nothing was changed. */
export type BackupProblem = 'not-a-backup' | 'newer-backup' | 'wrong-passphrase' | 'damaged-backup'

type Head = {
  readonly format: typeof FORMAT
  readonly v: number
  readonly iterations: number
  readonly salt: string
  readonly iv: string
  /** The same for the same passphrase and salt, and useless to find the passphrase by. */
  readonly check: string
}

/** Seals a content with a passphrase; every time anew, with a salt of its own. */
export async function sealBackup(
  content: Uint8Array,
  passphrase: string,
  iterations = ITERATIONS,
): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH))
  const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH))
  const { key, check } = await deriveKeys(passphrase, salt, iterations)
  const head: Head = {
    ...{ format: FORMAT, v: VERSION, iterations, check },
    salt: encodeBase64(salt),
    iv: encodeBase64(iv),
  }
  const line = new TextEncoder().encode(JSON.stringify(head))
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: line },
    key,
    await pipe(content, new CompressionStream('gzip')),
  )
  return joinBytes([line, Uint8Array.of(LINE_END), new Uint8Array(sealed)])
}

/** Opens what `sealBackup` made. Never throws, whatever it is given. */
export async function openBackup(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<Uint8Array, BackupProblem>> {
  const end = file.subarray(0, LONGEST_HEAD).indexOf(LINE_END)
  if (end < 0) return refuse('not-a-backup')
  const line = new Uint8Array(file.subarray(0, end))
  const head = readHead(line)
  if (!head.ok) return head
  const { salt, iv, iterations, check } = head.value
  const keys = await deriveKeys(passphrase, salt, iterations)
  if (keys.check !== check) return refuse('wrong-passphrase')
  try {
    const sealed = new Uint8Array(file.subarray(end + 1))
    const packed = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: line },
      keys.key,
      sealed,
    )
    return ok(await pipe(new Uint8Array(packed), new DecompressionStream('gzip')))
  } catch {
    // The tag does not fit: bytes were changed or are missing.
    return refuse('damaged-backup')
  }
}

type ReadHead = Pick<Head, 'iterations' | 'check'> & {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iv: Uint8Array<ArrayBuffer>
}

function readHead(line: Uint8Array): Result<ReadHead, 'not-a-backup' | 'newer-backup'> {
  const head = parse(new TextDecoder().decode(line))
  if (head.format !== FORMAT || typeof head.v !== 'number') return refuse('not-a-backup')
  if (head.v > VERSION) return refuse('newer-backup')
  const { iterations, check } = head
  const salt = decodeBase64(String(head.salt))
  const iv = decodeBase64(String(head.iv))
  const isWhole =
    salt?.length === SALT_LENGTH &&
    iv?.length === IV_LENGTH &&
    typeof check === 'string' &&
    Number.isInteger(iterations) &&
    Number(iterations) >= 1 &&
    Number(iterations) <= MOST_ITERATIONS
  if (!isWhole) return refuse('not-a-backup')
  return ok({
    ...{ iterations: Number(iterations), check },
    ...{ salt: new Uint8Array(salt), iv: new Uint8Array(iv) },
  })
}

function parse(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

async function deriveKeys(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<{ readonly key: CryptoKey; readonly check: string }> {
  // The same words typed on another keyboard are the same passphrase.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'))
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  const bits = new Uint8Array(await crypto.subtle.deriveBits(how, secret, 512))
  const uses: KeyUsage[] = ['encrypt', 'decrypt']
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, uses)
  const check = await crypto.subtle.digest('SHA-256', bits.slice(32))
  return { key, check: encodeBase64(new Uint8Array(check).subarray(0, 16)) }
}

async function pipe(
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(through)
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** Pieces in one, in order. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let place = 0
  for (const piece of pieces) {
    whole.set(piece, place)
    place += piece.length
  }
  return whole
}
