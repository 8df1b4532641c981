import { nameProduct, type Subscription } from '../subscriptions/index.ts'

/** What a message tells of a product: its name in both languages, and its 企点主账号 or enterprise ID. */
export function productFacts(product: Subscription) {
  const { zh, en } = nameProduct(product)
  return { package: zh, packageEn: en, account: product.masterAccount }
}
