import { describe, expect, it } from 'vitest'
import { CHANNELS, type MessageKind, messageOf, messageSchema } from './index.ts'

const CHANNELS_OF: [MessageKind, string[]][] = [
  ['sms-code', ['sms']],
  ['request-approved', ['sms', 'email']],
  ['review-approved', ['sms', 'email']],
  ['review-returned', ['sms', 'email']],
  ['review-rejected', ['sms', 'email']],
  ['order-paid', ['sms', 'email']],
  ['late-payment', ['in-app']],
]

const told = { event: '202603020001-2', at: 1_772_000_000_000, facts: { code: '246810' } }

describe('a message', () => {
  it.each(CHANNELS_OF)('MSG-01 MSG-02 %s goes by %j', (kind, channels) => {
    const message = messageOf(kind, told)
    expect(message.channels).toEqual(channels)
    expect(channels.every((channel) => CHANNELS.some((known) => known === channel))).toBe(true)
    expect(messageSchema.safeParse(message)).toEqual({ success: true, data: message })
  })

  it('MSG-01 is unread, and the same event is told once: it always gets the same id', () => {
    const [first, again] = [messageOf('sms-code', told), messageOf('sms-code', told)]
    expect(first).toEqual(again)
    expect(first).toMatchObject({ id: 'sms-code-202603020001-2', readAt: null, about: null })
    expect(messageOf('order-paid', told).id).not.toBe(first.id)
  })

  it('APP-09 MSG-02 the review of 客户数据平台 goes by official account and in-app message too', () => {
    const channels = messageOf('review-approved', { ...told, reviewOf: 'cdp' }).channels
    expect(channels).toEqual(['sms', 'email', 'in-app', 'official-account'])
    expect(messageOf('review-approved', { ...told, reviewOf: 'ssc' }).channels).toEqual([
      'sms',
      'email',
    ])
  })

  it('MSG-01 cannot change what another was sent by', () => {
    messageOf('order-paid', told).channels.pop()
    expect(messageOf('order-paid', told).channels).toEqual(['sms', 'email'])
  })
})
