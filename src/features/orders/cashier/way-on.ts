import { paths } from '../../../app/paths.ts'
import { actionPath, purchasePath } from '../../../blocks/action-paths.ts'
import type { AfterClosing } from '../../../queries/after-closing.ts'

/** Where it goes on for a customer whose order was closed (ORD-05). */
export function wayOn(after: AfterClosing): string {
  switch (after.goesOn) {
    case 'application':
    case 'application-over':
      return paths.application(after.applicationId)
    case 'offer':
    case 'offer-over':
      return paths.consultations
    case 'renewals':
      return paths.renewals
    case 'shop':
      return directly(after.purchase)
    case 'again':
      return actionPath(after.product, after.action)
    case 'anew':
      return purchasePath(after.product)
    case 'product':
    case 'renewed':
      return paths.product(after.product.id)
  }
}

type Direct = Extract<AfterClosing, { goesOn: 'shop' }>['purchase']

function directly(purchase: Direct): string {
  if (purchase.what === 'interop') {
    return `${paths.buyInterop}?${new URLSearchParams({ id: purchase.corpId })}`
  }
  const { enterpriseId, idKind } = purchase
  return `${paths.buyPv}?${new URLSearchParams({ id: enterpriseId, kind: idKind })}`
}
