import type { Query } from '../api/query.ts'
import { accountAsKept } from './account-as-kept.ts'
import { accountSummary } from './account-summary.ts'
import { actionFactsOf } from './action-facts-of.ts'
import { afterClosing } from './after-closing.ts'
import { allProducts } from './all-products.ts'
import { allVouchers } from './all-vouchers.ts'
import { anewFor } from './anew-for.ts'
import { applicantInClear } from './applicant-in-clear.ts'
import { applicationById } from './application-by-id.ts'
import { applyingForQuote } from './applying-for-quote.ts'
import { attention } from './attention.ts'
import { awaitedMoney } from './awaited-money.ts'
import { buyingAccount } from './buying-account.ts'
import { chosenRenewals } from './chosen-renewals.ts'
import { conflictingApplication } from './conflicting-application.ts'
import { consultationById } from './consultation-by-id.ts'
import { demoSettingsShown } from './demo-settings-shown.ts'
import { fileContent } from './file-content.ts'
import { financeKept } from './finance-kept.ts'
import { holdsData } from './holds-data.ts'
import { holdsPurchases } from './holds-purchases.ts'
import { industryAppliedFor } from './industry-applied-for.ts'
import { ineligibility } from './ineligibility.ts'
import { invoiceById } from './invoice-by-id.ts'
import { listApplications } from './list-applications.ts'
import { listConsultations } from './list-consultations.ts'
import { listInvoices } from './list-invoices.ts'
import { listMessages } from './list-messages.ts'
import { listMovements } from './list-movements.ts'
import { listOrders } from './list-orders.ts'
import { listPlans } from './list-plans.ts'
import { listProducts } from './list-products.ts'
import { listRenewals } from './list-renewals.ts'
import { listSpending } from './list-spending.ts'
import { messageById } from './message-by-id.ts'
import { nextDue } from './next-due.ts'
import { openConsultations } from './open-consultations.ts'
import { orderById } from './order-by-id.ts'
import { orderDraft } from './order-draft.ts'
import { orderOffer } from './order-offer.ts'
import { ordersOfProduct } from './orders-of-product.ts'
import { ordersToInvoice } from './orders-to-invoice.ts'
import { ordersTogether } from './orders-together.ts'
import { outlookOfInterop } from './outlook-of-interop.ts'
import { ownPlanItems } from './own-plan-items.ts'
import { papersOfOrder } from './papers-of-order.ts'
import { pendingOrder } from './pending-order.ts'
import { planById } from './plan-by-id.ts'
import { plansToFill } from './plans-to-fill.ts'
import { productActions } from './product-actions.ts'
import { productById } from './product-by-id.ts'
import { productsInLife } from './products-in-life.ts'
import { productsOfOrder } from './products-of-order.ts'
import { purchaseReminder } from './purchase-reminder.ts'
import { pvRefund } from './pv-refund.ts'
import { quoteNow } from './quote-now.ts'
import { refundCascade } from './refund-cascade.ts'
import { refundCase } from './refund-case.ts'
import { regionBarrier } from './region-barrier.ts'
import { renewalShortage } from './renewal-shortage.ts'
import { robotsOfProduct } from './robots-of-product.ts'
import { robotsToRenew } from './robots-to-renew.ts'
import { sealedText } from './sealed-text.ts'
import { smsCodeSent } from './sms-code-sent.ts'
import { spendableBalance } from './spendable-balance.ts'
import { spending } from './spending.ts'
import { unreadMessages } from './unread-messages.ts'
import { usableProducts } from './usable-products.ts'
import { vouchersForOrder } from './vouchers-for-order.ts'
import { waitingAtCounter } from './waiting-at-counter.ts'
import { waitingPayments } from './waiting-payments.ts'
import { waitingReviews } from './waiting-reviews.ts'

/** Every question there is. */
const ALL = [
  accountAsKept,
  accountSummary,
  actionFactsOf,
  afterClosing,
  allProducts,
  allVouchers,
  anewFor,
  applicantInClear,
  applicationById,
  applyingForQuote,
  attention,
  awaitedMoney,
  buyingAccount,
  chosenRenewals,
  conflictingApplication,
  consultationById,
  demoSettingsShown,
  financeKept,
  fileContent,
  holdsData,
  holdsPurchases,
  industryAppliedFor,
  ineligibility,
  invoiceById,
  listApplications,
  listConsultations,
  listInvoices,
  listMessages,
  listMovements,
  listOrders,
  listPlans,
  listProducts,
  listRenewals,
  listSpending,
  messageById,
  nextDue,
  openConsultations,
  orderById,
  orderDraft,
  orderOffer,
  ordersOfProduct,
  ordersToInvoice,
  ordersTogether,
  outlookOfInterop,
  ownPlanItems,
  papersOfOrder,
  pendingOrder,
  planById,
  plansToFill,
  productActions,
  productById,
  productsInLife,
  productsOfOrder,
  purchaseReminder,
  pvRefund,
  quoteNow,
  refundCascade,
  refundCase,
  regionBarrier,
  renewalShortage,
  robotsOfProduct,
  robotsToRenew,
  sealedText,
  smsCodeSent,
  spendableBalance,
  spending,
  unreadMessages,
  usableProducts,
  vouchersForOrder,
  waitingAtCounter,
  waitingPayments,
  waitingReviews,
] as const

/** Every question by its name, with the schema of its input: what a seam may be asked. */
// Whatever each asks and shows: what is handed to one was read by its own schema.
export const QUERIES: Readonly<Record<string, Query<never, unknown>>> = Object.fromEntries(
  ALL.map((query) => [query.name, query as unknown as Query<never, unknown>]),
)
