import { civilDate } from '../shared/civil-date.ts'
import { FIRST_MOMENT } from '../shared/clock-bounds.ts'
import { instantOf } from '../shared/instant.ts'
import { LONGEST_KEPT } from '../shared/read-input.ts'
import { RECORD_TYPES } from '../shared/record-types.ts'
import { isYuan } from '../shared/yuan-text.ts'
import { type Contradiction, ref, type Statement } from './finding.ts'
import type { World } from './world.ts'

/** What no record may exceed. */
export const BOUND_STATEMENTS = [
  { code: 'out-of-bounds', find: outside },
] as const satisfies readonly Statement[]

/** What is planned may lie a little later than any clock. */
const LAST_PLANNED = instantOf(civilDate('2101-01-01'))

const FIRST_DAY = '2000-01-01'
/** Products can be renewed far ahead, eight years at a time. */
const LAST_DAY = '2300-01-01'

/** Digits before the point: a hundred thousand million 元 are more than anybody pays. */
const MOST_DIGITS = 11

const MOST_COUNTED = 100_000_000_000

/** Members that are moments in milliseconds, dates, or numbers of anything else; by their names. */
const MOMENTS = new Set([
  'at',
  'createdAt',
  'updatedAt',
  'closesAt',
  'closedAt',
  'settlesAt',
  'dueAt',
  'openedAt',
  'lastAttemptAt',
  'notifiedThrough',
  'readAt',
  'sentAt',
  'lockedUntil',
  'requestedAt',
  'issuesAt',
])
/** Moments that may be 0: since ever. */
const SINCE = new Set(['autoReviewSince'])
const DATES = new Set([
  ...['on', 'openedOn', 'expiresOn', 'trialEndsOn', 'requestedOn', 'validThrough'],
  ...['madeOn', 'until'],
  'shortfallToldFor',
])
/** The one number that counts back: how far a world's clock stands behind the device's. */
const SIGNED = new Set(['offset'])

type Member = { readonly name: string; readonly value: unknown }

function isOutside({ name, value }: Member): boolean {
  if (typeof value === 'number') return isNumberOutside(name, value)
  if (typeof value !== 'string') return false
  if (DATES.has(name)) return !(value >= FIRST_DAY && value <= LAST_DAY)
  if (value.length > LONGEST_KEPT) return true
  return value.length > MOST_DIGITS + 3 && isYuan(value)
}

function isNumberOutside(name: string, value: number): boolean {
  if (MOMENTS.has(name)) return isMomentOutside(value)
  if (SINCE.has(name)) return value !== 0 && isMomentOutside(value)
  if (SIGNED.has(name)) return Math.abs(value) > LAST_PLANNED
  return value < 0 || value > MOST_COUNTED
}

function isMomentOutside(value: number): boolean {
  return !(value >= FIRST_MOMENT && value < LAST_PLANNED)
}

function* outside(world: World): Generator<Contradiction | null> {
  for (const type of RECORD_TYPES) {
    for (const record of world.list(type)) {
      yield null
      const member = findMember(record)
      if (member) {
        const value = String(member.value).slice(0, 40)
        yield { records: [ref(type, record)], facts: { member: member.name, value } }
      }
    }
  }
}

/** The first member, however deep, that lies outside. */
function findMember(record: object): Member | null {
  const waiting: Member[] = [{ name: '', value: record }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next.value === 'object' && next.value !== null) waiting.push(...membersOf(next))
    else if (isOutside(next)) return next
  }
  return null
}

/** Members of a list have the list's name. */
function membersOf({ name, value }: Member): readonly Member[] {
  if (Array.isArray(value)) return value.map((element) => ({ name, value: element }))
  return Object.entries(value ?? {}).map(([member, inner]) => ({ name: member, value: inner }))
}
