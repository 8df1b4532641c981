import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { RULES, type Rule } from '../../domain/rules.ts'
import { storyNamed } from '../../stories/named-stories.ts'
import { STORY_NAMES } from '../../stories/names.ts'
import { ADDRESSES } from './addresses.ts'
import { COPIES } from './copies.ts'
import { namesIn } from './names-in.ts'

/** What whoever checks the program from outside may hold it to, as text of a JSON file: `e2e/kit/contract.json`. */
export function contractText(): string {
  const contract = {
    addresses: ADDRESSES,
    names: Object.fromEntries(
      [...COPIES].map(([place, copy]) => [place, Object.fromEntries(namesIn(copy))]),
    ),
    stories: Object.fromEntries(
      STORY_NAMES.map((name) => {
        const { title, endsAt } = storyNamed(name)
        return [name, { ...title, ...(endsAt !== undefined && { clock: endsAt }) }]
      }),
    ),
    refusals: Object.fromEntries(
      Object.entries(refusalCopy.zh).map(([code, zh]) => {
        return [code, { zh, en: refusalCopy.en[code as keyof typeof refusalCopy.en] }]
      }),
    ),
    rules: Object.fromEntries(
      Object.entries(RULES).map(([id, { zh, en, source }]: [string, Rule]) => [
        id,
        { zh, en, source: source.join(' ') },
      ]),
    ),
  }
  return `${JSON.stringify(contract, null, 2)}\n`
}
