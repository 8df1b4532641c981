import type { Story } from './story.ts'
import type { Noted, Outcome } from './test-of-presses.ts'
import { withoutPersonalStory } from './without-personal-story.ts'

/** What tells of somebody, with what stands in its place. */
export type StandIns = ReadonlyMap<string, string>

/** Every text of a story that its shared copy says otherwise. */
export function standInsOf(story: Story): StandIns {
  const found = new Map<string, string>()
  compare(story, withoutPersonalStory(story), found)
  return found
}

/**
 * What stands in a test in the place of what: of all that was typed while recording, as it was noted, and of what the story
 * that it begins with has without it.
 *
 * @param whole the story of everything until the recording was stopped
 */
export function standInsLeft(
  whole: Story,
  { begun, shared }: { readonly begun: Story; readonly shared: Story },
): StandIns {
  const isShownAsTyped = begun === shared
  const shown = isShownAsTyped ? standInsOf(begun) : new Map()
  return new Map([...standInsOf(whole)].filter(([text]) => !shown.has(text)))
}

function compare(whole: unknown, shared: unknown, found: Map<string, string>) {
  if (typeof whole === 'string') {
    if (typeof shared === 'string' && whole !== shared) found.set(whole, shared)
    return
  }
  if (typeof whole !== 'object' || whole === null) return
  for (const [name, member] of Object.entries(whole)) compare(member, Object(shared)[name], found)
}

/** What was pressed, as it is done in a world with stand-ins; part of a name that is searched for is a name. */
export function pressesWith(standIns: StandIns, presses: readonly Noted[]): readonly Noted[] {
  return presses.map((press) => {
    const { name, dialog, value, role } = press
    if (press.what === 'goto') return { ...press, value: addressWith(standIns, value ?? '/') }
    const typed = value !== undefined && role === 'searchbox' ? wholeOf(standIns, value) : value
    return {
      ...press,
      name: textWith(standIns, name),
      ...(dialog !== undefined && { dialog: textWith(standIns, dialog) }),
      ...(typed !== undefined && { value: textWith(standIns, typed) }),
    }
  })
}

/** Only what is searched for in an address can be somebody's own. */
function addressWith(standIns: StandIns, address: string): string {
  const [path, query] = address.split('?')
  if (query === undefined) return address
  const told = [...new URLSearchParams(query)].map(([name, value]) => [
    name,
    textWith(standIns, name === 'q' ? wholeOf(standIns, value) : value),
  ])
  return `${path}?${new URLSearchParams(told)}`
}

/** What was left behind, as it is left behind in a world with stand-ins. */
export function outcomeWith(standIns: StandIns, outcome: Outcome): Outcome {
  const say = (text: string) => textWith(standIns, text)
  return outcome.map(({ address, rows, texts }) => ({
    address,
    rows: rows.map((row) => row.map(say)),
    texts: texts.map(say),
  }))
}

function wholeOf(standIns: StandIns, part: string): string {
  if (part.length < 2) return part
  return [...standIns.keys()].find((text) => text.includes(part)) ?? part
}

/** Longer texts first: one may be part of another. A number that is part of a longer one is another. */
function textWith(standIns: StandIns, text: string): string {
  const known = [...standIns].filter(([whole]) => whole.length > 1 && text.includes(whole))
  return known
    .sort(([a], [b]) => b.length - a.length)
    .reduce((said, [whole, standIn]) => {
      const literal = whole.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      const alone = new RegExp(`(?<![0-9A-Za-z])${literal}(?![0-9A-Za-z])`, 'g')
      return said.replaceAll(alone, () => standIn)
    }, text)
}
