import { isEmail, isHongKongMobile, isMainlandMobile } from './contact-numbers.ts'
import { isHkid } from './hkid.ts'
import { normaliseCode, normaliseMobile } from './normalise.ts'
import { isResidentId } from './resident-id.ts'
import { isUscc } from './uscc.ts'

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
  nickname: named,
  masked: (text) => '*'.repeat([...text].length),
}

/** What was written freely; a code of ours tells of nobody. */
function hidden(text: string): string {
  return /^[a-z][a-z-]*$/.test(text) ? text : '（已隐去）'
}

/**
 * What somebody named a plan, a version of it, a robot, whose names have to differ; a code of ours, and a letter that counts,
 * tell of nobody.
 */
function named(text: string): string {
  return /^([A-Z]|[a-z][a-z-]*|示例-[0-9a-f]{6})$/.test(text) ? text : `示例-${traceOf(text)}`
}

/** Tells texts apart, and is too short to find them again. */
function traceOf(text: string): string {
  let mixed = 7
  for (const letter of text) mixed = (mixed * 31 + (letter.codePointAt(0) ?? 0)) % 0x1000000
  return mixed.toString(16).padStart(6, '0')
}

/** A CorpID of WeCom, wherever it stands: products and messages are called by it. */
const CORP_ID = /\bww[0-9a-f]{16}\b/gi

/** The same CorpID has the same stand-in everywhere, so that records stay consistent. */
function corpIdLike(id: string): string {
  return /^ww0{10}/.test(id) ? id : `ww0000000000${traceOf(id.toLowerCase())}`
}

const SAMPLE_CODE = '91440300MA50004950'

function codeLike(text: string): string {
  return normaliseCode(text).length === SAMPLE_CODE.length
    ? SAMPLE_CODE
    : text.replaceAll(/\d/g, '0')
}

function mobileLike(text: string): string {
  const mobile = normaliseMobile(text)
  if (isMainlandMobile(mobile)) return '13800000000'
  return isHongKongMobile(mobile) ? '51234567' : text.replaceAll(/\d/g, '0')
}

/** A resident's number of nobody, and a Hong Kong identity card number. */
const SAMPLE_ID = '11010519491231002X'
const SAMPLE_HKID = 'A123456(3)'

function idNumberLike(text: string): string {
  return isHkid(normaliseCode(text)) ? SAMPLE_HKID : SAMPLE_ID
}

/** Members may say whose it is: `verifiedMobile`, `personalQq`. */
function standInFor(name: string): ((text: string) => string) | undefined {
  if (name === 'name') return named
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
  if (typeof value === 'string') return withoutCorpIds(value)
  if (Array.isArray(value)) return value.map((item) => withoutPersonal(item, tellsOfNobody))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const standIn = standInFor(name)
      if (typeof member !== 'string') return [name, withoutPersonal(member, tellsOfNobody)]
      if (standIn === undefined) return [name, withoutCorpIds(member)]
      return [name, member === '' || tellsOfNobody(member) ? member : standIn(member)]
    }),
  )
}

function withoutCorpIds(text: string): string {
  return text.replaceAll(CORP_ID, corpIdLike)
}

/** A text that nothing says what it is, with a stand-in for each word that has the form of somebody's number. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/[\w@.+()-]+/g, (word) => {
    if (isResidentId(word) || isHkid(normaliseCode(word))) return idNumberLike(word)
    if (isUscc(word)) return codeLike(word)
    if (isMainlandMobile(word)) return mobileLike(word)
    return isEmail(word) ? 'someone@example.com' : withoutCorpIds(word)
  })
}
