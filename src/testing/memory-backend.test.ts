import { describe, expect, it } from 'vitest'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import type { Result } from '../domain/shared/result.ts'
import { memoryBackend } from '../platform/memory/index.ts'
import { FILLED_INFO } from './app-world.ts'

const NOW = '2026-03-02T10:00:00'

function answerOf(result: Result<unknown>): string {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`)
  return String(result.value)
}

/** An application of 在线客服 that waits for its payment, and the seam that it was made through. */
async function approved() {
  const backend = await memoryBackend({ now: NOW })
  const content = { package: FIRST_PACKAGES.online, info: FILLED_INFO }
  const id = answerOf(await backend.run('start-application', content, 'start'))
  answerOf(await backend.run('submit-application', { id, agreed: true }, 'submit'))
  answerOf(await backend.advanceTo(backend.now() + 10 * 60_000))
  return { backend, purchase: { what: 'application', applicationId: id } }
}

describe('a world without a browser', () => {
  it('ELI-07 holds what a fresh browser holds', async () => {
    const backend = await memoryBackend({ now: NOW })
    expect(backend.records('account')).toHaveLength(1)
    expect(backend.records('voucher')).toHaveLength(2)
    expect(await backend.fetch('spendable-balance', {})).toBe('1000000.00')
  })

  it('ORD-01 buys by the names of commands, and charges once for one key', async () => {
    const { backend, purchase } = await approved()
    const orderId = answerOf(await backend.run('place-order', { purchase }, 'order'))
    const payment = { orderId, method: 'balance', voucherId: null }
    expect(await backend.run('pay-order', payment, 'pay')).toEqual({ ok: true, value: 'paid' })
    const before = backend.records('movement').length
    expect(await backend.run('pay-order', payment, 'pay')).toEqual({ ok: true, value: 'paid' })
    expect(backend.records('movement')).toHaveLength(before)
    expect(backend.records('subscription')).toHaveLength(1)
  })

  it('ORD-01 refuses another input under a key that was used', async () => {
    const backend = await memoryBackend({ now: NOW })
    answerOf(await backend.run('top-up', { amount: '100' }, 'once'))
    expect(await backend.run('top-up', { amount: '200' }, 'once')).toEqual({
      ok: false,
      error: { code: 'key-reused' },
    })
  })

  it('refuses what is no command, and what is not of its form', async () => {
    const backend = await memoryBackend({ now: NOW })
    const malformed = { ok: false, error: { code: 'malformed' } }
    expect(await backend.run('steal', {}, 'k')).toEqual(malformed)
    expect(await backend.run('top-up', { amount: 5 }, 'k')).toEqual(malformed)
    expect(await backend.advanceTo(backend.now() - 1)).toEqual({
      ok: false,
      error: { code: 'not-later' },
    })
  })
})
