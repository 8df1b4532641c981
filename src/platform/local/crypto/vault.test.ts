import { describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../domain/shared/result.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { memoryKeys } from './keys.ts'
import { createVault } from './vault.ts'

const ID_NUMBER = '11010519491231002X'

describe('MAT-09 what is sealed', () => {
  const vault = createVault(memoryKeys())

  it('opens to the same text', async () => {
    expect(await vault.open(await vault.seal('身份证 11010519491231002X'))).toEqual(
      ok('身份证 11010519491231002X'),
    )
    expect(await vault.open(await vault.seal(''))).toEqual(ok(''))
  })

  it('does not show the text, nor that two texts are the same', async () => {
    const [one, other] = [await vault.seal(ID_NUMBER), await vault.seal(ID_NUMBER)]
    expect(one).not.toContain(ID_NUMBER)
    expect(one).toMatch(/^[\w-]+$/)
    expect(one).not.toBe(other)
  })

  it('opens bytes of any size', async () => {
    const bytes = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251)
    const opened = await vault.openBytes(await vault.sealBytes(bytes))
    expect(opened).toEqual(ok(bytes))
  })

  it('does not open when one bit was changed', async () => {
    const sealed = await vault.sealBytes(new TextEncoder().encode(ID_NUMBER))
    for (const index of [0, 1, 13, sealed.length - 1]) {
      const changed = sealed.slice()
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(await vault.openBytes(changed)).toEqual(refuse('not-openable'))
    }
  })

  it.each(['', 'not sealed', '!', 'AQ'])('is not %j', async (text) => {
    expect(await vault.open(text)).toEqual(refuse('not-openable'))
  })

  it('does not open in another browser', async () => {
    const other = createVault(memoryKeys())
    expect(await other.open(await vault.seal(ID_NUMBER))).toEqual(refuse('not-openable'))
  })

  it('was sealed with a key that cannot be taken out', async () => {
    const keys = memoryKeys()
    for (const name of ['seal', 'fingerprint'] as const) {
      await expect(crypto.subtle.exportKey('raw', await keys.get(name))).rejects.toThrow()
    }
  })
})

describe('a fingerprint', () => {
  it('is the same for the same text in one browser only', async () => {
    const vault = createVault(memoryKeys())
    const fingerprint = await vault.fingerprint(ID_NUMBER)
    expect(await vault.fingerprint(ID_NUMBER)).toBe(fingerprint)
    expect(await vault.fingerprint(`${ID_NUMBER} `)).not.toBe(fingerprint)
    expect(await createVault(memoryKeys()).fingerprint(ID_NUMBER)).not.toBe(fingerprint)
    expect(fingerprint).toHaveLength(43)
  })
})

describe('base64url', () => {
  it('brings every byte back', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
    expect(encodeBase64(bytes)).toMatch(/^[\w-]+$/)
  })

  it('knows what it did not make', () => {
    expect(decodeBase64('a+b')).not.toBeNull()
    expect(decodeBase64('企')).toBeNull()
  })
})
