import { type Account, type IneligibilityCode, mayBuy } from '../account/index.ts'
import { normaliseText } from '../identity/index.ts'
import { civilDateOf, DAY_MILLISECONDS, type Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { TimelineEvent } from '../shared/timeline.ts'
import { agree } from './agreed-quote.ts'
import type { Application, ApplicationFields, ApplicationIn } from './application.ts'
import { isReviewedByHand, normaliseBasicInfo } from './basic-info.ts'
import { contentOfItem } from './fixed-items.ts'
import { type ApplicationCommand, type LifecycleRefusal, nextState } from './lifecycle.ts'
import { type ConflictingApplication, findConflicting } from './one-professional.ts'
import { quotePackage } from './packages/packages.ts'
import { returnableItems } from './returnable-items.ts'
import { reviewDueAt } from './review.ts'
import { type Content, firstIncompleteStep } from './steps.ts'

export type SaveRefusal = LifecycleRefusal | 'line-changed'

export type SubmitRefusal =
  | LifecycleRefusal
  | IneligibilityCode
  | 'incomplete'
  | 'agreement-missing'
  | 'professional-exists'

/**
 * Keeps what was typed, whatever it is; only states that may be edited take it (APP-07, APP-08). `line-changed`: an
 * application is for one line from its start, which decided over its stages.
 */
export function saveContent(
  application: Application,
  content: Partial<Content>,
  at: Instant,
): Result<Application, SaveRefusal> {
  const next = nextState(application, 'save', 'customer')
  if (!next.ok) return next
  const { package: chosen = application.package } = content
  if (chosen.line !== application.package.line) return refuse('line-changed')
  return ok({ ...application, ...content, updatedAt: at })
}

export type Submitting = {
  account: Account
  agreed: boolean
  /** The other applications that may stand in the way of a second 专业版 (ELI-04). */
  conflicting: readonly ConflictingApplication[]
  at: Instant
}

/**
 * Submits for review: complete, by an account that may buy, with the agreement ticked, and no
 * second 专业版 (APP-10, ELI-01, ELI-02, ELI-04). The quote is frozen as of today (PRC-14).
 */
export function submit(
  application: Application,
  { account, agreed, conflicting, at }: Submitting,
): Result<ApplicationIn<'in-review'>, SubmitRefusal> {
  const next = nextState(application, 'submit', 'customer')
  if (!next.ok) return next
  const eligible = mayBuy(account, application.package.line)
  if (!eligible.ok) return eligible
  const quote = quotePackage(application.package)
  if (!quote.ok || firstIncompleteStep(application) !== 'confirm') return refuse('incomplete')
  if (!agreed) return refuse('agreement-missing')
  if (findConflicting(application, conflicting)) return refuse('professional-exists')
  const info = normaliseBasicInfo(application.info)
  const { line } = application.package
  return ok({
    ...carryOver(application, { at, by: 'customer', what: 'submitted' }),
    info,
    state: 'in-review',
    stage: 'order',
    submission: { at, dueAt: reviewDueAt(line, 'order', at, isReviewedByHand(info)) },
    quote: agree(quote.value, civilDateOf(at)),
  })
}

/**
 * The reviewer, or the automatic review, passes it: 待付款 at the agreed price, or 预审通过 for a
 * purchase application (APP-02).
 */
export function approve(
  application: Application,
  at: Instant,
): Result<ApplicationIn<'awaiting-payment' | 'pre-approved'>, LifecycleRefusal> {
  const next = nextState(application, 'approve', 'reviewer')
  if (!next.ok) return next
  const passed = carryOver(application, { at, by: 'reviewer', what: 'approved' })
  switch (application.state) {
    case 'in-review':
      return ok({ ...passed, state: 'awaiting-payment', quote: application.quote })
    case 'pre-review':
      return ok({ ...passed, state: 'pre-approved', submission: application.submission })
    default:
      return refuse('illegal-transition')
  }
}

/** 驳回: the reviewer names what to fix and why; everything filled in stays. In the form's order. */
export function returnForFixing(
  application: Application,
  { items, reason, at }: { items: readonly string[]; reason: string; at: Instant },
): Result<ApplicationIn<'returned'>, LifecycleRefusal | 'nothing-to-fix' | 'reason-missing'> {
  const next = nextState(application, 'return', 'reviewer')
  if (!next.ok) return next
  const asked = returnableItems(application).filter((item) => items.includes(item))
  if (asked.length === 0) return refuse('nothing-to-fix')
  if (normaliseText(reason) === '') return refuse('reason-missing')
  return ok({
    ...carryOver(application, { at, by: 'reviewer', what: 'returned', reason }),
    state: 'returned',
    note: {
      ...{ items: asked, reason },
      before: Object.fromEntries(asked.map((item) => [item, contentOfItem(application, item)])),
    },
  })
}

/** 拒绝: the end of this application, with a reason. */
export function reject(
  application: Application,
  { reason, at }: { reason: string; at: Instant },
): Result<ApplicationIn<'rejected'>, LifecycleRefusal | 'reason-missing'> {
  const next = nextState(application, 'reject', 'reviewer')
  if (!next.ok) return next
  if (normaliseText(reason) === '') return refuse('reason-missing')
  return ok({
    ...carryOver(application, { at, by: 'reviewer', what: 'rejected', reason }),
    state: 'rejected',
    reason,
    seen: false,
  })
}

/** 撤回 before the review is over, 取消 after it: 已取消 either way. */
export function cancel(
  application: Application,
  command: Extract<ApplicationCommand, 'withdraw' | 'cancel'>,
  at: Instant,
): Result<ApplicationIn<'cancelled'>, LifecycleRefusal> {
  const next = nextState(application, command, 'customer')
  if (!next.ok) return next
  return ok({
    ...carryOver(application, { at, by: 'customer', what: command }),
    state: 'cancelled',
    quote: 'quote' in application ? application.quote : null,
  })
}

/** The order was paid; what it opens follows in the same commit (ORD-07). */
export function markPaid(
  application: Application,
  orderId: string,
  at: Instant,
): Result<ApplicationIn<'paid'>, LifecycleRefusal> {
  const next = nextState(application, 'pay', 'bank')
  if (!next.ok) return next
  if (application.state !== 'awaiting-payment') return refuse('illegal-transition')
  return ok({
    ...carryOver(application, { at, by: 'bank', what: 'paid' }),
    state: 'paid',
    quote: application.quote,
    orderId,
  })
}

/** What was bought is open: 已开通. Its identity images are no longer needed (MAT-10). */
export function markOpened(
  application: ApplicationIn<'paid'>,
  subscriptionId: string,
  at: Instant,
): ApplicationIn<'completed'> {
  const { orderId, quote } = application
  return {
    ...withoutImages(carryOver(application, { at, by: 'system', what: 'opened' })),
    state: 'completed',
    quote,
    orderId,
    subscriptionId,
  }
}

/** Identity images stay for 30 days after an application ended (MAT-10). */
export const IMAGES_KEPT_FOR = 30 * DAY_MILLISECONDS

/** Whether any file's bytes are still kept. */
export function holdsImages({ materials }: Pick<Application, 'materials'>): boolean {
  return materials.attachments.some((file) => !file.deleted)
}

/** The record keeps that the files were there and were accepted; the bytes go (MAT-10). */
export function withoutImages<A extends Pick<Application, 'materials'>>(application: A): A {
  const { materials } = application
  const attachments = materials.attachments.map((file) => ({
    ...file,
    sealedName: null,
    deleted: true,
  }))
  return { ...application, materials: { ...materials, attachments } }
}

/** The common fields of the next state, with one more line on the timeline. */
function carryOver(application: Application, event: TimelineEvent): ApplicationFields {
  const { id, stage, createdAt, package: chosen, request, info, materials, timeline } = application
  return {
    id,
    stage,
    createdAt,
    updatedAt: event.at,
    package: chosen,
    request,
    info,
    materials,
    timeline: [...timeline, event],
  }
}
