import type { Migration } from './codecs.ts'

type Data = Readonly<Record<string, unknown>>

/** Migrations meet data that only older programs have checked: what is no record stays what it is. */
function lifted(change: (data: Data) => Data): Migration {
  return (data) => (isData(data) ? change(data) : data)
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A version in which records are kept otherwise, though they say the same. */
export const unchanged: Migration = (data) => data

/** Orders say what they buy, await several payments, and name all the products they opened. */
export const ordersByPurchase = lifted(({ applicationId, subscriptionId, awaited, ...order }) => ({
  ...order,
  key: applicationId,
  purchase: { what: 'application', applicationId },
  awaited: isData(awaited) ? [awaited] : [],
  ...(order.state === 'unpaid' || order.state === 'confirming' ? { confirmed: false } : {}),
  ...(order.state === 'paid' ? { productIds: [subscriptionId], refunded: '0.00' } : {}),
}))

/** Open orders say what their price rests on; of those that are there it is not known. */
export const ordersByBasis = lifted((order) =>
  order.state === 'unpaid' || order.state === 'confirming' ? { ...order, basis: null } : order,
)

/** Closed orders say why under the name that the field has since. */
export const ordersByCloseReason = lifted(({ because, ...order }) =>
  order.state === 'closed' ? { ...order, closeReason: because } : order,
)

const NO_BOOKKEEPING = { poNumber: '', costCentre: '', note: '' }

/** Orders may say what the customer's own accounts know them by; those that are there say nothing of it. */
export const ordersByBookkeeping = lifted((order) => ({ ...order, bookkeeping: NO_BOOKKEEPING }))

/** Invoices may be for several orders, each with its part; those that are there are for one. */
export const invoicesByPart = lifted(({ orderId, ...invoice }) => ({
  ...invoice,
  parts: [{ orderId, amount: invoice.amount, bookkeeping: NO_BOOKKEEPING }],
}))

/** Messages say why an order closed, or what stood in the way of money, each under its own name. */
export const messagesByReason = lifted(({ facts, ...message }) => {
  if (!isData(facts) || facts.because === undefined) return { ...message, facts }
  const { because, ...kept } = facts
  const name = message.kind === 'order-closed' ? 'closeReason' : 'obstacle'
  return { ...message, facts: { ...kept, [name]: because } }
})

/** Products say when their renewal was tried last, and through when everything was told, under the names of today. */
export const productsByLastAttempt = lifted(({ triedAt, toldUntil, ...product }) => ({
  ...product,
  lastAttemptAt: triedAt,
  notifiedThrough: toldUntil,
}))

/** Products say how they are renewed, automatic renewal with its years and day: those that it had (RNW-04). */
export const productsByRenewal = lifted(({ autoRenew, ...product }) => ({
  ...product,
  renewal: { mode: autoRenew === true ? 'automatic' : 'manual', years: 1, daysBefore: 7 },
}))

/** Products say what they consist of, SKU by SKU. */
export const productsByLine = lifted(({ users, ...product }) => ({
  ...product,
  holdings: [{ sku: product.sku, quantity: users }],
  suspended: false,
  autoRenew: false,
  triedAt: null,
  toldUntil: product.openedAt,
  ended: null,
  timeline: [{ at: product.openedAt, by: 'system', what: 'opened' }],
}))

/** Views of a pack, as they were when this was written. */
const PACK_VIEWS: Readonly<Record<string, number>> = { 'pv.1m': 1_000_000, 'pv.3m': 3_000_000 }

/**
 * PV products say under which packs a gift served: of what an earlier version kept only the own ones are
 * known. An alert was raised where what is left is below its threshold.
 */
export const pvUses = lifted(({ gift, ...product }) => {
  if (product.line !== 'pv' || !isData(gift)) return { gift, ...product }
  const { views = 0, used = 0 } = gift
  const uses = used === 0 ? [] : [{ views: used, inForce: [product.id] }]
  const isRaised = (threshold: unknown) =>
    ownLeft(product, Number(views) - Number(used)) < Number(threshold)
  const { alert } = product
  return {
    ...product,
    gift: { views, uses },
    alert: isData(alert) ? { ...alert, isRaised: isRaised(alert.threshold) } : null,
    alertsRaised: 0,
  }
})

function ownLeft({ packs, sku }: Data, ofGift: number): number {
  const size = PACK_VIEWS[String(sku)] ?? 0
  const standing = Array.isArray(packs) ? packs.filter(isData).filter((one) => !one.returned) : []
  return standing.reduce((left, { used }) => left + size - Number(used), ofGift)
}

/** Invoices, refund requests and trials have numbers of their own. */
export const moreNumbers = lifted((numbers) => ({
  ...numbers,
  invoice: { day: '', last: 0 },
  refund: { day: '', last: 0 },
  trial: { day: '', last: 0 },
}))

/** Consultations may ask for a price, and be offered one. */
export const consultationOffers = lifted((consultation) => ({
  ...consultation,
  sku: null,
  productId: null,
  offer: null,
  orderId: null,
}))

/** Names of files are sealed; those that stood in clear are not kept (MAT-09). */
export const sealedFileNames = lifted((application) => {
  const { materials } = application
  if (!isData(materials) || !Array.isArray(materials.attachments)) return application
  const attachments = materials.attachments.map(
    lifted(({ name: _, ...file }) => ({ ...file, sealedName: null })),
  )
  return { ...application, materials: { ...materials, attachments } }
})

/** What was handed in of an item that was sent back is not known of those that were sent back earlier. */
export const returnedBefore = lifted((application) => {
  const { note } = application
  return isData(note) ? { ...application, note: { ...note, before: {} } } : application
})

/** No code was confirmed by an account that could not be asked (MAT-07). */
export const confirmedCode = lifted((account) => ({ ...account, confirmedCode: '' }))

/** The same of the basic information of an application. */
export const confirmedCodeOfInfo = lifted((application) => ({
  ...application,
  info: confirmedCode(application.info),
}))

/** The name of the proof of a refund, sealed like those of files; its kind was told by the name. */
export const sealedProofName = lifted((request) => {
  const { proof } = request
  if (!isData(proof)) return request
  const { name, ...kept } = proof
  return { ...request, proof: { ...kept, sealedName: null, kind: kindIn(name) } }
})

function kindIn(name: unknown): 'jpeg' | 'png' | 'pdf' | null {
  const [, ending] = /\.(\w+)$/.exec(String(name)) ?? []
  const kind = ending?.toLowerCase().replace('jpg', 'jpeg')
  return kind === 'jpeg' || kind === 'png' || kind === 'pdf' ? kind : null
}

/** A promotion may give views to the next PV order. */
export const giftViews = lifted((settings) => ({ ...settings, nextGiftViews: 0 }))

/** Automatic review knows since when it is on. */
export const reviewedSince = lifted((settings) => ({ ...settings, autoReviewSince: 0 }))
