import type { WorldRecords } from '../domain/integrity/index.ts'
import type {
  Change,
  Clock,
  EncryptedFileStore,
  PictureReader,
  Random,
  RecordStore,
  Records,
  Vault,
} from './ports.ts'

/** Every kind of record there is, by the name it is stored under. */
export type AppRecords = WorldRecords

export type AppStore = RecordStore<AppRecords>
export type AppView = Records<AppRecords>
export type AppChange = Change<AppRecords>

/** All that the business is given from outside. */
export type Ports = {
  readonly store: AppStore
  readonly clock: Clock
  readonly random: Random
  readonly vault: Vault
  readonly files: EncryptedFileStore
  readonly pictures: PictureReader
}
