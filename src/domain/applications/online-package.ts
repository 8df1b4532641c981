import * as z from 'zod/mini'
import { calculateQuote, type Quote, type QuoteRefusal } from '../pricing/index.ts'
import { readWholeNumber } from '../shared/quantity.ts'
import type { Result } from '../shared/result.ts'
import type { MaterialsProfile } from './materials-matrix.ts'

/** The editions of 在线客服, in the order they are offered, with their SKU (CAT-01). */
export const ONLINE_EDITIONS = {
  basic: 'cs.online.basic',
  professional: 'cs.online.professional',
} as const

export type OnlineEdition = keyof typeof ONLINE_EDITIONS

/** What is chosen for 在线客服; `users` as typed, so that a draft loses nothing (APP-07). */
export const onlinePackageSchema = z.object({
  line: z.literal('online'),
  edition: z.enum(['basic', 'professional']),
  users: z.string(),
  years: z.int(),
})

export type OnlinePackage = z.infer<typeof onlinePackageSchema>

/** First choices of the form: the smallest set for one year (CAT-03). */
export const FIRST_ONLINE_PACKAGE: OnlinePackage = {
  line: 'online',
  edition: 'basic',
  users: '3',
  years: 1,
}

/** The price of the package, or the code of what is wrong with what was typed (PRC-01, CAT-03). */
export function quoteOnlinePackage(chosen: OnlinePackage): Result<Quote, QuoteRefusal> {
  return calculateQuote({
    items: [
      {
        sku: ONLINE_EDITIONS[chosen.edition],
        quantity: readWholeNumber(chosen.users),
        term: { years: chosen.years },
      },
    ],
  })
}

/** What the edition asks for: basic nothing, professional the full set (MAT-01). */
export function materialsProfileOf(chosen: OnlinePackage): MaterialsProfile {
  return chosen.edition === 'professional' ? 'online-professional' : 'none'
}

/** 「套餐信息」 as lists and orders show it (APP-12). */
export function nameOnlinePackage(chosen: OnlinePackage): string {
  const edition = chosen.edition === 'basic' ? '基础版' : '专业版'
  const users = readWholeNumber(chosen.users)
  const counted = Number.isNaN(users) ? chosen.users.trim() : users
  return `企点客服-在线客服-${edition} ${counted}用户 ${chosen.years}年有效期`
}
