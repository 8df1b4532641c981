import { type CivilDate, isCivilDate } from '../shared/civil-date.ts'
import { parsePrice, type Yuan } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { isArray, readList, readProperty } from '../shared/untrusted.ts'

/** More packs or gifts than anybody holds; what lies beyond makes a request malformed. */
const MAX_HOLDINGS = 10_000

/** A pack known to be well formed. */
export type PvPack = {
  readonly id: string
  readonly orderId: string
  readonly views: number
  readonly paid: Yuan
  readonly purchasedOn: CivilDate
}

/** A refund request known to be well formed; the packs stand in order of purchase. */
export type PvHoldings = {
  readonly packs: readonly PvPack[]
  readonly gifts: readonly { readonly orderId: string; readonly views: number }[]
  readonly viewsUsed: number
  readonly packIds: ReadonlySet<unknown>
  readonly today: CivilDate
}

/**
 * Reads a refund request of any type. `malformed`: a part is missing, of a wrong type, negative, or
 * two packs share an id; `bad-date`: a date is none, or a purchase lies in the future;
 * `unknown-pack`: a pack is asked for that is not there. Never throws.
 */
export function readHoldings(
  request: unknown,
): Result<PvHoldings, 'malformed' | 'bad-date' | 'unknown-pack'> {
  const gifts = readAll(readProperty(request, 'gifts'), readGift)
  const unread = readAll(readProperty(request, 'packs'), readPack)
  const asked = readAll(readProperty(request, 'packIds'), (id) => ({ id }))
  const viewsUsed = readProperty(request, 'viewsUsed')
  if (!gifts || !unread || !asked || !isCount(viewsUsed)) return refuse('malformed')

  const today = readProperty(request, 'today')
  if (!isCivilDate(today)) return refuse('bad-date')
  const packs = unread.flatMap((pack) => datedPack(pack, today))
  if (packs.length < unread.length) return refuse('bad-date')

  const known = new Set<unknown>(packs.map((pack) => pack.id))
  if (known.size < packs.length) return refuse('malformed')
  const packIds = new Set(asked.map(({ id }) => id))
  if (![...packIds].every((id) => known.has(id))) return refuse('unknown-pack')
  return ok({ packs: packs.sort(byPurchase), gifts, viewsUsed, packIds, today })
}

type UndatedPack = Omit<PvPack, 'purchasedOn'> & { readonly purchasedOn: unknown }

function readPack(pack: unknown): UndatedPack | undefined {
  const id = readProperty(pack, 'id')
  const orderId = readProperty(pack, 'orderId')
  const views = readProperty(pack, 'views')
  const paid = parsePrice(readProperty(pack, 'paid'))
  if (typeof id !== 'string' || typeof orderId !== 'string') return undefined
  if (!isCount(views) || paid === undefined) return undefined
  return { id, orderId, views, paid, purchasedOn: readProperty(pack, 'purchasedOn') }
}

function readGift(gift: unknown): { orderId: string; views: number } | undefined {
  const orderId = readProperty(gift, 'orderId')
  const views = readProperty(gift, 'views')
  return typeof orderId === 'string' && isCount(views) ? { orderId, views } : undefined
}

function datedPack(pack: UndatedPack, today: CivilDate): PvPack[] {
  const { purchasedOn } = pack
  return isCivilDate(purchasedOn) && purchasedOn <= today ? [{ ...pack, purchasedOn }] : []
}

/** Every element read, or `undefined` when it is no list or one of them cannot be read. */
function readAll<T>(list: unknown, readOne: (element: unknown) => T | undefined): T[] | undefined {
  const elements = readList(list, MAX_HOLDINGS + 1)
  if (!isArray(list) || elements.length > MAX_HOLDINGS) return undefined
  const read = elements.map(readOne).filter((element) => element !== undefined)
  return read.length === elements.length ? read : undefined
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Sorting keeps the order of packs bought on one day. */
function byPurchase(left: PvPack, right: PvPack): number {
  if (left.purchasedOn === right.purchasedOn) return 0
  return left.purchasedOn < right.purchasedOn ? -1 : 1
}
