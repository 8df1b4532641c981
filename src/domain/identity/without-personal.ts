/** What stands in the place of a text that tells of a person or a company, by the name of its member, in small letters; as valid as a real one. */
const STAND_INS: Readonly<Record<string, (text: string) => string>> = {
  enterprisename: () => '示例企业',
  title: () => '示例企业',
  registrationcode: codeLike,
  confirmedcode: codeLike,
  taxnumber: codeLike,
  contactname: () => '示例联系人',
  mobile: mobileLike,
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
  return /^1\d{10}$/.test(text) ? '13800000000' : text.replaceAll(/\d/g, '0')
}

/** Members may say whose it is: `verifiedMobile`, `personalQq`. */
function standInFor(name: string): ((text: string) => string) | undefined {
  const ending = Object.keys(STAND_INS).find((known) => name.toLowerCase().endsWith(known))
  return ending === undefined ? undefined : STAND_INS[ending]
}

/**
 * The same without what tells of a person or a company: names, numbers, addresses and what was written freely, each by a
 * stand-in of its form; empty texts stay empty. What is sealed can be read nowhere else and stays (MAT-09). For a
 * report that somebody else reads.
 */
export function withoutPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersonal)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const standIn = standInFor(name)
      const isHidden = standIn !== undefined && typeof member === 'string' && member !== ''
      return [name, isHidden ? standIn(member) : withoutPersonal(member)]
    }),
  )
}
