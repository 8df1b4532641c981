import { type UseFormReturn, useController } from 'react-hook-form'
import { useSearchParams } from 'react-router'
import type * as z from 'zod/mini'
import { useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import {
  expiryAfter,
  lastRenewableDay,
  type Subscription,
  type SubscriptionOf,
  statusOf,
} from '../../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { actionFactsOf } from '../../../queries/action-facts-of.ts'
import { robotsToRenew } from '../../../queries/robots-to-renew.ts'
import { Checkbox } from '../../../ui/choice.tsx'
import { useFormPartInTime } from '../../../ui/form.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SegmentedRadio } from '../../../ui/segmented-radio.tsx'
import { OrderForm } from './order-form.tsx'
import { renewalSchema } from './order-schemas.ts'
import { ProductGate } from './product-gate.tsx'
import { renewCopy } from './renew-copy.ts'
import { useOrderForm } from './use-order-form.ts'

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]

const FIRST: Renewed = { years: 1, leftOut: [], agreed: false }

/** 续费: from the old expiry, with the robots that come along (PRC-15, LIF-01 to LIF-05). */
export function RenewPage() {
  return (
    <ProductGate action="renew" lines={['online', 'phone', 'robot', 'ssc', 'cdp', 'interop']}>
      {(product) => <Renewal product={product} />}
    </ProductGate>
  )
}

function Renewal({ product }: { product: Subscription }) {
  const copy = useCopy(renewCopy)
  const today = civilDateOf(useNow())
  const { online } = useView(actionFactsOf, { id: product.id })
  const robots = useView(robotsToRenew, { productId: product.id })
  const [query] = useSearchParams()
  const asked = YEARS.find((count) => String(count) === query.get('years'))
  const form = useOrderForm(renewalSchema, {
    ...FIRST,
    ...(asked && { years: asked }),
    // As a plan says it (PLN-03).
    ...(query.get('robots') === 'none' && { leftOut: robots.map(({ id }) => id) }),
  })
  const after = (count: number) => expiryAfter(product, { years: count, today, online })
  const alongOf = ({ leftOut }: Renewed) => robots.filter(({ id }) => !leftOut.includes(id))
  const limit = online?.expiresOn
  return (
    <OrderForm
      form={form}
      productId={product.id}
      what="renewal"
      purchaseOf={(wish) => ({
        what: 'renewal',
        productId: product.id,
        years: wish.years,
        robotIds: alongOf(wish).map(({ id }) => id),
      })}
      fields={[]}
      summaryOf={(wish) => copy.summary(wish.years, alongOf(wish).length)}
    >
      <Stopped product={product} today={today} />
      <Years form={form} after={after} hint={limit ? copy.beyond(limit) : copy.yearsHint} />
      <Dates form={form} now={product.expiresOn} after={after} />
      {robots.length > 0 && <RobotsAlong form={form} robots={robots} today={today} />}
    </OrderForm>
  )
}

type Renewed = z.infer<typeof renewalSchema>
type RenewalForm = UseFormReturn<Renewed>
type After = (years: number) => ReturnType<typeof expiryAfter>

type YearsProps = { form: RenewalForm; after: After; hint: string }

function Years({ form, after, hint }: YearsProps) {
  const copy = useCopy(renewCopy)
  const { field } = useController({ name: 'years', control: form.control })
  return (
    <SegmentedRadio
      legend={copy.years}
      value={field.value}
      onChange={field.onChange}
      choices={YEARS.map((count) => ({
        value: count,
        label: copy.year(count),
        unavailable: !after(count).ok,
      }))}
      hint={hint}
    />
  )
}

/** An expired product says until when it can be saved (LIF-02). */
function Stopped({ product, today }: { product: Subscription; today: CivilDate }) {
  const copy = useCopy(renewCopy)
  const language = useLanguage()
  const { status, daysLeft } = statusOf(product, today)
  if (status !== 'expired' || daysLeft === null || !product.expiresOn) return null
  const left = distanceInDays(daysLeft, language)
  return (
    <Notice tone="attention" role="status">
      {copy.stopped(lastRenewableDay(product.expiresOn), left)}
    </Notice>
  )
}

type DatesProps = { form: RenewalForm; now: CivilDate | null; after: After }

function Dates({ form, now, after }: DatesProps) {
  const copy = useCopy(renewCopy)
  const expiry = after(useFormPartInTime(form, (wish) => wish.years))
  const rows = [
    [copy.now, now, 'text-text'],
    [copy.after, expiry.ok ? expiry.value : null, 'font-strong text-ink'],
  ] as const
  return (
    <dl aria-live="polite" className="border-line border-t">
      {rows.map(([name, date, look]) => (
        <div key={name} className="flex gap-4 border-line border-b py-2.5">
          <dt className="w-40 shrink-0 text-text-2">{name}</dt>
          <dd className={look}>{date ?? '—'}</dd>
        </div>
      ))}
    </dl>
  )
}

type RobotsAlongProps = {
  form: RenewalForm
  robots: readonly SubscriptionOf<'robot'>[]
  today: CivilDate
}

/** Preselected, so that terms stay equal; one order pays all (LIF-05). */
function RobotsAlong({ form, robots, today }: RobotsAlongProps) {
  const copy = useCopy(renewCopy)
  const years = useFormPartInTime(form, (wish) => wish.years)
  const { field } = useController({ name: 'leftOut', control: form.control })
  const leftOut: readonly string[] = field.value
  const isAlong = (id: string) => !leftOut.includes(id)
  const toggle = (id: string) =>
    field.onChange(isAlong(id) ? [...leftOut, id] : leftOut.filter((one) => one !== id))
  const isAnyLeftOut = robots.some(({ id }) => !isAlong(id))
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-strong text-ink">{copy.robots}</legend>
      {robots.map((robot) => {
        const expiry = expiryAfter(robot, { years, today })
        const [from, to] = [robot.expiresOn ?? '', expiry.ok ? expiry.value : '—']
        return (
          <div
            key={robot.id}
            className="-mt-px flex flex-wrap items-center justify-between gap-x-4 border-line border-y"
          >
            <Checkbox
              id={robot.id}
              checked={isAlong(robot.id)}
              onChange={() => toggle(robot.id)}
              aria-describedby={`${robot.id}-terms`}
            >
              {`${robot.number} ${robot.nickname}`}
            </Checkbox>
            <span
              id={`${robot.id}-terms`}
              className="text-small text-text-2 max-md:pb-3 max-md:pl-6"
            >
              {isAlong(robot.id) ? copy.terms(from, to) : from}
            </span>
          </div>
        )
      })}
      <p className={`mt-1.5 text-small ${isAnyLeftOut ? 'text-warn' : 'text-text-3'}`}>
        {isAnyLeftOut ? copy.leftBehind : copy.robotsHint}
      </p>
    </fieldset>
  )
}
