import { describe, expect, it } from 'vitest'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import type { Result } from '../domain/shared/result.ts'
import { memoryBackend } from '../platform/memory/index.ts'
import { FILLED_INFO } from './app-world.ts'
import { png } from './pictures.ts'

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

  it.each([
    ['base64', 'base64'],
    ['base64 as it stands in addresses', 'base64url'],
  ] as const)('MAT-06 takes the bytes of a file as %s, in JSON', async (_, encoding) => {
    const backend = await memoryBackend({ now: NOW })
    const content = { package: FIRST_PACKAGES.online, info: FILLED_INFO }
    const id = answerOf(await backend.run('start-application', content, 'start'))
    const bytes = png()
    const file = {
      ...{ id, material: 'licence', name: '营业执照.png' },
      bytes: Buffer.from(bytes).toString(encoding),
    }
    const sent: unknown = JSON.parse(JSON.stringify(file))
    expect(await backend.run('attach-file', sent, 'file')).toEqual({
      ok: true,
      value: { twin: null },
    })
    expect(backend.records('application')).toMatchObject([
      { materials: { attachments: [{ kind: 'png', bytes: bytes.length }] } },
    ])
    // Twice is once, and other bytes under the key are another input.
    expect(await backend.run('attach-file', sent, 'file')).toMatchObject({ ok: true })
    expect(await backend.run('attach-file', { ...file, bytes: 'AAAA' }, 'file')).toMatchObject({
      ok: false,
    })
    expect(await backend.run('attach-file', { ...file, bytes: '*' }, 'other')).toEqual({
      ok: false,
      error: { code: 'malformed' },
    })
  })

  it('REF-03 takes the proof of a refund as base64 too', async () => {
    const { backend, purchase } = await approved()
    const orderId = answerOf(await backend.run('place-order', { purchase }, 'order'))
    const payment = { orderId, method: 'balance', voucherId: null }
    answerOf(await backend.run('pay-order', payment, 'pay'))
    const proof = { name: '证明.png', bytes: Buffer.from(png()).toString('base64') }
    const wish = { orderId, reason: 'no-reason', packs: [], proof, acknowledged: true }
    answerOf(await backend.run('request-refund', wish, 'refund'))
    expect(backend.records('refund')).toMatchObject([{ proof: { kind: 'png' } }])
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
