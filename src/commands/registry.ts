import type * as z from 'zod/mini'
import { addToPlan } from './add-to-plan.ts'
import { advanceTime } from './advance-time.ts'
import { answerConsultation } from './answer-consultation.ts'
import { applyPlan } from './apply-plan.ts'
import { applyQuote } from './apply-quote.ts'
import { attachFile } from './attach-file.ts'
import { beginTrial } from './begin-trial.ts'
import { believeClock } from './believe-clock.ts'
import { cancelApplication } from './cancel-application.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeAccount } from './change-account.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { changePlan } from './change-plan.ts'
import { changeTitles } from './change-titles.ts'
import { checkFile } from './check-file.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { decideRefund } from './decide-refund.ts'
import { deleteApplication } from './delete-application.ts'
import { deletePlan } from './delete-plan.ts'
import { deployProduct } from './deploy-product.ts'
import { duplicatePlan } from './duplicate-plan.ts'
import { editBookkeeping } from './edit-bookkeeping.ts'
import { giveVouchers } from './give-vouchers.ts'
import { issueInvoice } from './issue-invoice.ts'
import { moveClock } from './move-clock.ts'
import { offerPrice } from './offer-price.ts'
import { openAccount } from './open-account.ts'
import { payOrder } from './pay-order.ts'
import { payOrders } from './pay-orders.ts'
import { placeOrder } from './place-order.ts'
import { readMessages } from './read-messages.ts'
import { reapply } from './reapply.ts'
import { recordUsage } from './record-usage.ts'
import { removeFile } from './remove-file.ts'
import { renamePlan } from './rename-plan.ts'
import { requestConsultation } from './request-consultation.ts'
import { requestInvoice } from './request-invoice.ts'
import { requestPurchase } from './request-purchase.ts'
import { requestRefund } from './request-refund.ts'
import { requestSmsCode } from './request-sms-code.ts'
import { resendPurchaseRequest } from './resend-purchase-request.ts'
import { resolvePendingPayment } from './resolve-pending-payment.ts'
import { returnInvoice } from './return-invoice.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplicant } from './save-applicant.ts'
import { saveApplication } from './save-application.ts'
import { saveBudget } from './save-budget.ts'
import { savePlan } from './save-plan.ts'
import { savePurchaseRequest } from './save-purchase-request.ts'
import { seeApplication } from './see-application.ts'
import { setBalance } from './set-balance.ts'
import { setPvAlert } from './set-pv-alert.ts'
import { setRenewal } from './set-renewal.ts'
import { settleMissingFiles } from './settle-missing-files.ts'
import { startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'
import { suspendProduct } from './suspend-product.ts'
import { switchAutoRenewal } from './switch-auto-renewal.ts'
import { takeBack } from './take-back.ts'
import { topUp } from './top-up.ts'
import { verifySmsCode } from './verify-sms-code.ts'

/** Every command by its name, which is its file's, with the schema of its input. */
export const COMMANDS = {
  'add-to-plan': addToPlan,
  'advance-time': advanceTime,
  'answer-consultation': answerConsultation,
  'apply-plan': applyPlan,
  'apply-quote': applyQuote,
  'attach-file': attachFile,
  'begin-trial': beginTrial,
  'believe-clock': believeClock,
  'cancel-application': cancelApplication,
  'cancel-order': cancelOrder,
  'change-account': changeAccount,
  'change-demo-settings': changeDemoSettings,
  'change-plan': changePlan,
  'change-titles': changeTitles,
  'check-file': checkFile,
  'confirm-arrival': confirmArrival,
  'decide-refund': decideRefund,
  'delete-application': deleteApplication,
  'delete-plan': deletePlan,
  'deploy-product': deployProduct,
  'duplicate-plan': duplicatePlan,
  'edit-bookkeeping': editBookkeeping,
  'give-vouchers': giveVouchers,
  'issue-invoice': issueInvoice,
  'move-clock': moveClock,
  'offer-price': offerPrice,
  'open-account': openAccount,
  'pay-order': payOrder,
  'pay-orders': payOrders,
  'place-order': placeOrder,
  'read-messages': readMessages,
  reapply: reapply,
  'record-usage': recordUsage,
  'remove-file': removeFile,
  'rename-plan': renamePlan,
  'request-consultation': requestConsultation,
  'request-invoice': requestInvoice,
  'request-purchase': requestPurchase,
  'request-refund': requestRefund,
  'request-sms-code': requestSmsCode,
  'resend-purchase-request': resendPurchaseRequest,
  'resolve-pending-payment': resolvePendingPayment,
  'return-invoice': returnInvoice,
  'review-application': reviewApplication,
  'save-applicant': saveApplicant,
  'save-application': saveApplication,
  'save-plan': savePlan,
  'save-purchase-request': savePurchaseRequest,
  'save-budget': saveBudget,
  'see-application': seeApplication,
  'set-balance': setBalance,
  'set-pv-alert': setPvAlert,
  'settle-missing-files': settleMissingFiles,
  'start-application': startApplication,
  'submit-application': submitApplication,
  'suspend-product': suspendProduct,
  'set-renewal': setRenewal,
  'switch-auto-renewal': switchAutoRenewal,
  'take-back': takeBack,
  'top-up': topUp,
  'verify-sms-code': verifySmsCode,
} as const satisfies Record<string, { readonly name: string; readonly input: z.ZodMiniType }>

export type CommandName = keyof typeof COMMANDS
