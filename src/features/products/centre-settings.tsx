import { useState } from 'react'
import { Link } from 'react-router'
import { useRun, useSaving } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ContactSales } from '../../blocks/contact-sales.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { Section } from '../../blocks/section.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import { switchAutoRenewal } from '../../commands/switch-auto-renewal.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { type Subscription, statusOf } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { FieldError } from '../../ui/field.tsx'
import { Switch } from '../../ui/switch.tsx'
import { tell } from '../../ui/told.ts'
import { centreCopy } from './centre-copy.ts'
import { useProductName } from './product-status.tsx'
import { productsToldCopy } from './told-copy.ts'

/** 「自动续费」 of what is renewed by the year, and whom to ask for other changes (LIF-11, PRD-07). */
export function CentreSettings({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(centreCopy)
  const nameOf = useProductName()
  const ask = useRun(requestConsultation, { scope: `change ${product.id}` })
  const wish = copy.changeWish(nameOf(product), product.masterAccount || product.id)
  const { status } = statusOf(product, today)
  // A trial has nothing to renew yet.
  const isAnnual = product.line !== 'pv' && product.holdings.length > 0
  const isOver = status === 'reclaimed' || status === 'refunded'
  return (
    <Section title={copy.settings}>
      {isAnnual && !isOver && <AutoRenewal product={product} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
        <span>
          <span className="block font-strong text-ink">{copy.change}</span>
          <span className="block text-note text-text-3">
            {product.line === 'pv' ? copy.otherChange : copy.changeText}
          </span>
        </span>
        <ContactSales
          wish={wish}
          asking={{ about: 'sales', line: product.line, productId: product.id }}
          contact={ask}
        />
      </div>
    </Section>
  )
}

function AutoRenewal({ product }: { product: Subscription }) {
  const copy = useCopy(centreCopy)
  const refusals = useCopy(refusalCopy)
  const told = useCopy(productsToldCopy)
  const { id, renewal } = product
  const { mode, years, daysBefore } = renewal
  const { run, refusal } = useSaving(switchAutoRenewal, { scope: id, outlivesPage: true })
  // What was just chosen shows at once, until the record says it or it was refused.
  const [wanted, setWanted] = useState<boolean | null>(null)
  const change = async (on: boolean) => {
    setWanted(on)
    const result = await run({ id, on })
    setWanted(null)
    if (!result.ok) return
    tell({
      text: on ? told.autoRenewOn(years, daysBefore) : told.autoRenewOff(product.expiresOn ?? ''),
    })
  }
  return (
    <div className="border-line border-b py-3">
      <Switch
        id="auto-renewal"
        label={copy.autoRenew}
        hint={copy.autoRenewHint(years, daysBefore)}
        checked={wanted ?? mode === 'automatic'}
        onChange={(event) => change(event.target.checked)}
      />
      <p className="mt-1 text-note text-text-2">
        {mode === 'lapse' && `${copy.lapses} `}
        <Link to={paths.renewals}>{copy.renewalCentre}</Link>
      </p>
      {refusal && (
        <p role="alert" className="mt-2 text-small">
          <FieldError>{refusals[refusal]}</FieldError>
        </p>
      )}
    </div>
  )
}
