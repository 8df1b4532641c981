import { applicationStateCopy } from '../../blocks/application-state.tsx'
import { consultationWords } from '../../blocks/consultation-words.ts'
import { invoiceWords } from '../../blocks/invoice-words.tsx'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import { refundStateCopy } from '../../blocks/refund-state.tsx'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { memberCodes } from './member-codes.ts'
import { memberCopy } from './member-copy.ts'

/** A member that differs, by its place in the record, with what it says in both worlds. */
export type DifferentMember = { readonly path: string; readonly from: string; readonly to: string }

/** What a member says of a moment is later than 2001, in milliseconds. */
const MOMENT = /^1\d{12}$|^[2-4]\d{12}$/

/** The words for members and their codes, and for the states of records by their kind. */
export type MemberWords = {
  readonly copy: (typeof memberCopy)['zh']
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How differences are told: by the words that stand on the screens, not by the names that the program has for them. */
export function useMemberWords(): (type: string, member: DifferentMember) => DifferentMember {
  const copy = useCopy(memberCopy)
  const codes = memberCodes[useLanguage()]
  const states = {
    application: useCopy(applicationStateCopy),
    order: useCopy(orderStateCopy),
    refund: useCopy(refundStateCopy),
    invoice: useCopy(invoiceWords).states,
    consultation: useCopy(consultationWords).states,
  }
  return (type, member) => memberInWords({ copy, codes, states }, type, member)
}

export function memberInWords(
  { copy, codes, states }: MemberWords,
  type: string,
  { path, from, to }: DifferentMember,
): DifferentMember {
  const members = path.split('.').filter((name) => Number.isNaN(Number(name)))
  const names: Readonly<Record<string, string>> = { ...copy.names, ...copy.places }
  const known = members.flatMap(
    (_, at) => byPlace(names, [type, ...members.slice(0, at + 1)]) ?? [],
  )
  const [outer, inner] = [known[0], known.at(-1)]
  const isWhole = known.length > 1 && isOwnPlace(copy.places, members)
  const isNested = outer !== undefined && inner !== undefined && outer !== inner && !isWhole
  const words = path === 'state' ? states[type] : byPlace(codes, [type, ...members])
  const say = (text: string) => words?.[text] ?? valueInWords(copy, text)
  return {
    path: isNested ? copy.within(outer, inner) : ((isWhole ? inner : outer) ?? path),
    from: say(from),
    to: say(to),
  }
}

/** What stands under the longest end of a place: `renewal.mode` before `mode`. */
function byPlace<T>(words: Readonly<Record<string, T>>, place: readonly string[]): T | undefined {
  for (let from = 0; from < place.length; from += 1) {
    const end = place.slice(from).join('.')
    if (Object.hasOwn(words, end)) return words[end]
  }
  return undefined
}

/** Whether a place has words that need no other around them. */
function isOwnPlace(places: Readonly<Record<string, string>>, members: readonly string[]): boolean {
  return Object.hasOwn(places, members.slice(-2).join('.'))
}

function valueInWords(copy: MemberWords['copy'], text: string): string {
  if (text === '–' || text === 'null' || text === '') return copy.nothing
  if (text === 'true' || text === 'false') return text === 'true' ? copy.yes : copy.no
  if (/^[[{]/.test(text)) return copy.something
  return MOMENT.test(text) ? civilDateTimeOf(Number(text)) : text
}
