import { type Account, type IneligibilityCode, mayBuy } from '../account/index.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Actor, TimelineEvent } from '../shared/timeline.ts'
import { agree } from './agreed-quote.ts'
import type { Application, ApplicationFields, ApplicationIn } from './application.ts'
import { type BasicInfo, basicInfoProblems, normaliseBasicInfo } from './basic-info.ts'
import { type ApplicationCommand, type LifecycleRefusal, nextState } from './lifecycle.ts'
import { type OnlinePackage, quoteOnlinePackage } from './online-package.ts'
import { onlineReviewDueAt } from './review.ts'

/** What the customer filled in, as typed. */
export type Content = { package: OnlinePackage; info: BasicInfo }

export type SubmitRefusal =
  | LifecycleRefusal
  | IneligibilityCode
  | 'incomplete'
  | 'agreement-missing'

/** Starts an application: an empty timeline but for its start, number and state 待填写. */
export function startDraft(id: string, content: Content, at: Instant): ApplicationIn<'draft'> {
  return {
    ...content,
    id,
    state: 'draft',
    stage: 'order',
    createdAt: at,
    updatedAt: at,
    timeline: [{ at, by: 'customer', what: 'started' }],
  }
}

/** Keeps what was typed, whatever it is; only states that may be edited take it (APP-07, APP-08). */
export function saveContent(
  application: Application,
  content: Partial<Content>,
  at: Instant,
): Result<Application, LifecycleRefusal> {
  const next = nextState(application, 'save', 'customer')
  return next.ok ? ok({ ...application, ...content, updatedAt: at }) : next
}

/**
 * Submits for review: complete, by an account that may buy, with the agreement ticked
 * (APP-10, ELI-01, ELI-02). The quote is frozen as of today (PRC-14).
 */
export function submit(
  application: Application,
  { account, agreed, at }: { account: Account; agreed: boolean; at: Instant },
): Result<ApplicationIn<'in-review'>, SubmitRefusal> {
  const next = nextState(application, 'submit', 'customer')
  if (!next.ok) return next
  const eligible = mayBuy(account, application.package.line)
  if (!eligible.ok) return eligible
  const quote = quoteOnlinePackage(application.package)
  if (!quote.ok || Object.keys(basicInfoProblems(application.info)).length > 0) {
    return refuse('incomplete')
  }
  if (!agreed) return refuse('agreement-missing')
  return ok({
    ...carried(application, { at, by: 'customer', what: 'submitted' }),
    info: normaliseBasicInfo(application.info),
    state: 'in-review',
    submission: { at, dueAt: onlineReviewDueAt(at) },
    quote: agree(quote.value, civilDateOf(at)),
  })
}

/** The reviewer, or the automatic review, passes it: 待付款 at the agreed price. */
export function approve(
  application: Application,
  at: Instant,
): Result<ApplicationIn<'awaiting-payment'>, LifecycleRefusal> {
  const next = nextState(application, 'approve', 'reviewer')
  if (!next.ok) return next
  if (application.state !== 'in-review') return refuse('illegal-transition')
  return ok({
    ...carried(application, { at, by: 'reviewer', what: 'approved' }),
    state: 'awaiting-payment',
    quote: application.quote,
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
    ...carried(application, { at, by: 'customer', what: command }),
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
    ...carried(application, { at, by: 'bank', what: 'paid' }),
    state: 'paid',
    quote: application.quote,
    orderId,
  })
}

/** What was bought is open: 已开通. */
export function markOpened(
  application: ApplicationIn<'paid'>,
  subscriptionId: string,
  at: Instant,
): ApplicationIn<'completed'> {
  return {
    ...carried(application, { at, by: 'system', what: 'opened' }),
    state: 'completed',
    quote: application.quote,
    orderId: application.orderId,
    subscriptionId,
  }
}

/** The common fields of the next state, with one more line on the timeline. */
function carried(
  application: Application,
  event: TimelineEvent & { by: Actor },
): ApplicationFields {
  const { id, stage, createdAt, package: chosen, info, timeline } = application
  return {
    id,
    stage,
    createdAt,
    updatedAt: event.at,
    package: chosen,
    info,
    timeline: [...timeline, event],
  }
}
