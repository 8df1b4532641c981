import * as z from 'zod/mini'
import {
  checkQuantity,
  getSku,
  type QuantityRefusal,
  type SkuId,
} from '../../../domain/catalogue/index.ts'
import { normaliseText } from '../../../domain/identity/index.ts'
import { LONGEST_NICKNAME, repeatedNicknames } from '../../../domain/orders/index.ts'
import { agreementProblems } from '../../../domain/shared/agreement.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import { checkedBy } from '../../../domain/shared/read-input.ts'
import { countCharacters } from '../../../domain/shared/typed-text.ts'

/** What is counted in a field: the SKU that bounds it, and whether none of it may be added. */
export type Bounded = { readonly sku: SkuId; readonly optional?: boolean }

/** Why so many cannot be bought; null: they can (CAT-03, PRC-04). */
export function amountProblem({ sku, optional }: Bounded, typed: string): QuantityRefusal | null {
  const amount = readWholeNumber(typed)
  if (optional && amount === 0) return null
  const checked = checkQuantity(getSku(sku), amount, true)
  return checked.ok ? null : checked.error.code
}

/** 续费 as it may be ordered: nothing that can be chosen there is wrong. */
export const renewalSchema = z.object({
  years: z.int(),
  leftOut: z.array(z.string()),
  agreed: z.boolean(),
})

/** 增加 as it may be ordered: of several fields one has to add something. `counted`: the fields by their id. */
export function additionSchema(counted: readonly (Bounded & { readonly id: string })[]) {
  return checkedBy<AdditionWish>(
    z.object({ amounts: z.record(z.string(), z.string()), agreed: z.boolean() }),
    ({ amounts }) => {
      const textOf = (id: string) => amounts[id] ?? ''
      const [head] = counted
      const isEmpty = counted.every(({ id }) => readWholeNumber(textOf(id)) === 0)
      if (isEmpty && head && counted.length > 1) return { [`amounts.${head.id}`]: 'empty' }
      return Object.fromEntries(
        counted.flatMap((field) => {
          const problem = amountProblem(field, textOf(field.id))
          return problem ? [[`amounts.${field.id}`, problem]] : []
        }),
      )
    },
  )
}

export type AdditionWish = { amounts: Record<string, string>; agreed: boolean }

export type RobotsWish = {
  industry: string
  sessions: string
  count: string
  nicknames: string[]
  agreed: boolean
}

/** The robots that a form names so far; none while their number is wrong. */
export function namedRobots(counted: Bounded, { count, nicknames }: RobotsWish): readonly string[] {
  const length = amountProblem(counted, count) === null ? readWholeNumber(count) : 0
  return Array.from({ length }, (_, at) => nicknames[at] ?? '')
}

/** 购买机器人 as it may be ordered: every robot with a name of its own (PRD-03, PRD-04). */
export function robotsSchema(counted: Bounded) {
  return checkedBy<RobotsWish>(
    z.object({
      ...{ industry: z.string(), sessions: z.string(), count: z.string() },
      ...{ nicknames: z.array(z.string()), agreed: z.boolean() },
    }),
    (wish) => {
      const count = amountProblem(counted, wish.count)
      const robots = namedRobots(counted, wish)
      const repeated = repeatedNicknames(robots)
      const nicknames = robots.flatMap((nickname, at) => {
        const meant = normaliseText(nickname)
        if (meant === '') return [[`nicknames.${at}`, 'required']]
        if (countCharacters(meant) > LONGEST_NICKNAME) return [[`nicknames.${at}`, 'too-long']]
        return repeated.includes(at) ? [[`nicknames.${at}`, 'repeated']] : []
      })
      return {
        ...(count && { count }),
        ...Object.fromEntries(nicknames),
        ...agreementProblems(wish),
      }
    },
  )
}

export type RechargeWish = { robot: string; packAt: string; count: string; agreed: boolean }

/** 充值会话数 as it may be ordered. `counted`: what the pack that was chosen is bounded by. */
export function rechargeSchema(counted: (wish: RechargeWish) => Bounded) {
  return checkedBy<RechargeWish>(
    z.object({ robot: z.string(), packAt: z.string(), count: z.string(), agreed: z.boolean() }),
    (wish) => {
      const count = amountProblem(counted(wish), wish.count)
      return { ...(count && { count }), ...agreementProblems(wish) }
    },
  )
}

export type KnowledgeWish = { robot: string; topic: string; agreed: boolean }

/** 行业知识云 as it may be ordered. `isAllOwned`: whether everything that fits has been bought. */
export function knowledgeSchema(isAllOwned: (wish: KnowledgeWish) => boolean) {
  return checkedBy<KnowledgeWish>(
    z.object({ robot: z.string(), topic: z.string(), agreed: z.boolean() }),
    (wish) => ({
      ...(isAllOwned(wish) && { topic: 'all-owned' }),
      ...agreementProblems(wish),
    }),
  )
}
