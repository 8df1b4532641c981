import { expect, it } from 'vitest'
import { ok } from '../../../domain/shared/result.ts'
import { keysBeside, memoryKeys } from './keys.ts'
import { createVault } from './vault.ts'

const unreachable = { get: () => Promise.reject(new Error('No database')) }

it('seals with passing keys where nothing is kept, once that is known', async () => {
  let mode: 'durable' | 'memory' = 'durable'
  const open = async () => {
    mode = 'memory'
  }
  const vault = createVault(keysBeside({ open, health: () => ({ mode }) }, unreachable))
  expect(await vault.open(await vault.seal('身份证'))).toEqual(ok('身份证'))
  expect(await vault.fingerprint('身份证')).toBe(await vault.fingerprint('身份证'))
})

it('never seals with passing keys what is kept', async () => {
  const store = { open: async () => {}, health: () => ({ mode: 'durable' }) as const }
  await expect(createVault(keysBeside(store, unreachable)).seal('身份证')).rejects.toThrow(
    'No database',
  )
  const stored = memoryKeys()
  const sealed = await createVault(keysBeside(store, stored)).seal('身份证')
  expect(await createVault(stored).open(sealed)).toEqual(ok('身份证'))
})
