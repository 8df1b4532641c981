import { isHongKongMobile, isMainlandMobile } from './contact-numbers.ts'
import { isHkid } from './hkid.ts'
import { normaliseCode } from './normalise.ts'

/** What stands in the place of a text that tells of a person or a company, by the name of its member, in small letters; as valid as a real one. */
const STAND_INS: Readonly<Record<string, (text: string) => string>> = {
  enterprisename: () => '示例企业',
  title: () => '示例企业',
  registrationcode: codeLike,
  confirmedcode: codeLike,
  taxnumber: codeLike,
  contactname: () => '示例联系人',
  mobile: mobileLike,
  idnumber: idNumberLike,
  phone: () => '01000000000',
  email: () => 'someone@example.com',
  qq: () => '10000',
  address: () => '示例地址',
  bank: () => '示例银行',
  bankaccount: () => '6222000000000000',
  wish: hidden,
  note: hidden,
  reason: hidden,
  reply: hidden,
  ponumber: () => 'PO',
  costcentre: () => 'CC',
  masked: (text) => '*'.repeat([...text].length),
}

/** What was written freely; a code of ours tells of nobody. */
function hidden(text: string): string {
  return /^[a-z][a-z-]*$/.test(text) ? text : '（已隐去）'
}

const SAMPLE_CODE = '91440300MA50004950'

function codeLike(text: string): string {
  return text.length === SAMPLE_CODE.length ? SAMPLE_CODE : text.replaceAll(/\d/g, '0')
}

function mobileLike(text: string): string {
  if (isMainlandMobile(text)) return '13800000000'
  return isHongKongMobile(text) ? '51234567' : text.replaceAll(/\d/g, '0')
}

/** A resident's number of nobody, and a Hong Kong identity card number. */
const SAMPLE_ID = '11010519491231002X'
const SAMPLE_HKID = 'A123456(3)'

function idNumberLike(text: string): string {
  return isHkid(normaliseCode(text)) ? SAMPLE_HKID : SAMPLE_ID
}

/** Members may say whose it is: `verifiedMobile`, `personalQq`. */
function standInFor(name: string): ((text: string) => string) | undefined {
  const ending = Object.keys(STAND_INS).find((known) => name.toLowerCase().endsWith(known))
  return ending === undefined ? undefined : STAND_INS[ending]
}

/**
 * The same without what tells of a person or a company: names, numbers, addresses and what was written freely, each by a
 * stand-in of its form; empty texts stay empty. What is sealed can be read nowhere else and stays (MAT-09). For a
 * report or a story that somebody else reads.
 *
 * @param tellsOfNobody says of a text that it may stay
 */
export function withoutPersonal(
  value: unknown,
  tellsOfNobody: (text: string) => boolean = () => false,
): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutPersonal(item, tellsOfNobody))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const standIn = standInFor(name)
      if (standIn === undefined || typeof member !== 'string') {
        return [name, withoutPersonal(member, tellsOfNobody)]
      }
      return [name, member === '' || tellsOfNobody(member) ? member : standIn(member)]
    }),
  )
}
