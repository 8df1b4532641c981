import type { AppRecords } from '../../../api/app-records.ts'
import type { FileChange, Vault } from '../../../api/ports.ts'
import { contentText } from '../../../domain/applications/index.ts'
import { normaliseCode } from '../../../domain/identity/index.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { withoutMetadata } from '../files/without-metadata.ts'
import type { Put } from '../storage/replace.ts'
import type { Store } from '../storage/store.ts'
import { type BackupContent, packContent, unpackContent } from './backup-content.ts'
import { type BackupProblem, openBackup, sealBackup } from './backup-file.ts'
import {
  type Reseal,
  resealApplication,
  resealRefund,
  sealedTextsOf,
  sealedTextsOfRefund,
} from './sealed-members.ts'

type From = {
  readonly store: Pick<Store<AppRecords>, 'read' | 'exportText' | 'readFile'>
  readonly vault: Vault
}

export type Backup = {
  readonly file: Uint8Array
  /** How many sealed texts and files another browser had sealed: nobody here can open them, and they stay behind. */
  readonly left: number
}

/**
 * All that is kept here in one file: records, files, and what is sealed, opened here and sealed again with the
 * passphrase, so that another browser can open it. Changes nothing.
 */
export async function makeBackup(from: From, passphrase: string): Promise<Backup> {
  const records = from.store.read()
  const exported = from.store.exportText()
  const texts: Record<string, string> = {}
  const files: { id: string; bytes: Uint8Array }[] = []
  let left = 0
  const sealed = [
    ...records.list('application').flatMap(sealedTextsOf),
    ...records.list('refund').flatMap(sealedTextsOfRefund),
  ]
  for (const text of sealed) {
    const opened = await from.vault.open(text)
    if (opened.ok) texts[text] = opened.value
    else left += 1
  }
  const ids = [
    ...records
      .list('application')
      .flatMap(({ materials }) => materials.attachments.filter(({ deleted }) => !deleted))
      .map(({ id }) => id),
    ...records.list('refund').flatMap(({ proof }) => proof?.fileId ?? []),
  ]
  for (const id of ids) {
    const bytes = await readFile(from, id)
    if (bytes) files.push({ id, bytes })
    else left += 1
  }
  return { file: await sealBackup(packContent({ exported, texts, files }), passphrase), left }
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
  if (!opened.ok) return opened
  const content = unpackContent(opened.value)
  return content ? ok(content) : refuse('damaged-backup')
}

/** The records of a backup and its files, sealed for this browser. */
export async function sealForHere(
  records: readonly Put<AppRecords>[],
  content: BackupContent,
  vault: Vault,
): Promise<{
  readonly records: readonly Put<AppRecords>[]
  readonly files: readonly FileChange[]
}> {
  const reseal = resealWith(content, vault)
  const sealed: Put<AppRecords>[] = []
  for (const record of records) sealed.push(await resealRecord(record, reseal))
  const files: FileChange[] = []
  for (const { id, bytes } of content.files) {
    files.push({ id, bytes: await vault.sealBytes(withoutMetadata(bytes)) })
  }
  return { records: sealed, files }
}

async function resealRecord(record: Put<AppRecords>, reseal: Reseal): Promise<Put<AppRecords>> {
  switch (record.type) {
    case 'application':
      return { type: record.type, put: await resealApplication(record.put, reseal) }
    case 'refund':
      return { type: record.type, put: await resealRefund(record.put, reseal) }
    default:
      return record
  }
}

function resealWith({ texts, files }: BackupContent, vault: Vault): Reseal {
  const contents = new Map(files.map(({ id, bytes }) => [id, bytes]))
  const clear = (sealed: string) => (Object.hasOwn(texts, sealed) ? texts[sealed] : undefined)
  return {
    text: async (sealed) => {
      const text = clear(sealed)
      return text === undefined ? sealed : vault.seal(text)
    },
    number: async (sealed) => {
      const text = clear(sealed)
      return text === undefined ? null : vault.fingerprint(normaliseCode(text))
    },
    content: async (id) => {
      const bytes = contents.get(id)
      return bytes === undefined ? null : vault.fingerprint(contentText(bytes))
    },
  }
}
