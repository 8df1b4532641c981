import type { AppChange, AppRecords, AppView } from '../api/app-records.ts'
import { putOrCreate } from '../api/ports.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import {
  COUNTED_KINDS,
  type CountedKind,
  FIRST_NUMBERS,
  masterAccountsIn,
  NUMBERED_RECORDS,
  type Numbers,
  nextMasterAccount,
  nextNumber,
  numbersAfter,
} from '../domain/shared/numbers.ts'

/** The next number of a kind, with the change that makes sure it is not given again. */
export function takeNumber(
  records: AppView,
  kind: CountedKind,
  at: Instant,
): { id: string; taken: AppChange } {
  const counted = numbersAfter(numbersIn(records), kind, idsOf(records, kind))
  const next = nextNumber(counted, kind, civilDateOf(at))
  return { id: next.id, taken: putOrCreate(records, 'numbers', next.numbers) }
}

/** The next 企点主账号 (PRD-06), with the change that makes sure it is not given again. */
export function takeMasterAccount(records: AppView): { account: string; taken: AppChange } {
  const numbers = numbersIn(records)
  const given = records.list('subscription').map(masterAccountsOf)
  const masterAccounts = Math.max(numbers.masterAccounts, ...given)
  const next = nextMasterAccount({ ...numbers, masterAccounts })
  return { account: next.account, taken: putOrCreate(records, 'numbers', next.numbers) }
}

/** The counters; where they are missing or damaged, what the records say was given. */
function numbersIn(records: AppView): Numbers {
  return records.get('numbers', 'main') ?? rebuiltNumbers(records)
}

/** The counters as the records there are, and what these name, prove that they were given. */
export function rebuiltNumbers(records: AppView): Numbers {
  const named = [...namedOrders(records), ...namedApplications(records)]
  const counted = COUNTED_KINDS.reduce(
    (numbers, kind) => numbersAfter(numbers, kind, [...idsOf(records, kind), ...named]),
    FIRST_NUMBERS,
  )
  // A product that cannot be read has an account that nobody knows: one more was given for each.
  const given = records.list('subscription').map(masterAccountsOf)
  const lost = records.lost.filter(({ type }) => type === 'subscription').length
  return { ...counted, masterAccounts: Math.max(0, ...given) + lost }
}

/** The numbers of a kind that are in use, those of damaged records too. */
function idsOf(records: AppView, kind: CountedKind): readonly string[] {
  const type = NUMBERED_RECORDS[kind]
  return [
    ...records.list(type).map(({ id }) => id),
    ...records.lost.filter((ref) => ref.type === type).map(({ id }) => id),
  ]
}

/** Orders that other records speak of, whether they are still there or not. */
function namedOrders(records: AppView): readonly string[] {
  const named = [
    ...records.list('movement'),
    ...records.list('subscription'),
    ...records.list('invoice').flatMap(({ parts }) => parts),
    ...records.list('refund'),
    ...records.list('consultation'),
  ].map(({ orderId }) => orderId)
  return named.filter((id) => id !== null)
}

function namedApplications(records: AppView): readonly string[] {
  const about = records.list('message').map((message) => message.about)
  const ids = about.flatMap((subject) => (subject === null ? [] : [subject.id]))
  const planned = records
    .list('plan')
    .flatMap(({ applied }) => applied?.outcomes ?? [])
    .flatMap(({ applicationId }) => applicationId ?? [])
  return [...ids, ...planned, ...records.list('sms-code').map(({ id }) => id)]
}

/** Of 营销通 the account is what the customer typed, not one that was given. */
function masterAccountsOf({ line, masterAccount }: AppRecords['subscription']): number {
  return line === 'pv' || line === 'interop' ? 0 : masterAccountsIn(masterAccount)
}
