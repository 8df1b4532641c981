import { describe, expect, it } from 'vitest'
import { type Message, messageOf, productFacts } from '../../../domain/notifications/index.ts'
import { PRODUCT_OF } from '../../../testing/products.ts'
import { appRegistry } from './app-registry.ts'
import { createCodecs } from './codecs.ts'
import { recordKey } from './storage-keys.ts'

const codecs = createCodecs(appRegistry)
const AT = 1_772_416_800_000

function reminder(changed: Partial<Message> = {}, line: keyof typeof PRODUCT_OF = 'online') {
  const product = PRODUCT_OF[line]
  const message = messageOf('expiry-reminder', {
    event: `${product.id}-2022-12-08-30`,
    at: AT,
    facts: { ...productFacts(product), days: '30', until: '2022-12-08' },
    about: { type: 'subscription', id: product.id },
  })
  return { ...message, ...changed }
}

const kept = (message: Message) => codecs.encode('message', 7, message)
const read = (id: string, text: string) => codecs.decode(recordKey('message', id), text)

describe('how a message is kept', () => {
  it.each(Object.keys(PRODUCT_OF) as (keyof typeof PRODUCT_OF)[])(
    'LIF-04 a reminder of %s is kept in few characters and read as it was',
    (line) => {
      const message = reminder({}, line)
      expect(kept(message).length).toBeLessThan(100)
      expect(read(message.id, kept(message))).toMatchObject({ kind: 'whole', record: message })
    },
  )

  it('LIF-02 the last renewable day of a reminder is told again', () => {
    const product = PRODUCT_OF.online
    const message = messageOf('reclaim-reminder', {
      event: `${product.id}-2022-12-08-7`,
      at: AT,
      facts: { ...productFacts(product), days: '7', until: '2023-03-08' },
      about: { type: 'subscription', id: product.id },
    })
    expect(kept(message)).not.toContain('2023-03-08')
    expect(read(message.id, kept(message))).toMatchObject({ record: message })
  })

  it.each([
    ['read', { readAt: AT + 1 }],
    ['of a product of another name', { facts: { ...reminder().facts, package: '别的' } }],
    ['with another day', { facts: { ...reminder().facts, until: '2022-12-09' } }],
    ['on other channels', { channels: ['sms' as const] }],
    ['about nothing', { about: null }],
    ['of another kind', { kind: 'order-paid' as const }],
  ])('a message %s is read as it was', (_, changed) => {
    const message = reminder(changed)
    expect(read(message.id, kept(message))).toMatchObject({ kind: 'whole', record: message })
  })

  it.each([
    ['[]', 'an empty list'],
    ['["2852100001","cs.online.basic"]', 'too little'],
    ['["2852100001","no.sku",1,null]', 'an unknown SKU'],
    ['["2852100001","cs.online.basic","1",null]', 'a text for a moment'],
  ])('%s is damaged: %s', (data) => {
    const text = `{"v":2,"seq":7,"data":${data}}`
    expect(read(reminder().id, text)).toMatchObject({ kind: 'damaged' })
  })

  it('packed data under the id of another message is damaged', () => {
    expect(read('order-paid-D202603020001', kept(reminder()))).toMatchObject({ kind: 'damaged' })
  })

  it('a message of the first version is read', () => {
    const message = reminder()
    const text = JSON.stringify({ v: 1, seq: 7, data: message })
    expect(read(message.id, text)).toMatchObject({ kind: 'whole', record: message })
  })
})
