import * as z from 'zod/mini'
import { REGIONS, type Region } from '../account/index.ts'
import {
  type CreditCodeProblem,
  creditCodeProblem,
  isConfirmedCode,
  isEmail,
  isHkBusinessRegistration,
  isMobile,
  isQqNumber,
  normaliseBrNumber,
  normaliseCode,
  normaliseEmail,
  normaliseMobile,
  normaliseName,
  normaliseText,
} from '../identity/index.ts'
import { checkedBy } from '../shared/read-input.ts'
import { countCharacters } from '../shared/typed-text.ts'

/** 所属行业: the choices of the form, and which ask for a special licence (MAT-05). */
export const INDUSTRIES = [
  'e-commerce',
  'education',
  'finance',
  'health',
  'internet',
  'manufacturing',
  'government',
  'hospitality',
  'p2p-lending',
  'other',
] as const

export type Industry = (typeof INDUSTRIES)[number]

/** 基础信息 exactly as typed, so that a draft loses nothing (APP-07). Empty text: not filled in yet. */
export const basicInfoSchema = z.object({
  enterpriseName: z.string(),
  region: z.enum(REGIONS),
  registrationCode: z.string(),
  /** The code that the customer confirmed though it looks wrong; empty text: none (MAT-07). */
  confirmedCode: z.string(),
  industry: z.union([z.enum(INDUSTRIES), z.literal('')]),
  contactName: z.string(),
  mobile: z.string(),
  email: z.string(),
  qq: z.string(),
  receiverIsContact: z.boolean(),
  receiverMobile: z.string(),
  receiverEmail: z.string(),
})

export type BasicInfo = z.infer<typeof basicInfoSchema>
export type BasicInfoField = keyof BasicInfo

/** What can be wrong with a field of the form; each has its sentence on screen. */
export type BasicInfoProblem =
  | 'required'
  | 'too-long'
  | 'region-not-served'
  | CreditCodeProblem
  | 'not-a-br-number'
  | 'not-a-mobile'
  | 'not-a-mobile-here'
  | 'not-an-email'
  | 'not-a-qq-number'

/** The form of basic information as it is sent: every field as the rules want it (APP-06). */
export const filledInfoSchema = checkedBy(basicInfoSchema, (info) => basicInfoProblems(info))

/** Longest text a field takes, in characters. */
export const LONGEST_TEXT = 100

type Check = (info: BasicInfo) => BasicInfoProblem | null

function text(value: string): BasicInfoProblem | null {
  if (value === '') return 'required'
  return countCharacters(value) > LONGEST_TEXT ? 'too-long' : null
}

function valid(
  value: string,
  isValid: (text: string) => boolean,
  problem: BasicInfoProblem,
): BasicInfoProblem | null {
  return value === '' ? 'required' : isValid(value) ? null : problem
}

function creditCode({ registrationCode, confirmedCode }: BasicInfo): BasicInfoProblem | null {
  return registrationCode === '' ? 'required' : creditCodeProblem(registrationCode, confirmedCode)
}

/** An enterprise in Hong Kong may be reached there (MAT-03, MSG-03). */
function mobile(value: string, region: Region): BasicInfoProblem | null {
  const isThere = region === 'hong-kong'
  return valid(
    value,
    (number) => isMobile(number, isThere),
    isThere ? 'not-a-mobile-here' : 'not-a-mobile',
  )
}

/** Whether a person has to look at the code, because the customer confirmed one that looks wrong (MAT-07). */
export function isReviewedByHand(info: BasicInfo): boolean {
  const { region, registrationCode, confirmedCode } = normaliseBasicInfo(info)
  return region !== 'hong-kong' && isConfirmedCode(registrationCode, confirmedCode)
}

/** One row a field, in the order of the form (MAT-07, ELI-02, MSG-03). */
const CHECKS: Record<BasicInfoField, Check> = {
  enterpriseName: (info) => text(info.enterpriseName),
  region: (info) => (info.region === 'other' ? 'region-not-served' : null),
  registrationCode: (info) =>
    info.region === 'hong-kong'
      ? valid(info.registrationCode, isHkBusinessRegistration, 'not-a-br-number')
      : creditCode(info),
  confirmedCode: () => null,
  industry: (info) => (info.industry === '' ? 'required' : null),
  contactName: (info) => text(info.contactName),
  mobile: (info) => mobile(info.mobile, info.region),
  email: (info) => valid(info.email, isEmail, 'not-an-email'),
  qq: (info) => valid(info.qq, isQqNumber, 'not-a-qq-number'),
  receiverIsContact: () => null,
  receiverMobile: (info) =>
    info.receiverIsContact ? null : mobile(info.receiverMobile, info.region),
  receiverEmail: (info) =>
    info.receiverIsContact ? null : valid(info.receiverEmail, isEmail, 'not-an-email'),
}

/** The fields in the order of the form. */
// The table has exactly these keys; Object.keys forgets their type.
export const BASIC_INFO_FIELDS = Object.keys(CHECKS) as readonly BasicInfoField[]

export type BasicInfoProblems = Partial<Record<BasicInfoField, BasicInfoProblem>>

/** Every field that is wrong, in the order of the form; none: the step is complete. */
export function basicInfoProblems(typed: BasicInfo): BasicInfoProblems {
  const info = normaliseBasicInfo(typed)
  const problems: BasicInfoProblems = {}
  // Object.keys widens to string[]; the table's keys are the fields by construction.
  for (const field of BASIC_INFO_FIELDS) {
    const problem = CHECKS[field](info)
    if (problem) problems[field] = problem
  }
  return problems
}

/** What was meant: spaces, full-width characters and +86 taken out. Used for checking and submitting. */
export function normaliseBasicInfo(typed: BasicInfo): BasicInfo {
  return {
    ...typed,
    enterpriseName: normaliseText(typed.enterpriseName),
    registrationCode:
      typed.region === 'hong-kong'
        ? normaliseBrNumber(typed.registrationCode)
        : normaliseCode(typed.registrationCode),
    confirmedCode: normaliseCode(typed.confirmedCode),
    contactName: normaliseName(typed.contactName),
    mobile: normaliseMobile(typed.mobile),
    email: normaliseEmail(typed.email),
    qq: normaliseCode(typed.qq),
    receiverMobile: normaliseMobile(typed.receiverMobile),
    receiverEmail: normaliseEmail(typed.receiverEmail),
  }
}
