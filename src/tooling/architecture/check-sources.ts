import { posix } from 'node:path'
import { COMPUTED, readSource, type Source } from './read-source.ts'

/** The shape of the house: who may import whom, and what may be used where. */
export type Architecture = {
  /** Part of the house → the parts it may import besides itself; the longest name that fits counts. */
  readonly layers: Readonly<Record<string, readonly string[]>>
  /** What tests may import besides what their layer may. */
  readonly testsMay: readonly string[]
  /** The parts that may import what they are told the name of: it cannot be followed. */
  readonly mayCompute: readonly string[]
  /** Package → the parts that may import it. */
  readonly packages: Readonly<Record<string, readonly string[]>>
  /** Parts, besides all tests, that may import any package: they are never shipped. */
  readonly notShipped: readonly string[]
  /** Global names that only certain parts may use. */
  readonly restrictedUses: Readonly<Record<string, readonly string[]>>
  /** The only places where a file may be called `index`. */
  readonly barrels: RegExp
  readonly maxLines: number
  /** Tables of data, which may be longer. */
  readonly dataTables: readonly string[]
  readonly forbiddenNames: readonly string[]
}

export type Violation = { readonly file: string; readonly line: number; readonly rule: string }

const CODE = /\.(ts|tsx|mts|mjs|js|jsx)$/
const TEST = /\.test\.tsx?$/
const SUPPRESSION = /^\W*(biome-ignore|@ts-ignore|@ts-nocheck|eslint-disable|@ts-expect-error)/

/**
 * Checks all files against the architecture.
 *
 * @param files path from the repository's folder (`src/main.tsx`) → text
 * @returns what is wrong; empty when the house is in order
 */
export function checkSources(files: ReadonlyMap<string, string>, house: Architecture): Violation[] {
  const violations: Violation[] = []
  for (const [path, text] of files) {
    for (const rule of checkName(path, house)) violations.push({ file: path, line: 1, rule })
    if (!CODE.test(path)) continue
    const source = readSource(path, text)
    const found = [
      ...checkImports(source, files, house),
      ...checkUses(source, house),
      ...checkLength(source, house),
    ]
    for (const { line, rule } of found) violations.push({ file: path, line, rule })
  }
  return violations
}

type Finding = { readonly line: number; readonly rule: string }

function checkName(path: string, { barrels, forbiddenNames }: Architecture): string[] {
  const rules: string[] = []
  const file = posix.basename(path)
  const words = path.split('/').flatMap((part) => part.split(/[.-]/))
  const vague = words.find((word) => forbiddenNames.includes(word))
  if (vague !== undefined) rules.push(`"${vague}" names nothing: say what the file is about`)
  if (/^index\.[a-z]+$/.test(file) && !barrels.test(path)) rules.push('no index file here')
  return rules
}

function checkLength({ path, lines }: Source, { maxLines, dataTables }: Architecture): Finding[] {
  if (lines <= maxLines || dataTables.includes(path)) return []
  return [{ line: lines, rule: `${lines} lines; the limit is ${maxLines}` }]
}

function checkUses({ path, uses, comments }: Source, house: Architecture): Finding[] {
  const part = partOf(path)
  const findings: Finding[] = []
  for (const { name, line } of uses) {
    const allowed = Object.hasOwn(house.restrictedUses, name)
      ? house.restrictedUses[name]
      : undefined
    if (allowed !== undefined && !isWithin(part, allowed)) {
      findings.push({
        line,
        rule: `${name} may be used only in ${allowed.join(', ') || 'no place'}`,
      })
    }
  }
  for (const { name, line } of comments) {
    const [, suppression] = SUPPRESSION.exec(name) ?? []
    // A test of types has no other way to say that something must not compile.
    const allowed = suppression === '@ts-expect-error' && TEST.test(path)
    if (suppression !== undefined && !allowed) {
      findings.push({ line, rule: `${suppression}: fix the cause instead` })
    }
  }
  return findings
}

function checkImports(
  source: Source,
  files: ReadonlyMap<string, string>,
  house: Architecture,
): Finding[] {
  return source.imports.flatMap(({ specifier, line }) => {
    const rule = specifier.startsWith('.')
      ? judgeOwn(source.path, specifier, files, house)
      : judgePackage(source.path, specifier, house)
    return rule === null ? [] : [{ line, rule: `import of ${specifier}: ${rule}` }]
  })
}

function judgeOwn(
  from: string,
  specifier: string,
  files: ReadonlyMap<string, string>,
  house: Architecture,
): string | null {
  const [file = ''] = specifier.split('?', 1)
  const target = posix.join(posix.dirname(from), file)
  if (!files.has(target)) return 'no such file (extensions are written out)'
  const layer = layerOf(partOf(from), house)
  if (layer === null) return `${from} belongs to no layer`
  const may = [layer, ...(house.layers[layer] ?? house.layers[wildcard(layer)] ?? [])]
  if (TEST.test(from)) may.push(...house.testsMay)
  const part = partOf(target)
  return isWithin(part, may) ? null : `${layer} may not import ${layerOf(part, house) ?? part}`
}

function judgePackage(from: string, specifier: string, house: Architecture): string | null {
  const part = partOf(from)
  if (specifier === COMPUTED) {
    return isWithin(part, house.mayCompute) ? null : 'an import that cannot be followed'
  }
  if (TEST.test(from) || isWithin(part, house.notShipped)) return null
  const allowed = Object.entries(house.packages).find(([name]) => isWithin(specifier, [name]))
  if (allowed === undefined) return 'a package that nothing we ship may use'
  return isWithin(part, allowed[1]) ? null : `only ${allowed[1].join(', ')} may use this package`
}

/** `src/domain/pricing/term.ts` is the part `domain/pricing/term`. */
function partOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(\.test)?\.[a-z]+$/, '')
}

function isWithin(part: string, places: readonly string[]): boolean {
  return places.some((place) => place === '*' || part === place || part.startsWith(`${place}/`))
}

/** The longest layer that a part lies in; below `features/*` every folder is a layer of its own. */
function layerOf(part: string, { layers }: Architecture): string | null {
  const steps = part.split('/')
  for (let length = steps.length; length > 0; length -= 1) {
    const name = steps.slice(0, length).join('/')
    if (Object.hasOwn(layers, name) || Object.hasOwn(layers, wildcard(name))) return name
  }
  return null
}

function wildcard(name: string): string {
  return name.replace(/[^/]+$/, '*')
}
