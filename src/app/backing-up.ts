import type { AppRecords } from '../api/app-records.ts'
import type { Vault } from '../api/ports.ts'
import { readFile } from '../blocks/read-file.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { makeBackup, readBackup, sealForHere } from '../platform/local/backup/backup.ts'
import { keepBackupMarks } from '../platform/local/backup/backup-marks.ts'
import type { Store } from '../platform/local/storage/store.ts'
import type { BackupAnswer, StoreAdmin } from './services.ts'

/** Larger than the files of any customer, and little enough to be read into memory. */
const LARGEST_BACKUP = 512 * 1024 * 1024

type Ports = { readonly store: Store<AppRecords>; readonly vault: Vault }

/** All that is kept here as one sealed file, and when it was made. */
export async function backUp(ports: Ports, passphrase: string, realNow: Instant) {
  const { file, left } = await makeBackup(ports, passphrase)
  keepBackupMarks({ lastBackup: realNow })
  return { file: new Blob([new Uint8Array(file)], { type: 'application/octet-stream' }), left }
}

/** Opens a backup; its records are read like any import, and what they sealed is sealed for this browser. */
export async function readBackupFile(
  file: Blob,
  passphrase: string,
  vault: Vault,
  readImport: StoreAdmin['readImport'],
): Promise<BackupAnswer> {
  if (file.size > LARGEST_BACKUP) return { ok: false, code: 'too-large' }
  const content = await readFile(file)
  if (!content.ok) return { ok: false, code: 'unreadable' }
  const read = await readBackup(content.value, passphrase)
  if (!read.ok) return { ok: false, code: read.error.code }
  const answer = await readImport(new Blob([read.value.exported]), {
    onProgress: () => {},
    signal: new AbortController().signal,
  })
  if (answer === null) return { ok: false, code: 'unreadable' }
  if (!answer.ok) return { ok: false, code: 'refused-records', count: answer.count }
  const sealed = await sealForHere(answer.world.records, read.value, vault)
  return { ok: true, world: { ...answer.world, ...sealed } }
}
