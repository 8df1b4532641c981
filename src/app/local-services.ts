import type { AppRecords } from '../api/app-records.ts'
import { putOrCreate } from '../api/ports.ts'
import { readFile } from '../blocks/read-file.ts'
import { ok } from '../domain/shared/result.ts'
import { createBackend } from '../platform/backend.ts'
import { callKeys } from '../platform/local/call-keys.ts'
import { demoOffset, isClockLost } from '../platform/local/clock/demo-offset.ts'
import { keepLastMoment, readLastMoment } from '../platform/local/clock/last-moment.ts'
import { DOUBTFUL_AHEAD, systemClock } from '../platform/local/clock/system-clock.ts'
import { keysBeside, storedKeys } from '../platform/local/crypto/keys.ts'
import { cryptoRandom } from '../platform/local/crypto/random.ts'
import { createVault } from '../platform/local/crypto/vault.ts'
import { namedParts } from '../platform/local/early/program-parts.ts'
import { createEncryptedFileStore } from '../platform/local/files/encrypted-file-store.ts'
import { browserPictureReader } from '../platform/local/files/picture-reader.ts'
import { tabRecorder } from '../platform/local/recording/recorder.ts'
import { appRegistry } from '../platform/local/storage/app-registry.ts'
import { browserLacks } from '../platform/local/storage/browser-lacks.ts'
import { openBrowserStore } from '../platform/local/storage/browser-store.ts'
import { connectDatabase } from '../platform/local/storage/database.ts'
import { type KnownAnswers, knownAnswers } from '../platform/local/storage/known-answers.ts'
import { askForPersistence } from '../platform/local/storage/persistence.ts'
import type { Store } from '../platform/local/storage/store.ts'
import { isMuchStored } from '../platform/local/storage/stored-dataset.ts'
import { clockQuestion } from './clock-question.ts'
import { watchIntegrity } from './integrity-watch.ts'
import { keepingNow } from './keeping.ts'
import { reachable } from './reachable.ts'
import { leaveErased } from './renewal.ts'
import { replacedElsewhere } from './replaced-elsewhere.ts'
import { dueAt, isLiving } from './scheduler.ts'
import type { NewDataset, Services } from './services.ts'
import { untilIdle, untilStarted, whenIdle } from './when-idle.ts'

/** Backups are seldom made: what they take is a part of the program of its own. */
const loadBackingUp = () => import('./backing-up.ts')

/** By then a page has asked what it asks, in milliseconds. */
const QUIET_AFTER = 1_000

function onceQuiet(work: () => void): void {
  setTimeout(() => whenIdle(work), QUIET_AFTER)
}

/** The services of this browser: everything is kept here, no server is asked. */
export function localServices(): Services & {
  ready: Promise<void>
  open: () => Promise<void>
  watchIntegrity: () => void
  known: KnownAnswers
} {
  const connect = connectDatabase()
  const random = cryptoRandom()
  const store = openBrowserStore<AppRecords>({
    registry: appRegistry,
    connect,
    now: () => clock.now(),
    whenIdle: untilIdle,
    ...(isMuchStored() && { whenStarted: untilStarted }),
    // Another tab has erased everything: nothing that this page shows is kept any more.
    onErased: () => leaveErased(() => location.replace(import.meta.env.BASE_URL)),
  })
  const vault = createVault(keysBeside(store, storedKeys(connect)))
  const offset = demoOffset(store, () => clock.realNow())
  const clock = systemClock({
    offset,
    highWater: () => store.highWater(),
    resume: readLastMoment,
    doubtfulAhead: DOUBTFUL_AHEAD,
  })
  addEventListener('pagehide', () => {
    const moment = clock.moment()
    if (moment) keepLastMoment(moment)
  })
  // What tells one build from another is which files the program is made of.
  const known = knownAnswers(store, namedParts('program').join(' '), onceQuiet)
  addEventListener('pagehide', known.flush)
  const integrity = watchIntegrity(store, known)
  const replaced = replacedElsewhere(store)
  const looked = async <R>(replacing: Promise<R>): Promise<R> => {
    const answer = await replaced.own(replacing)
    integrity.look()
    return answer
  }
  const restored = async (restoring: ReturnType<typeof store.restoreDataset>) => {
    const answer = await restoring
    if (answer.ok) {
      const { settleMissingFiles } = await import('../commands/settle-missing-files.ts')
      await backend.run(settleMissingFiles, null)
    }
    return answer
  }
  const readImport: Services['storeAdmin']['readImport'] = async (file, how) => {
    const { importFile } = await import('../platform/local/import/import-file.ts')
    const read = async (chosen: Blob) => {
      const content = await readFile(chosen)
      return content.ok ? content.value : null
    }
    return importFile(file, { ...how, read, now: clock.realNow() })
  }
  let pretendsFull = false
  const ports = {
    ...{ store, clock, random, vault, known },
    files: createEncryptedFileStore({
      ...{ vault, random },
      readFile: (id) => store.readFile(id),
      renewFile: (id, sealed) => store.renewFile(id, sealed),
    }),
    pictures: browserPictureReader(),
  }
  const near = createBackend({
    ...ports,
    // A new browser, where nothing can come due, does not load what it takes.
    loadSettle: async () => {
      if (dueAt(known, store.read()) === undefined && !isLiving(store.read())) return null
      const { settleFirst } = await import('./due.ts')
      return (records, now) => {
        const at = dueAt(known, records)
        return at === null || (at !== undefined && at > now) ? null : settleFirst(records, now)
      }
    },
  })
  const backend = reachable(near)
  return {
    ...ports,
    backend,
    keys: callKeys(random, { world: () => store.mark()?.world ?? null }),
    recorder: tabRecorder(),
    storeAdmin: {
      health: () => store.health(),
      subscribe: store.subscribe,
      repair: () => store.repair(),
      restore: (world) => looked(restored(store.restoreDataset(world))),
      keepSnapshot: (name) => store.snapshots.keep(name),
      restoreSnapshot: (world) => looked(restored(store.snapshots.restore(world))),
      forgetSnapshot: (world) => store.snapshots.forget(world),
      compareSnapshots: (first, second) => store.snapshots.compare(first, second),
      stories: () => store.stories.read(),
      keepStory: (text) => store.stories.keep(text),
      forgetStory: (key) => store.stories.forget(key),
      replace: (world) => looked(store.replaceDataset(startAt(world, clock.realNow()))),
      exportText: async () => {
        await store.open()
        return store.exportText()
      },
      readImport,
      backUp: async (passphrase) =>
        (await loadBackingUp()).backUp({ store, vault }, passphrase, clock.realNow()),
      readBackup: async (file, passphrase) =>
        (await loadBackingUp()).readBackupFile(file, passphrase, vault, readImport),
      keeping: keepingNow,
      askToKeep: askForPersistence,
      history: () => store.history(),
      verify: async (onProgress) => {
        const { verifyBeside } = await import('../platform/local/journal/verify-beside.ts')
        return verifyBeside(await store.journal(), onProgress)
      },
      checkIntegrity: integrity.check,
      contradictions: integrity.contradictions,
      subscribeContradictions: integrity.subscribe,
      pretendsFull: () => pretendsFull,
      pretendFull: (isFull) => {
        pretendsFull = isFull
        store.pretendFull(isFull)
      },
      clear: () => replaced.own(store.clear()),
      replaced,
      erase: async () => {
        const { eraseAndStartAnew } = await import('./erase.ts')
        return eraseAndStartAnew(() => store.erase())
      },
      lacks: browserLacks,
      clock: clockQuestion({ ...ports, backend, offset }),
      realNow: () => clock.realNow(),
    },
    open: () => store.open(),
    ready: store.ready.then(() => keepRebuiltClock(store, offset)),
    watchIntegrity: integrity.start,
  }
}

/** What the clock was rebuilt to holds from now on. */
async function keepRebuiltClock(store: Store<AppRecords>, offset: () => number): Promise<void> {
  if (!isClockLost(store.read())) return
  await store.commit((records) =>
    ok({
      changes: isClockLost(records)
        ? [putOrCreate(records, 'demo-clock', { id: 'main', offset: offset() })]
        : [],
      value: null,
    }),
  )
}

/** The world with its clock set: real time and an offset that make what it starts at. */
function startAt({ startsAt, records, ...world }: NewDataset, realNow: number): NewDataset {
  if (startsAt === undefined) return { ...world, records }
  const offset = startsAt - realNow
  const others = records.filter(({ type }) => type !== 'demo-clock')
  return { ...world, records: [...others, { type: 'demo-clock', put: { id: 'main', offset } }] }
}
