import type { AppChange, AppView, Ports } from '../api/app-records.ts'
import { markOpened } from '../domain/applications/index.ts'
import { messageOf, productFacts } from '../domain/notifications/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { deploy, type SubscriptionOf } from '../domain/subscriptions/index.ts'
import { deletedImages } from '../policies/deleted-images.ts'
import { takeMasterAccount } from '../policies/numbering.ts'

/** 「部署完成」 of the demo tools: the master account opens now (ORD-09); not while it is suspended (LIF-12). */
export function deployProduct({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const product = records.get('subscription', id)
    if (!product) return refuse('unknown-product')
    if (product.line !== 'cdp' || !product.deployment || product.ended || product.suspended) {
      return refuse('illegal-transition')
    }
    const changes = deployment(records, product, clock.now())
    return ok({ changes, files: deletedImages(changes), value: null })
  })
}

/** What the end of a deployment changes: product, application, and a message (ORD-09). */
export function deployment(
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
