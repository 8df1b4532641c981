import { BuyRequestPage } from './buy-request-page.tsx'

/** 企点企业共享服务中心购买申请. */
export function BuySscPage() {
  return <BuyRequestPage line="ssc" />
}
