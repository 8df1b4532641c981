import type { AppRecords, AppView } from '../../../api/app-records.ts'
import type { FileChange, Vault, WholeJournal } from '../../../api/ports.ts'
import { contentText } from '../../../domain/applications/index.ts'
import { normaliseCode } from '../../../domain/identity/index.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { withoutMetadata } from '../files/without-metadata.ts'
import type { Put } from '../storage/replace.ts'
import type { Store } from '../storage/store.ts'
import { type BackupContent, packContent, unpackContent } from './backup-content.ts'
import { type BackupProblem, openBackup, sealBackup } from './backup-file.ts'
import { type Fingerprinted, fingerprintsOf, resealed, sealedTextsOf } from './sealed-members.ts'

type From = {
  readonly store: Pick<Store<AppRecords>, 'whole' | 'readFile'>
  readonly vault: Vault
}

export type Backup = {
  readonly file: Uint8Array
  /** How many sealed texts and files another browser had sealed: nobody here can open them, and they stay behind. */
  readonly left: number
}

/**
 * All that is kept here in one file: records, how they came about, files, and what is sealed, opened here and sealed again
 * with the passphrase, so that another browser can open it. Changes nothing.
 */
export async function makeBackup(from: From, passphrase: string): Promise<Backup> {
  const { records, exported, journal } = await from.store.whole()
  const texts: Record<string, string> = {}
  const files: { id: string; bytes: Uint8Array }[] = []
  let left = 0
  const shown = sealedTextsOf([records.list('application'), records.list('refund')])
  for (const text of new Set([...shown, ...sealedTextsOf(journal && membersOf(journal))])) {
    const opened = await from.vault.open(text)
    if (opened.ok) texts[text] = opened.value
    else if (shown.has(text)) left += 1
  }
  for (const id of fileIdsOf(records)) {
    const bytes = await readFile(from, id)
    if (bytes) files.push({ id, bytes })
    else left += 1
  }
  const content = packContent({ exported, journal, texts, files })
  return { file: await sealBackup(content, passphrase), left }
}

function fileIdsOf(records: AppView): readonly string[] {
  const attached = records.list('application').flatMap(({ materials }) => materials.attachments)
  return [
    ...attached.flatMap(({ id, deleted }) => (deleted ? [] : id)),
    ...records.list('refund').flatMap(({ proof }) => proof?.fileId ?? []),
  ]
}

async function readFile({ store, vault }: From, id: string): Promise<Uint8Array | null> {
  const sealed = await store.readFile(id)
  const opened = sealed && (await vault.openBytes(sealed))
  // What an older program left in a picture goes no further (MAT-06).
  return opened?.ok ? withoutMetadata(opened.value) : null
}

/** What a backup holds, or why it cannot be opened. Changes nothing. */
export async function readBackup(
  file: Uint8Array,
  passphrase: string,
): Promise<Result<BackupContent, BackupProblem>> {
  const opened = await openBackup(file, passphrase)
  return opened.ok ? unpackContent(opened.value) : opened
}

/** The records of a backup, its journal and its files, sealed for this browser. */
export async function sealForHere(
  records: readonly Put<AppRecords>[],
  content: BackupContent,
  vault: Vault,
): Promise<{
  readonly records: readonly Put<AppRecords>[]
  readonly journal?: WholeJournal
  readonly files: readonly FileChange[]
}> {
  const members = content.journal && membersOf(content.journal)
  const stripped = content.files.map(({ id, bytes }) => ({ id, bytes: withoutMetadata(bytes) }))
  const reseal = await resealFor(
    [records, members],
    { texts: content.texts, files: stripped },
    vault,
  )
  const anew = members && resealed(members, reseal)
  const files: FileChange[] = []
  for (const { id, bytes } of stripped) files.push({ id, bytes: await vault.sealBytes(bytes) })
  return {
    records: resealed(records, reseal),
    ...(content.journal && anew && { journal: { ...content.journal, ...textsOf(anew) } }),
    files,
  }
}

/** A journal whose baseline can be looked into. */
type Members = Pick<WholeJournal, 'earlier' | 'lines'> & {
  readonly baseline: readonly (readonly [key: string, envelope: unknown])[]
}

function membersOf({ baseline, earlier, lines }: WholeJournal): Members {
  return { earlier, lines, baseline: baseline.map(([key, text]) => [key, parsed(text)]) }
}

function textsOf({ baseline, ...lines }: Members): Pick<WholeJournal, keyof Members> {
  const texts = baseline.map(([key, envelope]) => {
    const text = typeof envelope === 'string' ? envelope : JSON.stringify(envelope)
    return [key, text] as const
  })
  return { ...lines, baseline: texts }
}

/** A text that is no JSON stays as it is. */
function parsed(text: string): unknown {
  try {
    return Object(JSON.parse(text))
  } catch {
    return text
  }
}

/** What was sealed, each the same wherever it stands, so that what compares it decides again as it did. */
async function resealFor(
  value: unknown,
  { texts, files }: Pick<BackupContent, 'texts' | 'files'>,
  vault: Vault,
): Promise<ReadonlyMap<string, string>> {
  const contents = new Map(files.map(({ id, bytes }) => [id, bytes]))
  const clear = (sealed: string) => (Object.hasOwn(texts, sealed) ? texts[sealed] : undefined)
  const anew = new Map<string, string>()
  for (const text of sealedTextsOf(value)) {
    const said = clear(text)
    if (said !== undefined) anew.set(text, await vault.seal(said))
  }
  const said = (of: Fingerprinted): string | undefined => {
    if ('fileId' in of) {
      const bytes = contents.get(of.fileId)
      return bytes && contentText(bytes)
    }
    const number = clear(of.sealed)
    return number === undefined ? undefined : normaliseCode(number)
  }
  for (const of of fingerprintsOf(value)) {
    if (anew.has(of.fingerprint)) continue
    const text = said(of)
    if (text !== undefined) anew.set(of.fingerprint, await vault.fingerprint(text))
  }
  return anew
}
