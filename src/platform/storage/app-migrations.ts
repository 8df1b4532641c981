import type { Migration } from './codecs.ts'

type Data = Readonly<Record<string, unknown>>

/** Migrations meet data that only older programs have checked: what is no record stays what it is. */
function lifted(change: (data: Data) => Data): Migration {
  return (data) => (isData(data) ? change(data) : data)
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Orders say what they buy, await several payments, and name all the products they opened. */
export const ordersByPurchase = lifted(({ applicationId, subscriptionId, awaited, ...order }) => ({
  ...order,
  key: applicationId,
  purchase: { what: 'application', applicationId },
  awaited: isData(awaited) ? [awaited] : [],
  ...(order.state === 'unpaid' || order.state === 'confirming' ? { confirmed: false } : {}),
  ...(order.state === 'paid' ? { productIds: [subscriptionId], refunded: '0.00' } : {}),
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

/** The same of the proof of a refund, whose kind its name told. */
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
