import * as z from 'zod/mini'
import type { ProductLineId } from '../catalogue/index.ts'
import type { Instant } from '../shared/instant.ts'
import { newestFirst } from '../shared/moment-order.ts'
import { instantSchema } from '../shared/schemas.ts'

/** 短信, 邮件, 站内信, 公众号 (MSG-01). */
export const CHANNELS = ['sms', 'email', 'in-app', 'official-account'] as const

export type Channel = (typeof CHANNELS)[number]

/** What a message is about: a record with a page of its own, or nothing. */
const subjectSchema = z.nullable(
  z.object({
    type: z.enum(['application', 'order', 'subscription', 'consultation', 'invoice', 'finance']),
    id: z.string(),
  }),
)

/**
 * In the order in which they come about within a moment: what leads to something is told before it, and money and
 * renewals come before what the calendar does.
 */
const KINDS = [
  'sms-code',
  'consultation-offered',
  'request-approved',
  'review-approved',
  'review-returned',
  'review-rejected',
  'payment-void',
  'late-payment',
  'order-paid',
  'auto-renewed',
  'auto-renewal-failed',
  'renewals-short',
  'deployed',
  'pv-alert',
  'sessions-out',
  'capacity-reached',
  'refund-granted',
  'refund-refused',
  'invoice-issued',
  'expiry-reminder',
  'reclaim-reminder',
  'trial-ended',
  'reclaimed',
  'order-closed',
  'budget-reached',
] as const

/**
 * One message to the customer (MSG-01). `id` derives from what happened, so that the same thing
 * is told once. Its words are made on the screen from `kind` and `facts`, in either language.
 */
export const messageSchema = z.object({
  id: z.string(),
  at: instantSchema,
  kind: z.enum(KINDS),
  /** Texts that the words need: a package's name, a code, a reason, an amount. */
  facts: z.record(z.string(), z.string()),
  channels: z.array(z.enum(CHANNELS)),
  about: subjectSchema,
  readAt: z.nullable(instantSchema),
})

export type Message = z.infer<typeof messageSchema>
export type MessageKind = Message['kind']

/** The newest first; of the same moment what came about later (MSG-01). */
export const newestMessageFirst = newestFirst<Message>(
  ({ at }) => at,
  ({ kind }) => KINDS.indexOf(kind),
)

/** On which channels each kind of message goes (MSG-02, APP-09). */
const CHANNELS_OF: Record<MessageKind, readonly Channel[]> = {
  'sms-code': ['sms'],
  'request-approved': ['sms', 'email'],
  'review-approved': ['sms', 'email'],
  'review-returned': ['sms', 'email'],
  'review-rejected': ['sms', 'email'],
  'order-paid': ['sms', 'email'],
  'late-payment': ['in-app'],
  'payment-void': ['in-app'],
  'order-closed': ['in-app'],
  'expiry-reminder': ['sms', 'email', 'in-app'],
  'reclaim-reminder': ['sms', 'email', 'in-app'],
  reclaimed: ['sms', 'email', 'in-app'],
  'trial-ended': ['sms', 'email', 'in-app'],
  'auto-renewed': ['sms', 'email'],
  'auto-renewal-failed': ['sms', 'email', 'in-app'],
  'renewals-short': ['sms', 'email', 'in-app'],
  deployed: ['sms', 'email', 'in-app', 'official-account'],
  'refund-granted': ['sms', 'email'],
  'refund-refused': ['sms', 'email'],
  'invoice-issued': ['email'],
  'consultation-offered': ['sms', 'email'],
  'sessions-out': ['sms', 'in-app'],
  'capacity-reached': ['sms', 'email', 'in-app'],
  'pv-alert': ['in-app'],
  'budget-reached': ['email', 'in-app'],
}

/** Review results of these lines go on more channels (MSG-02, APP-09). */
const MORE_CHANNELS_OF: Partial<Record<ProductLineId, readonly Channel[]>> = {
  cdp: ['in-app', 'official-account'],
}

/** A new, unread message; the same event always gives the same id. */
export function messageOf(
  kind: MessageKind,
  {
    event,
    at,
    facts,
    about = null,
    reviewOf,
  }: {
    /** What happened, for example `202603020001-2`: the id derives from it. */
    event: string
    at: Instant
    facts: Record<string, string>
    about?: Message['about']
    /** The line whose review it tells of. */
    reviewOf?: ProductLineId
  },
): Message {
  return {
    id: `${kind}-${event}`,
    at,
    kind,
    facts,
    channels: [...CHANNELS_OF[kind], ...((reviewOf && MORE_CHANNELS_OF[reviewOf]) ?? [])],
    about,
    readAt: null,
  }
}
