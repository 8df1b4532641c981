import type { StoryStep } from './story.ts'

/** Who does what nobody but the customer does, by the command. */
export const WHO_DOES: Readonly<Record<string, StoryStep['actor']>> = {
  'review-application': 'reviewer',
  'decide-refund': 'reviewer',
  'issue-invoice': 'reviewer',
  'suspend-product': 'reviewer',
  'answer-consultation': 'architect',
  'offer-price': 'architect',
  'deploy-product': 'architect',
  'confirm-arrival': 'bank',
  'resolve-pending-payment': 'bank',
  'change-demo-settings': 'presenter',
  'give-vouchers': 'presenter',
  'record-usage': 'presenter',
  'set-balance': 'presenter',
}
