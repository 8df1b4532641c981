import { applicationStateCopy } from '../../blocks/application-state.tsx'
import { consultationWords } from '../../blocks/consultation-words.ts'
import { invoiceWords } from '../../blocks/invoice-words.tsx'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import { refundStateCopy } from '../../blocks/refund-state.tsx'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { memberCopy } from './member-copy.ts'

/** A member that differs, by its place in the record, with what it says in both worlds. */
export type DifferentMember = { readonly path: string; readonly from: string; readonly to: string }

/** What a member says of a moment is later than 2001, in milliseconds. */
const MOMENT = /^1\d{12}$|^[2-4]\d{12}$/

/** The words for members, and for the states of records by their kind. */
export type MemberWords = {
  readonly copy: (typeof memberCopy)['zh']
  readonly states: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** How differences are told: by the words that stand on the screens, not by the names that the program has for them. */
export function useMemberWords(): (type: string, member: DifferentMember) => DifferentMember {
  const copy = useCopy(memberCopy)
  const states = {
    application: useCopy(applicationStateCopy),
    order: useCopy(orderStateCopy),
    refund: useCopy(refundStateCopy),
    invoice: useCopy(invoiceWords).states,
    consultation: useCopy(consultationWords).states,
  }
  return (type, member) => memberInWords({ copy, states }, type, member)
}

export function memberInWords(
  { copy, states }: MemberWords,
  type: string,
  { path, from, to }: DifferentMember,
): DifferentMember {
  const names: Readonly<Record<string, string>> = copy.names
  const known = path.split('.').flatMap((name) => names[name] ?? [])
  const [outer, inner] = [known[0], known.at(-1)]
  const isNested = outer !== undefined && inner !== undefined && outer !== inner
  const say = (text: string) =>
    (path === 'state' && states[type]?.[text]) || valueInWords(copy, text)
  return {
    path: isNested ? copy.within(outer, inner) : (outer ?? path),
    from: say(from),
    to: say(to),
  }
}

function valueInWords(copy: MemberWords['copy'], text: string): string {
  if (text === '–' || text === 'null' || text === '') return copy.nothing
  if (text === 'true' || text === 'false') return text === 'true' ? copy.yes : copy.no
  if (/^[[{]/.test(text)) return copy.something
  return MOMENT.test(text) ? civilDateTimeOf(Number(text)) : text
}
