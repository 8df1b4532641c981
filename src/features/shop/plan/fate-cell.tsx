import { paths } from '../../../app/paths.ts'
import { ApplicationStateLabel } from '../../../blocks/application-state.tsx'
import { OrderStateLabel } from '../../../blocks/order-state.tsx'
import { isEditable } from '../../../domain/applications/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import type { PlanRoute } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { PlanFate } from '../../../queries/plan-by-id.ts'
import { TextLink } from '../../../ui/button.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { planCopy } from './copy.ts'
import { purchaseAddress } from './purchase-address.ts'

/** What has become of an item, and the way on (PLN-03). */
export function FateCell({ fate, estimate }: { fate: PlanFate; estimate: Estimate }) {
  const { fates } = useCopy(planCopy)
  switch (fate.what) {
    case 'application':
      if (fate.state === null) return <StateLabel tone="ended">{fates.deleted}</StateLabel>
      return (
        <Way
          to={isEditable(fate.state) ? paths.apply(fate.id, 'package') : paths.application(fate.id)}
          label={isEditable(fate.state) ? fates.goOn : fates.view}
        >
          <ApplicationStateLabel state={fate.state} />
        </Way>
      )
    case 'order':
      return (
        <Way
          to={fate.state === 'unpaid' ? paths.pay(fate.id) : paths.order(fate.id)}
          label={fate.state === 'unpaid' ? fates.pay : fates.view}
        >
          <OrderStateLabel state={fate.state} />
        </Way>
      )
    default:
      return <RouteOf fate={fate} estimate={estimate} />
  }
}

function RouteOf(props: { fate: Extract<PlanFate, { route: PlanRoute }>; estimate: Estimate }) {
  const { fate, estimate } = props
  const { fates } = useCopy(planCopy)
  const { route } = fate
  if (route.what === 'impossible') {
    return <span className="text-small text-warn">{fates.impossible[route.code]}</span>
  }
  if (fate.what === 'open' || route.what === 'application') return '—'
  return (
    <Way to={purchaseAddress(estimate, route.productId)} label={fates.toBuy}>
      <StateLabel tone="not-sent">{fates.prepared}</StateLabel>
    </Way>
  )
}

function Way(props: { to: string; label: string; children: React.ReactNode }) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3">
      {props.children}
      <TextLink to={props.to} className="text-small print:hidden">
        {props.label}
      </TextLink>
    </span>
  )
}
