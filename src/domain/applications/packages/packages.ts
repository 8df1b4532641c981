import * as z from 'zod/mini'
import {
  calculateQuote,
  type Quote,
  type QuoteItem,
  type QuoteRefusal,
} from '../../pricing/index.ts'
import { changedFieldsOf, checkedBy } from '../../shared/read-input.ts'
import type { Result } from '../../shared/result.ts'
import type { Wording } from '../../shared/wording.ts'
import type { MaterialsProfile } from '../materials-matrix.ts'
import { CDP, cdpPackageSchema } from './cdp-package.ts'
import { EDITION_NAMES, type Edition } from './editions.ts'
import type { Expected, PackageField, PackageItem, PackageKind } from './package-kind.ts'
import { SSC, sscPackageSchema } from './ssc-package.ts'
import { ONLINE, onlinePackageSchema, PHONE, phonePackageSchema } from './user-package.ts'

/** What is chosen of a line that is bought through an application (APP-01). */
export const packageSchema = z.discriminatedUnion('line', [
  onlinePackageSchema,
  phonePackageSchema,
  sscPackageSchema,
  cdpPackageSchema,
])

export type Package = z.infer<typeof packageSchema>

/** The fields of a package that were typed in: which of them its line has is asked once they are together. */
export const changedPackageSchema = changedFieldsOf(
  z.object({
    ...onlinePackageSchema.shape,
    ...phonePackageSchema.shape,
    ...sscPackageSchema.shape,
    ...cdpPackageSchema.shape,
    line: z.enum(['online', 'phone', 'ssc', 'cdp']),
    edition: z.enum(EDITION_NAMES),
  }),
)
export type Line = Package['line']
export type PackageOf<L extends Line> = Extract<Package, { line: L }>

export type ChangedPackage = z.infer<typeof changedPackageSchema>

/** The lines that are bought through an application, and what tells them apart (APP-01 to APP-03). */
const PACKAGES: { readonly [L in Line]: PackageKind<PackageOf<L>> } = {
  online: ONLINE,
  phone: PHONE,
  ssc: SSC,
  cdp: CDP,
}

/** The lines that are bought through an application, in the order they are shown (APP-01). */
// The table has exactly these keys; Object.keys forgets their type.
export const APPLICATION_LINES = Object.keys(PACKAGES) as readonly Line[]

/** The row of a package's line. */
function kindOf<P extends Package>({ line }: P): PackageKind<P> {
  // The row stands under the line of the package, which the type of the table cannot tell.
  return PACKAGES[line] as unknown as PackageKind<P>
}

/** First choices of each form: the smallest set for one year (CAT-03). */
export const FIRST_PACKAGES: { readonly [L in Line]: PackageOf<L> } = {
  online: ONLINE.first,
  phone: PHONE.first,
  ssc: SSC.first,
  cdp: CDP.first,
}

/** The same package in another edition of its line; one that the line has not changes nothing. */
export function withEdition<P extends Package>(chosen: P, edition: Edition): P {
  const changed = packageSchema.safeParse({ ...chosen, edition })
  // Its line is the same, and with it its type.
  return changed.success ? (changed.data as P) : chosen
}

/** What of a package is priced, in the order of its form. */
export function packageItems(chosen: Package): readonly QuoteItem[] {
  return kindOf(chosen)
    .items(chosen)
    .map(({ item }) => item)
}

/** The price of the package, or the code of what is wrong with what was typed (PRC-01, CAT-03). */
export function quotePackage(chosen: Package): Result<Quote, QuoteRefusal> {
  return calculateQuote({ items: packageItems(chosen) })
}

export type PackageProblems = Partial<Record<PackageField, QuoteRefusal>>

/** A package that has a price: every field as the catalogue wants it (PRC-01, CAT-03, CAT-05). */
export const pricedPackageSchema = checkedBy<Package>(packageSchema, (chosen) =>
  packageProblems(chosen),
)

/** Every field that cannot be priced, in the order of the form; none: the package has a price. */
export function packageProblems(chosen: Package): PackageProblems {
  const refused = ({ field, item }: PackageItem) => {
    const priced = calculateQuote({ items: [item] })
    return priced.ok ? [] : [[field, priced.error.code]]
  }
  return Object.fromEntries(kindOf(chosen).items(chosen).flatMap(refused))
}

/** What the package asks for (MAT-01). */
export function materialsProfileOf(chosen: Package): MaterialsProfile {
  return kindOf(chosen).profile(chosen)
}

/** 「套餐信息」 as lists and orders show it (APP-12). */
export function namePackage(chosen: Package): Wording {
  return kindOf(chosen).name(chosen)
}

/** How long the review of the order form takes (APP-03). */
export function orderReviewPace(line: Line): 'minutes' | 'working-days' {
  return PACKAGES[line].review
}

/** A line whose purchase application is pre-reviewed before the order form (APP-02). */
export type RequestLine = 'phone' | 'ssc'

export function isRequestLine(line: Line): line is RequestLine {
  return PACKAGES[line].request !== null
}

/** The package as the purchase application expects it (APP-02). */
export function expectPackage(chosen: Package, expected: Expected): Package {
  return kindOf(chosen).request?.put(chosen, expected) ?? chosen
}

/** What the purchase application says of the package (APP-02). */
export function expectedOf(chosen: Package): Expected {
  return kindOf(chosen).request?.read(chosen) ?? { edition: null, quantity: '' }
}
