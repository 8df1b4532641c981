import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import type { Account } from '../domain/account/index.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'
import { isEmptyWorld } from '../policies/empty-world.ts'

/** What is filled in anew where the account cannot be read. */
const UNREADABLE: Account = {
  id: 'main',
  enterpriseName: '',
  registrationCode: '',
  confirmedCode: '',
  region: 'mainland',
  verification: 'none',
}

export type AccountAsKept = {
  /** Null: it is still being kept for the first time. */
  readonly account: Account | null
  /** It is damaged or gone, while other records are there. */
  readonly isUnreadable: boolean
}

/** The account with whether it can be read; one that cannot is filled in anew (ELI-07). */
export const accountAsKept = query<Record<string, never>, AccountAsKept>({
  name: 'account-as-kept',
  input: z.record(z.string(), z.never()),
  reads: RECORD_TYPES.filter((type) => type !== 'demo-clock' && type !== 'demo-settings'),
  view: (records) => {
    const account = records.get('account', 'main')
    if (account) return { account, isUnreadable: false }
    return isEmptyWorld(records)
      ? { account: null, isUnreadable: false }
      : { account: UNREADABLE, isUnreadable: true }
  },
})
