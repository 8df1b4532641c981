import * as z from 'zod/mini'
import { type Account, type IneligibilityCode, mayBuy } from '../account/index.ts'
import type { Instant } from '../shared/instant.ts'
import { checkedBy } from '../shared/read-input.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import type { Application, ApplicationIn } from './application.ts'
import { type LifecycleRefusal, nextState } from './lifecycle.ts'
import { EDITION_NAMES } from './packages/editions.ts'
import { expectPackage } from './packages/packages.ts'
import { purchaseRequestProblems, purchaseRequestSchema } from './purchase-request.ts'
import { reviewDueAt } from './review.ts'
import type { Content } from './steps.ts'

/** What the customer asks for before the order form (APP-02); `edition` is null where there are none. */
export const requestContentSchema = z.object({
  request: purchaseRequestSchema,
  edition: z.nullable(z.enum(EDITION_NAMES)),
})

export type RequestContent = z.infer<typeof requestContentSchema>

/** The same as the fields of one form. */
export const requestFieldsSchema = z.extend(purchaseRequestSchema, {
  edition: requestContentSchema.shape.edition,
})

export type RequestFields = z.infer<typeof requestFieldsSchema>

/** A purchase application as it is sent: every field as the rules want it (APP-02). */
export const filledRequestSchema = checkedBy(requestFieldsSchema, (asked) =>
  purchaseRequestProblems(asked),
)

export type RequestRefusal = LifecycleRefusal | IneligibilityCode | 'incomplete'

/** A purchase application that was just started; the order form is prefilled from it (APP-02). */
export function startRequest(
  id: string,
  { request, edition }: RequestContent,
  content: Content,
  at: Instant,
): ApplicationIn<'draft'> {
  const { enterpriseName, contactName, mobile, email, expectedUsers } = request
  return {
    id,
    state: 'draft',
    stage: 'request',
    request,
    package: expectPackage(content.package, { edition, quantity: expectedUsers }),
    info: { ...content.info, enterpriseName, contactName, mobile, email },
    materials: content.materials,
    createdAt: at,
    updatedAt: at,
    timeline: [{ at, by: 'customer', what: 'started' }],
  }
}

/** Keeps what was typed in a purchase application that may still be edited (APP-07). */
export function saveRequest(
  application: Application,
  content: RequestContent,
  at: Instant,
): Result<Application, LifecycleRefusal> {
  const next = nextState(application, 'save', 'customer')
  if (!next.ok) return next
  if (application.stage !== 'request') return refuse('illegal-transition')
  const { request, package: chosen, info } = startRequest(application.id, content, application, at)
  return ok({ ...application, request, package: chosen, info, updatedAt: at })
}

/** 「提交申请」: to the pre-review, complete and by an account that may buy (APP-02, ELI-01). */
export function submitRequest(
  application: Application,
  { account, at }: { account: Account; at: Instant },
): Result<ApplicationIn<'pre-review'>, RequestRefusal> {
  const next = nextState(application, 'submit-request', 'customer')
  if (!next.ok) return next
  const { line } = application.package
  const eligible = mayBuy(account, line)
  if (!eligible.ok) return eligible
  const { request } = application
  if (!request || Object.keys(purchaseRequestProblems(request)).length > 0) {
    return refuse('incomplete')
  }
  const { id, createdAt, package: chosen, info, materials, timeline } = application
  return ok({
    ...{ id, createdAt, package: chosen, request, info, materials },
    state: 'pre-review',
    stage: 'request',
    updatedAt: at,
    submission: { at, dueAt: reviewDueAt(line, 'request', at) },
    timeline: [...timeline, { at, by: 'customer', what: 'request-sent' }],
  })
}
