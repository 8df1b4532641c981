import { BuyRequestPage } from './buy-request-page.tsx'

/** 企点电话客服购买申请. */
export function BuyPhonePage() {
  return <BuyRequestPage line="phone" />
}
