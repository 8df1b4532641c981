import { useAsk } from '../../../app/hooks.ts'
import { later } from '../../../app/later.tsx'
import { AddToPlan } from '../../../blocks/add-to-plan.tsx'
import type { OrderDraft } from '../../../domain/orders/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { orderDraft } from '../../../queries/order-draft.ts'
import { productById } from '../../../queries/product-by-id.ts'
import { canBePlanned, estimateOfOrder } from './estimate-of-order.ts'
import type { OrderFormProps, Wish } from './order-form.tsx'

const AddToPlanDialog = later(
  async () => (await import('./add-to-plan-dialog.tsx')).ProductsPlanDialog,
  { isOfRecords: true },
)

type OrderToPlanProps<T extends Wish> = Pick<
  OrderFormProps<T>,
  'form' | 'purchaseOf' | 'productId'
> & {
  /** What is shown. */
  draft: OrderDraft
}

/** 「加入方案」 of an order for a product, as it is typed by now (PLN-01). */
export function OrderToPlan<T extends Wish>(props: OrderToPlanProps<T>) {
  const { draft, form, purchaseOf, productId } = props
  const ask = useAsk()
  if (!canBePlanned(draft)) return null
  const planned = async (today: CivilDate) => {
    const [typed, product] = await Promise.all([
      ask(orderDraft, { purchase: purchaseOf(form.getValues()) }),
      ask(productById, { id: productId }),
    ])
    if (!typed?.ok || !product?.expiresOn) return null
    return estimateOfOrder(typed.value, product.expiresOn, today)
  }
  return <AddToPlan Dialog={AddToPlanDialog} estimateOf={planned} />
}
