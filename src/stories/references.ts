import type { AppView } from '../api/app-records.ts'
import { isSettled } from '../domain/orders/index.ts'
import { sumYuan, type Yuan, yuan } from '../domain/shared/money.ts'
import type { StoryWorld } from './play.ts'
import { isSample, samplePicture } from './sample-pictures.ts'

/** What earlier steps answered, by the names that the story gave them. */
export type Answers = Readonly<Record<string, string>>

/**
 * The input of a step with everything filled in that a `$name` stands for (see `stepSchema`). A name that nothing is known
 * of stays as it is, and the command refuses what it cannot read.
 */
export async function withAnswers(
  value: unknown,
  world: StoryWorld,
  answers: Answers,
): Promise<unknown> {
  if (typeof value === 'string') return value.startsWith('$') ? meant(value, world, answers) : value
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
      return path.length === 0 ? (id ?? text) : memberOf(records, id, path)
    }
  }
}

/** A member of the order or application of a number. */
function memberOf(records: AppView, id: string | undefined, path: readonly string[]): unknown {
  const record = records.get('order', id ?? '') ?? records.get('application', id ?? '')
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
