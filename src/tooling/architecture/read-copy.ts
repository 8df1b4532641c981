import { type ESTree, parseSync, Visitor } from 'vite'

/** A piece of text that is shown: a string, or what stands between the holes of a template. */
export type Chunk = {
  readonly language: 'zh' | 'en'
  readonly text: string
  readonly line: number
  /** A value of the program stands right before it. */
  readonly follows: boolean
}

/** What joins two values on a screen must be of the language that is read. */
const ALONE = /^[:;,] $/

const CHINESE = /[\u4e00-\u9fff]/

/** The texts of a file by their language: what stands under `zh` or `en`, in a value named so, or is Chinese itself. */
export function chunksOf(path: string, text: string): readonly Chunk[] {
  const { program } = parseSync(path, text)
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const chunks: Chunk[] = []
  const spans: { language: 'zh' | 'en'; start: number; end: number }[] = []
  const note = (name: string | undefined, node: ESTree.Node | null) => {
    const language = /^(zh|en)(?:[A-Z].*)?$/.exec(name ?? '')?.[1] as 'zh' | 'en' | undefined
    if (language && node) spans.push({ language, start: node.start, end: node.end })
  }
  new Visitor({
    Property: ({ key, value }) => {
      if (key.type === 'Identifier') note(key.name, value)
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier') note(id.name, init)
    },
    FunctionDeclaration: (node) => note(node.id?.name, node),
  }).visit(program)
  const add = (words: string, start: number, follows: boolean) => {
    const inside = spans.filter((span) => span.start <= start && start < span.end)
    const innermost = inside.sort((left, right) => right.start - left.start)[0]
    const shown = follows && path.endsWith('.tsx') && ALONE.test(words) ? 'zh' : undefined
    const language = CHINESE.test(words) ? 'zh' : (innermost?.language ?? shown)
    if (language && words !== '')
      chunks.push({ language, text: words, line: lineOf(start), follows })
  }
  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') add(value, start, false)
    },
    TemplateLiteral: ({ quasis }) => {
      for (const [at, { value, start }] of quasis.entries()) {
        add(value.cooked ?? value.raw, start, at > 0)
      }
    },
    JSXText: ({ value, start }) => add(value.trim().replace(/^[:;,]$/, '$& '), start, true),
  }).visit(program)
  return chunks
}

/** Between or beside Chinese letters, and alone between two values. */
const HALF_WIDTH =
  /[\u4e00-\u9fff」》）][:;,!?](?!\/)|[:;,!?]\s?[\u4e00-\u9fff「《（]|^[:;,] ?$|\.\.\./
const FULL_WIDTH = /[，。：；！？、（）「」]/
/** A count of these has a singular. */
const PLURAL =
  /^ (?:[a-z-]+ )?(?:accounts|applications|boosters|customers|days|employees|files|hours|invoices|items|messages|months|orders|packs|people|products|records|robots|seats|sessions|sets|users|views|years)\b/

/** What is wrong with a text; nothing for most. */
export function findingsIn({ language, text, follows }: Chunk): readonly string[] {
  if (language === 'zh') return HALF_WIDTH.test(text) ? ['half-width punctuation'] : []
  const findings = FULL_WIDTH.test(text) ? ['full-width punctuation'] : []
  if (follows && PLURAL.test(text)) findings.push('plural without its singular')
  return findings
}
