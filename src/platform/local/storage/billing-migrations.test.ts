import { expect, it } from 'vitest'
import { invoicesByPart, ordersByBookkeeping } from './app-migrations.ts'
import { appRegistry } from './app-registry.ts'
import { createCodecs } from './codecs.ts'
import { encodeEnvelope } from './envelope.ts'

const AT = 1_772_416_800_000

it('BIL-02 BIL-03 an invoice of the version before is for one order, which nothing is known of', () => {
  const { decode } = createCodecs(appRegistry)
  const buyer = { title: '星河', taxNumber: '91440300MA50004950', address: '', phone: '' }
  const kept = {
    ...{ id: 'F202603020001', kind: 'ordinary', ...buyer, bank: '', bankAccount: '' },
    ...{ amount: '2997.00', state: 'issued', requestedAt: AT, issuesAt: AT, timeline: [] },
  }
  const data = { ...kept, orderId: 'D202603020001' }
  const bookkeeping = { poNumber: '', costCentre: '', note: '' }
  const parts = [{ orderId: 'D202603020001', amount: '2997.00', bookkeeping }]
  expect(invoicesByPart(data)).toEqual({ ...kept, parts })
  expect(decode(`qd:invoice:${kept.id}`, encodeEnvelope({ v: 1, seq: 1, data }))).toEqual(
    expect.objectContaining({ kind: 'whole', record: { ...kept, parts } }),
  )
  expect(ordersByBookkeeping({ id: 'D1' })).toEqual({ id: 'D1', bookkeeping })
})
