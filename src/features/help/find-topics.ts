import { HELP_TOPICS, type HelpTopic } from '../../app/paths.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { RULES } from '../../domain/rules.ts'
import { finds } from '../../domain/shared/search-text.ts'
import { helpCopy } from './copy.ts'
import { TOPICS } from './topics.ts'

/** The topics that hold every typed word, in either language: in title, lead, product or rules. */
export function findTopics(typed: string): readonly HelpTopic[] {
  return HELP_TOPICS.filter((topic) => finds(typed, textsOf(topic)))
}

function textsOf(topic: HelpTopic): readonly string[] {
  const { line, rules } = TOPICS[topic]
  const wordings = [
    ...rules.map((id) => RULES[id]),
    ...(line ? [PRODUCT_LINES[line]] : []),
  ].flatMap(({ zh, en }) => [zh, en])
  const titles = [helpCopy.zh, helpCopy.en].map(({ topics }) => topics[topic])
  return [...titles.flatMap(({ title, lead }) => [title, lead]), ...wordings, ...rules]
}
