import * as z from 'zod/mini'

/** Where the enterprise is registered (ELI-02). */
export const REGIONS = ['mainland', 'hong-kong', 'other'] as const

/** How the account passed real-name verification (ELI-01); `none`: it did not. */
export const VERIFICATIONS = ['none', 'personal', 'enterprise', 'government', 'other'] as const

/**
 * The buying account (ELI-07). There is one, because no account server exists;
 * its balance is not here: it is the sum of its movements.
 */
export const accountSchema = z.object({
  id: z.literal('main'),
  enterpriseName: z.string(),
  /** 统一社会信用代码, or the BR number of a Hong Kong enterprise. */
  registrationCode: z.string(),
  /** The code that the customer confirmed though it looks wrong; empty text: none (MAT-07). */
  confirmedCode: z.string(),
  region: z.enum(REGIONS),
  verification: z.enum(VERIFICATIONS),
})

export type Account = z.infer<typeof accountSchema>
export type Region = Account['region']
export type Verification = Account['verification']
