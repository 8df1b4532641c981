import { ok, type Result, refuse } from '../shared/result.ts'
import type { Actor } from '../shared/timeline.ts'

/** The states of an application (chapter 5 of the register). */
export const APPLICATION_STATES = [
  'draft',
  'pre-review',
  'pre-approved',
  'in-review',
  'returned',
  'rejected',
  'awaiting-payment',
  'paid',
  'completed',
  'cancelled',
] as const

export type ApplicationState = (typeof APPLICATION_STATES)[number]

/** `request`: the purchase application of phone and SSC; `order`: the order form (APP-02). */
export type Stage = 'request' | 'order'

export const APPLICATION_COMMANDS = [
  'save',
  'delete',
  'submit-request',
  'submit',
  'withdraw',
  'cancel',
  'approve',
  'return',
  'reject',
  'pay',
  'open',
] as const

export type ApplicationCommand = (typeof APPLICATION_COMMANDS)[number]

export type Transition = {
  readonly from: ApplicationState
  readonly command: ApplicationCommand
  readonly by: Actor
  readonly to: ApplicationState | 'deleted'
  /** Only at this stage; absent: at both. */
  readonly stage?: Stage
}

/** The whole life of an application: what is not a row here is refused (APP-08). */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'draft', command: 'save', by: 'customer', to: 'draft' },
  { from: 'draft', command: 'delete', by: 'customer', to: 'deleted' },
  { from: 'draft', command: 'submit-request', by: 'customer', to: 'pre-review', stage: 'request' },
  { from: 'draft', command: 'submit', by: 'customer', to: 'in-review', stage: 'order' },

  { from: 'pre-review', command: 'withdraw', by: 'customer', to: 'cancelled' },
  { from: 'pre-review', command: 'approve', by: 'reviewer', to: 'pre-approved' },
  { from: 'pre-review', command: 'return', by: 'reviewer', to: 'returned' },
  { from: 'pre-review', command: 'reject', by: 'reviewer', to: 'rejected' },

  { from: 'pre-approved', command: 'save', by: 'customer', to: 'pre-approved' },
  { from: 'pre-approved', command: 'submit', by: 'customer', to: 'in-review' },
  { from: 'pre-approved', command: 'withdraw', by: 'customer', to: 'cancelled' },

  { from: 'in-review', command: 'withdraw', by: 'customer', to: 'cancelled' },
  { from: 'in-review', command: 'approve', by: 'reviewer', to: 'awaiting-payment' },
  { from: 'in-review', command: 'return', by: 'reviewer', to: 'returned' },
  { from: 'in-review', command: 'reject', by: 'reviewer', to: 'rejected' },

  { from: 'returned', command: 'save', by: 'customer', to: 'returned' },
  {
    from: 'returned',
    command: 'submit-request',
    by: 'customer',
    to: 'pre-review',
    stage: 'request',
  },
  { from: 'returned', command: 'submit', by: 'customer', to: 'in-review', stage: 'order' },
  { from: 'returned', command: 'withdraw', by: 'customer', to: 'cancelled' },

  { from: 'awaiting-payment', command: 'cancel', by: 'customer', to: 'cancelled' },
  { from: 'awaiting-payment', command: 'pay', by: 'bank', to: 'paid' },

  { from: 'paid', command: 'open', by: 'system', to: 'completed' },
]

export type LifecycleRefusal = 'illegal-transition'

/** The state a command leads to, or the refusal of every pair the table does not hold (APP-08). */
export function nextState(
  current: { state: ApplicationState; stage: Stage },
  command: ApplicationCommand,
  by: Actor,
): Result<ApplicationState | 'deleted', LifecycleRefusal> {
  const row = TRANSITIONS.find(
    (transition) =>
      transition.from === current.state &&
      transition.command === command &&
      transition.by === by &&
      (transition.stage === undefined || transition.stage === current.stage),
  )
  return row ? ok(row.to) : refuse('illegal-transition')
}

/** What the customer's screens offer for a record in each state, the one it asks for first. */
export type CustomerAction =
  | 'continue'
  | 'delete'
  | 'view'
  | 'withdraw'
  | 'to-order-form'
  | 'fix'
  | 'reapply'
  | 'buy'
  | 'cancel'
  | 'view-product'

const CUSTOMER_ACTIONS: Record<ApplicationState, readonly CustomerAction[]> = {
  draft: ['continue', 'delete'],
  'pre-review': ['view', 'withdraw'],
  'pre-approved': ['to-order-form', 'withdraw'],
  'in-review': ['view', 'withdraw'],
  returned: ['fix', 'withdraw'],
  rejected: ['view', 'reapply'],
  'awaiting-payment': ['buy', 'cancel'],
  paid: ['view-product'],
  completed: ['view-product'],
  cancelled: ['reapply'],
}

/** The buttons of a record (chapter 5 of the register): the same table for every screen. */
export function customerActions(state: ApplicationState): readonly CustomerAction[] {
  return CUSTOMER_ACTIONS[state]
}

/** Whether a new application can start from this one: it ended without a product. */
export function isReapplicable(state: ApplicationState): boolean {
  return CUSTOMER_ACTIONS[state].includes('reapply')
}

/** Whether what is edited is the purchase application, not the order form that follows it (APP-02). */
export function isAtRequest(current: { state: ApplicationState; stage: Stage }): boolean {
  return current.stage === 'request' && current.state !== 'pre-approved'
}

/** Whether the customer may still change what was filled in. */
export function isEditable(state: ApplicationState): boolean {
  return TRANSITIONS.some((row) => row.from === state && row.command === 'save')
}
