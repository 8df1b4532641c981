import * as z from 'zod/mini'
import { isSkuId, type SkuId } from '../catalogue/index.ts'
import { civilDateSchema } from '../shared/schemas.ts'

/**
 * What a price rests on besides the day and the catalogue: the products it was worked out for, each with what
 * it held and when it expired (PRC-14, ORD-11). Empty where it rests on nothing that can change.
 */
export const basisSchema = z.array(
  z.object({
    productId: z.string(),
    expiresOn: z.nullable(civilDateSchema),
    /** Nothing where the price does not depend on how much there is. */
    holdings: z.array(z.object({ sku: z.custom<SkuId>(isSkuId), quantity: z.int() })),
  }),
)

export type Basis = z.infer<typeof basisSchema>

/** Whether quantity and expiry are what they were when the price was confirmed; of an unknown basis they are not. */
export function isSameBasis(one: Basis | null, other: Basis): boolean {
  return one !== null && textOf(one) === textOf(other)
}

function textOf(basis: Basis): string {
  const rows = basis.map(({ productId, expiresOn, holdings }) => {
    const held = holdings.map(({ sku, quantity }) => `${sku} ${quantity}`).sort()
    return [productId, expiresOn, ...held].join(' ')
  })
  return rows.sort().join('\n')
}
