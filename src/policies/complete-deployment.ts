import type { AppChange, AppView } from '../api/app-records.ts'
import { markOpened } from '../domain/applications/index.ts'
import { messageOf, productFacts } from '../domain/notifications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { deploy, type SubscriptionOf } from '../domain/subscriptions/index.ts'
import { takeMasterAccount } from './numbering.ts'

/** What the end of a deployment changes: product, application, and a message (ORD-09). */
export function completeDeployment(
  records: AppView,
  product: SubscriptionOf<'cdp'>,
  at: Instant,
): AppChange[] {
  const next = takeMasterAccount(records)
  const put = deploy(product, { masterAccount: next.account, at })
  const message = messageOf('deployed', {
    event: product.id,
    at,
    facts: { ...productFacts(put), account: next.account },
    about: { type: 'subscription', id: product.id },
  })
  const application = product.applicationId && records.get('application', product.applicationId)
  const opened: AppChange[] =
    application && application.state === 'paid'
      ? [{ type: 'application', put: markOpened(application, product.id, at) }]
      : []
  return [
    next.taken,
    { type: 'subscription', put },
    ...opened,
    { type: 'message', create: message },
  ]
}
