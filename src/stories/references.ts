import type { AppView } from '../api/app-records.ts'
import { isSettled } from '../domain/orders/index.ts'
import { formatPrice, sumYuan, type Yuan, yuan } from '../domain/shared/money.ts'
import type { StoryWorld } from './play.ts'
import { isSample, samplePicture } from './sample-pictures.ts'

/** What earlier steps answered, by the names that the story gave them. */
export type Answers = Readonly<Record<string, string>>

/** A text that begins so begins with one `$` and stands for nothing else. */
const DOLLAR = '$$'

/** The same, so that `withAnswers` leaves every text of it as it is. */
export function literally(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith('$') ? `$${value}` : value
  if (Array.isArray(value)) return value.map(literally)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, literally(member)] as const),
  )
}

/**
 * The input of a step with everything filled in that a `$name` stands for (see `stepSchema`). A name that nothing is known
 * of stays as it is, and the command refuses what it cannot read.
 */
export async function withAnswers(
  value: unknown,
  world: StoryWorld,
  answers: Answers,
): Promise<unknown> {
  if (typeof value === 'string') {
    if (value.startsWith(DOLLAR)) return value.slice(1)
    return value.startsWith('$') ? meant(value, world, answers) : value
  }
  if (Array.isArray(value)) {
    return Promise.all(value.map((item) => withAnswers(item, world, answers)))
  }
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(async ([name, member]) => {
    if (name === '$sample' && isSample(member)) return Object.entries(await samplePicture(member))
    return [[name, await withAnswers(member, world, answers)] as const]
  })
  return Object.fromEntries((await Promise.all(members)).flat())
}

/** `$name` or `$name.member` in the middle of a text; a full stop ends it. `$$` is one `$`. */
const NAMED = /\$\$|\$[a-zA-Z]+(?:\.[a-zA-Z0-9]+)*/g

/** A text that is read: every `$name` in it as it is written on the screen, amounts with ¥. */
export function wordsWithAnswers(text: string, world: StoryWorld, answers: Answers): string {
  return text.replace(NAMED, (name) =>
    name === DOLLAR ? '$' : written(meant(name, world, answers)),
  )
}

/** An address: every `$name` in it as it is. */
export function addressWithAnswers(text: string, world: StoryWorld, answers: Answers): string {
  return text.replace(NAMED, (name) =>
    name === DOLLAR ? '$' : encodeURIComponent(String(meant(name, world, answers))),
  )
}

function written(value: unknown): string {
  const text = String(value)
  return /^-?\d+\.\d{2}$/.test(text) ? formatPrice(yuan(text)) : text
}

function meant(text: string, { store, sealedFiles }: StoryWorld, answers: Answers): unknown {
  const records = store.read()
  const [name = '', ...path] = text.slice(1).split('.')
  const account = records.get('account', 'main')
  switch (name) {
    case 'company':
      return account?.enterpriseName
    case 'creditCode':
      return account?.registrationCode
    case 'file':
      return sealedFiles[Number(path[0]) - 1]
    case 'smsCode':
      return sentCode(records)
    case 'spent':
      return spent(records)
    default: {
      const id = answers[name]
      // What nobody answered is what somebody typed.
      if (id === undefined) return text
      return path.length === 0 ? id : memberOf(records, id, path)
    }
  }
}

const NUMBERED = ['order', 'application', 'subscription', 'refund', 'invoice', 'plan'] as const

/** A member of the record of a number. */
function memberOf(records: AppView, id: string | undefined, path: readonly string[]): unknown {
  const record = NUMBERED.map((type) => records.get(type, id ?? '')).find(Boolean)
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined
    return (value as Readonly<Record<string, unknown>>)[name]
  }, record)
}

/** The customer looks into the message centre. */
function sentCode(records: AppView): string {
  const codes = records.list('message').filter(({ kind }) => kind === 'sms-code')
  return codes.sort((a, b) => a.at - b.at).at(-1)?.facts.code ?? ''
}

/** What was paid from the balance and not topped up since, in 元. */
function spent(records: AppView): Yuan {
  const paid = records.list('order').flatMap((one) => (isSettled(one) ? [one.payment.amount] : []))
  const filled = records
    .list('movement')
    .flatMap(({ kind, amount }) => (kind === 'top-up' ? [`-${amount}`] : []))
  return sumYuan([...paid, ...filled.map((text) => yuan(text))])
}
