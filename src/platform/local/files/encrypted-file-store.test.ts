import { describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { sampleRegistry } from '../../../testing/sample-records.ts'
import { fixedClock } from '../../memory/fixed-clock.ts'
import { memoryStore } from '../../memory/memory-store.ts'
import { memoryKeys } from '../crypto/keys.ts'
import { cryptoRandom } from '../crypto/random.ts'
import { createVault } from '../crypto/vault.ts'
import { createEncryptedFileStore } from './encrypted-file-store.ts'

const SCAN = new TextEncoder().encode('a scan of an identity card')

function safeAndStore() {
  const store = memoryStore({ registry: sampleRegistry, clock: fixedClock(0) })
  const safe = createEncryptedFileStore({
    vault: createVault(memoryKeys()),
    random: cryptoRandom(),
    readFile: (id) => store.readFile(id),
  })
  return { store, safe }
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

  it('is not stored when no commit takes it', async () => {
    const { safe } = safeAndStore()
    const { id } = await safe.seal(SCAN)
    expect(await safe.open(id)).toEqual(refuse('no-file'))
  })
})
