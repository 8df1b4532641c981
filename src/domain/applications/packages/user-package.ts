import * as z from 'zod/mini'
import { countWords } from '../../shared/count-words.ts'
import { editionsOf, profileOfEdition, skuOf } from './editions.ts'
import {
  annualItem,
  countText,
  type Expected,
  englishYears,
  type PackageKind,
  typedSchema,
  yearsSchema,
} from './package-kind.ts'

const bought = { users: typedSchema, years: yearsSchema }

/** What is chosen for 在线客服. */
export const onlinePackageSchema = z.object({
  line: z.literal('online'),
  edition: z.enum(editionsOf('online')),
  ...bought,
})

/** What is chosen for 电话客服. */
export const phonePackageSchema = z.object({
  line: z.literal('phone'),
  edition: z.enum(editionsOf('phone')),
  ...bought,
})

type OnlinePackage = z.infer<typeof onlinePackageSchema>
type PhonePackage = z.infer<typeof phonePackageSchema>

/** What is sold by users and years. */
export type UserPackage = OnlinePackage | PhonePackage

const byUsers: Pick<PackageKind<UserPackage>, 'items' | 'profile' | 'name'> = {
  items: (chosen) => [
    annualItem('users', { sku: skuOf(chosen).id, typed: chosen.users, years: chosen.years }),
  ],
  profile: ({ line, edition }) => profileOfEdition(line, edition),
  name: (chosen) => {
    const { name } = skuOf(chosen)
    const users = countText(chosen.users)
    return {
      zh: `企点客服-${name.zh} ${users}用户 ${chosen.years}年有效期`,
      en: `${name.en}, ${countWords(users, 'user')}, ${englishYears(chosen.years)}`,
    }
  },
}

export const ONLINE: PackageKind<OnlinePackage> = {
  ...byUsers,
  first: { line: 'online', edition: 'basic', users: '3', years: 1 },
  review: 'minutes',
  request: null,
}

export const PHONE: PackageKind<PhonePackage> = {
  ...byUsers,
  first: { line: 'phone', edition: 'standard', users: '3', years: 1 },
  review: 'working-days',
  request: {
    read: ({ edition, users }) => ({ edition, quantity: users }),
    put: (chosen, expected) => ({
      ...chosen,
      edition: editionAsked(expected) ?? chosen.edition,
      users: expected.quantity,
    }),
  },
}

function editionAsked({ edition }: Expected): PhonePackage['edition'] | undefined {
  return editionsOf('phone').find((known) => known === edition)
}
