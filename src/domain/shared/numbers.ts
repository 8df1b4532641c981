import * as z from 'zod/mini'
import type { CivilDate } from './civil-date.ts'
import type { RecordType } from './record-types.ts'

/** What has a number of its own: 申请编号, 订单编号, 咨询编号, 发票编号, refund requests, 企点主账号. */
const counterSchema = z.object({ day: z.string(), last: z.int() })

/** The last numbers given, so that no number is given twice, even after a record was deleted. */
export const numbersSchema = z.object({
  id: z.literal('main'),
  application: counterSchema,
  order: counterSchema,
  consultation: counterSchema,
  invoice: counterSchema,
  refund: counterSchema,
  trial: counterSchema,
  masterAccounts: z.int(),
})

export type Numbers = z.infer<typeof numbersSchema>

export const FIRST_NUMBERS: Numbers = {
  id: 'main',
  application: { day: '', last: 0 },
  order: { day: '', last: 0 },
  consultation: { day: '', last: 0 },
  invoice: { day: '', last: 0 },
  refund: { day: '', last: 0 },
  trial: { day: '', last: 0 },
  masterAccounts: 0,
}

/** What is counted anew each day. */
export type CountedKind = keyof typeof PREFIX

const PREFIX = {
  application: '',
  order: 'D',
  consultation: 'C',
  invoice: 'F',
  refund: 'T',
  trial: 'S',
} as const

/** The kind of record that has the number as its id; of products only trials are counted so. */
export const NUMBERED_RECORDS = {
  application: 'application',
  order: 'order',
  consultation: 'consultation',
  invoice: 'invoice',
  refund: 'refund',
  trial: 'subscription',
} as const satisfies Record<CountedKind, RecordType>

/** Every kind, as the table has them. */
// Object.keys widens to string[]; the table's keys are the kinds by construction.
export const COUNTED_KINDS = Object.keys(NUMBERED_RECORDS) as readonly CountedKind[]

/** The next number of a kind: the day and a count that starts anew each day, 202603090001. */
export function nextNumber(
  numbers: Numbers,
  kind: CountedKind,
  today: CivilDate,
): { id: string; numbers: Numbers } {
  const day = today.replaceAll('-', '')
  const counter = numbers[kind]
  // A clock that went back keeps counting where the later day left off: numbers never repeat.
  const next = day > counter.day ? { day, last: 1 } : { ...counter, last: counter.last + 1 }
  const id = numberOf(kind, next)
  return { id, numbers: { ...numbers, [kind]: next } }
}

function numberOf(kind: CountedKind, { day, last }: Numbers[CountedKind]): string {
  return `${PREFIX[kind]}${day}${String(last).padStart(4, '0')}`
}

/** The counters of a kind, ahead of every number that was given: a number is never given twice. */
export function numbersAfter(
  numbers: Numbers,
  kind: CountedKind,
  given: readonly string[],
): Numbers {
  let { day, last } = numbers[kind]
  const newest = numberOf(kind, { day, last })
  for (const id of given) {
    // Nearly all are: so they are not taken apart.
    if (id.length === newest.length && id <= newest) continue
    const count = countIn(kind, id)
    if (count && (count.day > day || (count.day === day && count.last > last))) {
      day = count.day
      last = count.last
    }
  }
  return { ...numbers, [kind]: { day, last } }
}

/** The day and count of a number of a kind; null: it is none. */
export function countIn(kind: CountedKind, id: string): { day: string; last: number } | null {
  const prefix = PREFIX[kind]
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : ''
  if (!/^\d{12,16}$/.test(digits)) return null
  return { day: digits.slice(0, 8), last: Number(digits.slice(8)) }
}

/** 企点主账号 are 10 digits and start here (PRD-06). */
const FIRST_MASTER_ACCOUNT = 2_852_100_000

/** How many 企点主账号 were given when this one was; 0 where it is none of ours. */
export function masterAccountsIn(account: string): number {
  const count = /^\d{10}$/.test(account) ? Number(account) - FIRST_MASTER_ACCOUNT : 0
  return Math.max(0, count)
}

/** The next 企点主账号. */
export function nextMasterAccount(numbers: Numbers): { account: string; numbers: Numbers } {
  const masterAccounts = numbers.masterAccounts + 1
  return {
    account: String(FIRST_MASTER_ACCOUNT + masterAccounts),
    numbers: { ...numbers, masterAccounts },
  }
}
