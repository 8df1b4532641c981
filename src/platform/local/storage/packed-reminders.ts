import * as z from 'zod/mini'
import { isSkuId, SKUS, type SkuId } from '../../../domain/catalogue/index.ts'
import { type Message, messageOf } from '../../../domain/notifications/index.ts'
import { type CivilDate, isCivilDate } from '../../../domain/shared/civil-date.ts'
import { lastRenewableDay, nameProduct } from '../../../domain/subscriptions/index.ts'

/**
 * How reminders are kept in a few characters, because years of a large customer leave thousands of them and a
 * browser's storage is small: only what the id does not say. 企点主账号, the SKU that names the product, when it
 * was raised and when it was read. Every other message, and a reminder that says more, is kept as it is.
 */
const packedSchema = z.tuple([z.string(), z.custom<SkuId>(isSkuId), z.int(), z.nullable(z.int())])

type Packed = z.infer<typeof packedSchema>

/** The kinds that are packed, and the last day that each of them tells. */
const UNTIL = {
  'expiry-reminder': (expiresOn: CivilDate) => expiresOn,
  'reclaim-reminder': lastRenewableDay,
  reclaimed: (expiresOn: CivilDate) => expiresOn,
  'trial-ended': (expiresOn: CivilDate) => expiresOn,
} as const

/** `kind-product-date-days`: the id says what was told of which product. */
const ID =
  /^(expiry-reminder|reclaim-reminder|reclaimed|trial-ended)-(.+)-(\d{4}-\d{2}-\d{2})-(\d+)$/

/** What is kept of a message: packed where exactly the same comes back. */
export function packMessage(message: Message): unknown {
  const sku = SKU_OF_NAME.get(message.facts.package ?? '')
  if (sku === undefined) return message
  const packed: Packed = [message.facts.account ?? '', sku, message.at, message.readAt]
  const back = unpackReminder(message.id, packed)
  return back && JSON.stringify(back) === JSON.stringify(message) ? packed : message
}

/** The data of a message as its schema knows them; what is not packed stays what it is. */
export function unpackMessage(data: unknown, id: string): unknown {
  const packed = Array.isArray(data) ? packedSchema.safeParse(data) : null
  return packed?.success ? unpackReminder(id, packed.data) : data
}

function unpackReminder(id: string, [account, sku, at, readAt]: Packed): Message | null {
  const [, kind = '', productId = '', expiresOn = '', days = ''] = ID.exec(id) ?? []
  if (!isPackedKind(kind) || !isCivilDate(expiresOn)) return null
  const { zh, en } = nameOf(sku)
  const message = messageOf(kind, {
    event: id.slice(kind.length + 1),
    at,
    facts: { package: zh, packageEn: en, account, days, until: UNTIL[kind](expiresOn) },
    about: { type: 'subscription', id: productId },
  })
  return { ...message, readAt }
}

function isPackedKind(kind: string): kind is keyof typeof UNTIL {
  return Object.hasOwn(UNTIL, kind)
}

function nameOf(sku: SkuId) {
  const line = SKUS.find(({ id }) => id === sku)?.line ?? 'online'
  return nameProduct({ sku, line })
}

/** A SKU for every name of a product; of several with one name the first. */
const SKU_OF_NAME: ReadonlyMap<string, SkuId> = new Map(
  [...SKUS].reverse().map(({ id }) => [nameOf(id).zh, id]),
)
