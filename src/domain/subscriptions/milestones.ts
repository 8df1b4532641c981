import { addDays, type CivilDate } from '../shared/civil-date.ts'
import { civilDateOf, type Instant, instantOf } from '../shared/instant.ts'
import { type PvProduct, viewsLeft } from './pv-views.ts'
import type { RenewalMode } from './renewal-setting.ts'
import type { Subscription } from './subscription.ts'
import { lastRenewableDay } from './term.ts'

/** Days before the expiry on which the customer is reminded; 0: on the expiry date itself (LIF-04). */
export const REMIND_BEFORE_EXPIRY = [30, 7, 3, 1, 0] as const

/** Days before the last renewable day on which the customer is reminded (LIF-04). */
export const REMIND_BEFORE_RECLAIM = [30, 7, 1] as const

/**
 * Something that the calendar does to a product, at 00:00 (LIF-04). `daysLeft` of a reminder: to the
 * expiry, or to the last renewable day. `renewals-ahead`: what renews by itself soon is held against the balance
 * (RNW-05).
 */
export type Milestone = {
  readonly at: Instant
  readonly what:
    | 'renewals-ahead'
    | 'expiry-reminder'
    | 'expired'
    | 'reclaim-reminder'
    | 'reclaimed'
    | 'trial-ended'
  readonly daysLeft: number
}

/** 到期不续 is reminded of on these days only, and on the last renewable day (RNW-04). */
const REMIND_OF_LAPSE = { beforeExpiry: [7, 0], beforeReclaim: [0] } as const

/** So many days before the first of the automatic renewals ahead it is told that they cost more than there is (RNW-05). */
export const TELL_SHORTAGE_DAYS_BEFORE = 14

/** All that the calendar will do to a product as it stands, soonest first; nothing to one that has ended. */
export function milestonesOf(product: Subscription): readonly Milestone[] {
  const { expiresOn } = product
  if (expiresOn === null || product.ended || product.suspended) return []
  const isTrial = product.line === 'interop' && product.holdings.length === 0
  const { mode } = product.renewal
  const days = mode === 'lapse' ? REMIND_OF_LAPSE.beforeExpiry : REMIND_BEFORE_EXPIRY
  const reminders = days.map((days) => ({
    at: instantOf(addDays(expiresOn, -days)),
    what: 'expiry-reminder' as const,
    daysLeft: days,
  }))
  const over = {
    at: instantOf(addDays(expiresOn, 1)),
    what: isTrial ? ('trial-ended' as const) : ('expired' as const),
    daysLeft: 0,
  }
  if (product.line === 'pv') return isUsedUp(product) ? [over] : [...reminders, over]
  if (isTrial) return [...reminders, over]
  const ahead = mode === 'automatic' ? [renewalsAhead(product, expiresOn)] : []
  return [...reminders, ...ahead, over, ...reclaim(expiresOn, mode)]
}

function renewalsAhead({ renewal }: Subscription, expiresOn: CivilDate): Milestone {
  const daysLeft = renewal.daysBefore + TELL_SHORTAGE_DAYS_BEFORE
  return { at: instantOf(addDays(expiresOn, -daysLeft)), what: 'renewals-ahead', daysLeft }
}

function isUsedUp(product: PvProduct): boolean {
  return viewsLeft(product) === 0
}

function reclaim(expiresOn: CivilDate, mode: RenewalMode): readonly Milestone[] {
  const last = lastRenewableDay(expiresOn)
  const reminders = mode === 'lapse' ? REMIND_OF_LAPSE.beforeReclaim : REMIND_BEFORE_RECLAIM
  return [
    ...reminders.map((days) => ({
      at: instantOf(addDays(last, -days)),
      what: 'reclaim-reminder' as const,
      daysLeft: days,
    })),
    { at: instantOf(addDays(last, 1)), what: 'reclaimed', daysLeft: 0 },
  ]
}

/** What has not been told yet, the first of it; null: all has (LIF-04). */
export function nextMilestone(product: Subscription): Milestone | null {
  const waiting = milestonesOf(product).filter(({ at }) => at > product.notifiedThrough)
  return waiting.sort((a, b) => a.at - b.at)[0] ?? null
}

/** A milestone and what else the calendar does at the same instant, for it happens in one step. */
export function milestonesAt(product: Subscription, milestone: Milestone): readonly Milestone[] {
  const others = milestonesOf(product).filter(
    ({ at, what }) => at === milestone.at && what !== milestone.what,
  )
  return [milestone, ...others]
}

/**
 * What fell due while a product stood still, dated to the moment when it goes on (LIF-12). A reclaim comes
 * first: then nothing else is possible. A reminder is told on its own day only.
 */
export function overdueMilestones(product: Subscription, at: Instant): readonly Milestone[] {
  const due = milestonesOf(product)
    .filter((milestone) => milestone.at > product.notifiedThrough && milestone.at <= at)
    .sort((a, b) => a.at - b.at)
  const reclaimed = due.filter(({ what }) => what === 'reclaimed')
  const today = instantOf(civilDateOf(at))
  const isTrue = (milestone: Milestone) => isChange(milestone.what) || milestone.at === today
  const told = reclaimed.length > 0 ? reclaimed : due.filter(isTrue)
  return told.map((milestone) => ({ ...milestone, at }))
}

/** Whether it changes what the product is; else it reminds. */
export function isChange(what: Milestone['what']): boolean {
  return what === 'expired' || what === 'reclaimed' || what === 'trial-ended'
}

/** The product as it goes on after it stood still: 自动续费 tries from the next 00:00 on (LIF-11, LIF-12). */
export function resumeProduct<P extends Subscription>(product: P, at: Instant): P {
  return {
    ...product,
    notifiedThrough: at,
    lastAttemptAt: product.renewal.mode === 'automatic' ? at : product.lastAttemptAt,
  }
}

/**
 * When 自动续费 tries next: on the chosen day before the expiry, first choice 7 days (RNW-04), or the 00:00 after what last happened within that
 * time, through the last renewable day (LIF-11). Null: not, or not any more.
 * Switching it on counts as a try, so that it never pays in the past.
 */
export function nextAutoRenewal(product: Subscription): Instant | null {
  const { expiresOn, renewal } = product
  if (renewal.mode !== 'automatic' || expiresOn === null || product.ended || product.suspended)
    return null
  if (product.holdings.length === 0) return null
  const first = instantOf(addDays(expiresOn, -renewal.daysBefore))
  const tried = product.lastAttemptAt
  const at = tried === null || tried < first ? first : nextMidnight(tried)
  return at <= instantOf(lastRenewableDay(expiresOn)) ? at : null
}

function nextMidnight(at: Instant): Instant {
  return instantOf(addDays(civilDateOf(at), 1))
}
