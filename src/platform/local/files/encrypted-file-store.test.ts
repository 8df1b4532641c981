import { describe, expect, it } from 'vitest'
import { plainPicture } from '../../../domain/applications/index.ts'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { exifTelling, jpeg, PLACE } from '../../../testing/pictures.ts'
import { sampleRegistry } from '../../../testing/sample-records.ts'
import { fixedClock } from '../../memory/fixed-clock.ts'
import { memoryStore } from '../../memory/memory-store.ts'
import { memoryKeys } from '../crypto/keys.ts'
import { cryptoRandom } from '../crypto/random.ts'
import { createVault } from '../crypto/vault.ts'
import { createEncryptedFileStore } from './encrypted-file-store.ts'

const SCAN = new TextEncoder().encode('a scan of an identity card')

function safeAndStore(renew: 'kept' | 'failing' = 'kept') {
  const store = memoryStore({ registry: sampleRegistry, clock: fixedClock(0) })
  const renewFile = (id: string, sealed: Uint8Array) =>
    renew === 'kept' ? store.renewFile(id, sealed) : Promise.reject(new Error('no room'))
  const vault = createVault(memoryKeys())
  const safe = createEncryptedFileStore({
    vault,
    random: cryptoRandom(),
    readFile: (id) => store.readFile(id),
    renewFile,
  })
  return { store, safe, vault }
}

describe('a file of a customer', () => {
  it('MAT-09 is stored sealed and opened when it is asked for', async () => {
    const { store, safe } = safeAndStore()
    const file = await safe.seal(SCAN)
    await store.commit(() => ok({ changes: [], files: [file], value: null }))
    const stored = (await store.readFile(file.id)) ?? new Uint8Array()
    expect(new TextDecoder().decode(stored)).not.toContain('identity')
    expect(await safe.open(file.id)).toEqual(ok(SCAN))
  })

  it('is gone after a commit has deleted it', async () => {
    const { store, safe } = safeAndStore()
    const file = await safe.seal(SCAN)
    await store.commit(() => ok({ changes: [], files: [file], value: null }))
    const removal = { id: file.id, bytes: null }
    await store.commit(() => ok({ changes: [], files: [removal], value: null }))
    expect(await safe.open(file.id)).toEqual(refuse('no-file'))
  })

  it('MAT-06 of an older program loses its metadata when it is opened, where it is kept as well', async () => {
    const { store, safe, vault } = safeAndStore()
    const file = await safe.seal(jpeg({ before: exifTelling(6) }))
    await store.commit(() => ok({ changes: [], files: [file], value: null }))
    const opened = await safe.open(file.id)
    const kept = await vault.openBytes((await store.readFile(file.id)) ?? new Uint8Array())
    expect(kept).toEqual(opened)
    if (!opened.ok || !kept.ok) throw new Error('it can be opened')
    expect(new TextDecoder('latin1').decode(kept.value)).not.toContain(PLACE)
    // How it is to be turned stays said.
    expect(plainPicture(kept.value, 'jpeg').redrawing).toMatchObject({ turn: 6 })
    expect(await safe.open(file.id)).toEqual(opened)
  })

  it('MAT-06 of an older program is opened without its metadata though that cannot be kept', async () => {
    const { store, safe, vault } = safeAndStore('failing')
    const photo = jpeg({ before: exifTelling(1) })
    const file = await safe.seal(photo)
    await store.commit(() => ok({ changes: [], files: [file], value: null }))
    expect(await safe.open(file.id)).toEqual(ok(jpeg()))
    const kept = await vault.openBytes((await store.readFile(file.id)) ?? new Uint8Array())
    expect(kept).toEqual(ok(photo))
  })

  it('MAT-06 that was deleted does not come back when it is renewed', async () => {
    const { store, safe } = safeAndStore()
    const { id } = await safe.seal(SCAN)
    expect(await store.renewFile(id, SCAN)).toEqual(ok(null))
    expect(await store.readFile(id)).toBeNull()
  })

  it('is not stored when no commit takes it', async () => {
    const { safe } = safeAndStore()
    const { id } = await safe.seal(SCAN)
    expect(await safe.open(id)).toEqual(refuse('no-file'))
  })
})
