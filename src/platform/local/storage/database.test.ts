import { afterEach, expect, it, vi } from 'vitest'
import { connectDatabase } from './database.ts'

afterEach(() => vi.unstubAllGlobals())

it('says why the database did not open, and tries again when asked again', async () => {
  const open = vi.fn(() => {
    throw new Error('Not allowed here')
  })
  vi.stubGlobal('indexedDB', { open })
  const connect = connectDatabase()
  await expect(connect()).rejects.toThrow('Not allowed here')
  await expect(connect()).rejects.toThrow('Not allowed here')
  expect(open).toHaveBeenCalledTimes(2)
})
