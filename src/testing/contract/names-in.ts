import type { Wording } from '../../domain/shared/wording.ts'

/** Longer texts are said by a page, but no names in it. */
const LONGEST_NAME = 32

const SENTENCE = /[。；]|undefined|NaN|\[object/

/**
 * What a copy calls things: its short texts that are no sentence, by the place where they stand, as `columns.state`. What
 * the program puts into one is written `{0}`.
 */
export function namesIn({
  zh,
  en,
}: {
  readonly zh: unknown
  readonly en: unknown
}): readonly (readonly [string, Wording])[] {
  const [chinese, english] = [textOf(zh), textOf(en)]
  if (chinese !== null && english !== null) {
    const isName = chinese.length <= LONGEST_NAME && !SENTENCE.test(chinese + english)
    return isName ? [['', { zh: chinese, en: english }]] : []
  }
  if (!isTable(zh) || !isTable(en)) return []
  return Object.keys(zh).flatMap((key) =>
    namesIn({ zh: zh[key], en: en[key] }).map(
      ([below, name]) => [below === '' ? key : `${key}.${below}`, name] as const,
    ),
  )
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value !== 'function') return null
  try {
    const text: unknown = value(...Array.from({ length: value.length }, (_, at) => `{${at}}`))
    return typeof text === 'string' ? text : null
  } catch {
    // It puts in more than a text.
    return null
  }
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
