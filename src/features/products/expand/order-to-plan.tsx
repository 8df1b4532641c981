import { lazy } from 'react'
import { useAsk } from '../../../app/hooks.ts'
import { AddToPlan } from '../../../blocks/add-to-plan.tsx'
import type { OrderDraft } from '../../../domain/orders/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { productById } from '../../../queries/product-by-id.ts'
import { canBePlanned, estimateOfOrder } from './estimate-of-order.ts'

const AddToPlanDialog = lazy(async () => ({
  default: (await import('./add-to-plan-dialog.tsx')).ProductsPlanDialog,
}))

/** 「加入方案」 of an order for a product (PLN-01). */
export function OrderToPlan({ draft, productId }: { draft: OrderDraft; productId: string }) {
  const ask = useAsk()
  if (!canBePlanned(draft)) return null
  const planned = async (today: CivilDate) => {
    const product = await ask(productById, { id: productId })
    return product?.expiresOn ? estimateOfOrder(draft, product.expiresOn, today) : null
  }
  return <AddToPlan Dialog={AddToPlanDialog} estimateOf={planned} />
}
