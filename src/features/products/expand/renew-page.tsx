import { useState } from 'react'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import {
  expiryAfter,
  lastRenewableDay,
  robotsAlong,
  type Subscription,
  type SubscriptionOf,
  statusOf,
} from '../../../domain/subscriptions/index.ts'
import { distanceInDays } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { Checkbox } from '../../../ui/choice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SegmentedRadio } from '../../../ui/segmented-radio.tsx'
import { OrderForm } from './order-form.tsx'
import { ProductGate } from './product-gate.tsx'
import { useActionFacts, useAllRobots, useDay } from './queries.ts'
import { renewCopy } from './renew-copy.ts'

const YEARS = [1, 2, 3, 4, 5, 6, 7, 8]

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
  const today = useDay()
  const { online } = useActionFacts(product)
  const robots = robotsAlong(useAllRobots(), { productId: product.id, today })
  const [years, setYears] = useState(1)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const after = (count: number) => expiryAfter(product, { years: count, today, online })
  const along = robots.filter(({ id }) => !leftOut.has(id))
  const toggle = (id: string) => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    setLeftOut(next)
  }
  const expiry = after(years)
  const limit = online?.expiresOn
  return (
    <OrderForm
      productId={product.id}
      what="renewal"
      purchase={{
        what: 'renewal',
        productId: product.id,
        years,
        robotIds: along.map(({ id }) => id),
      }}
      problems={[]}
      summary={copy.summary(years, along.length)}
    >
      {() => (
        <>
          <Stopped product={product} today={today} />
          <SegmentedRadio
            legend={copy.years}
            value={years}
            onChange={setYears}
            choices={YEARS.map((count) => ({
              value: count,
              label: copy.year(count),
              unavailable: !after(count).ok,
            }))}
            hint={limit ? copy.beyond(limit) : copy.yearsHint}
          />
          <Dates now={product.expiresOn} after={expiry.ok ? expiry.value : null} />
          {robots.length > 0 && (
            <RobotsAlong
              robots={robots}
              isAlong={(id) => !leftOut.has(id)}
              onToggle={toggle}
              expiryOf={(robot) => expiryAfter(robot, { years, today })}
            />
          )}
        </>
      )}
    </OrderForm>
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

function Dates({ now, after }: { now: CivilDate | null; after: CivilDate | null }) {
  const copy = useCopy(renewCopy)
  const rows = [
    [copy.now, now, 'text-text'],
    [copy.after, after, 'font-strong text-ink'],
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
  robots: readonly SubscriptionOf<'robot'>[]
  isAlong: (id: string) => boolean
  onToggle: (id: string) => void
  expiryOf: (robot: SubscriptionOf<'robot'>) => ReturnType<typeof expiryAfter>
}

/** Preselected, so that terms stay equal; one order pays all (LIF-05). */
function RobotsAlong({ robots, isAlong, onToggle, expiryOf }: RobotsAlongProps) {
  const copy = useCopy(renewCopy)
  const isAnyLeftOut = robots.some(({ id }) => !isAlong(id))
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-strong text-ink">{copy.robots}</legend>
      {robots.map((robot) => {
        const expiry = expiryOf(robot)
        const [from, to] = [robot.expiresOn ?? '', expiry.ok ? expiry.value : '—']
        return (
          <div
            key={robot.id}
            className="-mt-px flex flex-wrap items-center justify-between gap-x-4 border-line border-y"
          >
            <Checkbox
              id={robot.id}
              checked={isAlong(robot.id)}
              onChange={() => onToggle(robot.id)}
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
