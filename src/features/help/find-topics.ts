import { HELP_TOPICS, type HelpTopic } from '../../app/paths.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { RULES } from '../../domain/rules.ts'
import { toHalfWidth } from '../../domain/shared/half-width.ts'
import { helpCopy } from './copy.ts'
import { TOPICS } from './topics.ts'

/** The topics that hold every typed word, in either language: in title, lead, product or rules. */
export function findTopics(typed: string): readonly HelpTopic[] {
  const words = toHalfWidth(typed).toLowerCase().split(/\s+/).filter(Boolean)
  return HELP_TOPICS.filter((topic) => {
    const text = textOf(topic).toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

function textOf(topic: HelpTopic): string {
  const { line, rules } = TOPICS[topic]
  const wordings = [
    ...rules.map((id) => RULES[id]),
    ...(line ? [PRODUCT_LINES[line]] : []),
  ].flatMap(({ zh, en }) => [zh, en])
  const titles = [helpCopy.zh, helpCopy.en].map(({ topics }) => topics[topic])
  return [...titles.flatMap(({ title, lead }) => [title, lead]), ...wordings, ...rules].join('\n')
}
