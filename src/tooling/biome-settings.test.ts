import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome')

/** Files to plant, and the rule that Biome must report in each; null where it must be silent. */
const PLANTED: [path: string, rule: string | null, text: string][] = [
  ['src/domain/orders/hen.ts', 'noImportCycles', "import './egg.ts'\n"],
  ['src/domain/orders/egg.ts', 'noImportCycles', "import './hen.ts'\n"],
  ['src/features/help/read.ts', 'noRestrictedGlobals', "localStorage.getItem('a')\n"],
  ['src/features/help/ask.ts', 'noRestrictedGlobals', 'export const way = navigator.language\n'],
  ['src/commands/late.ts', 'noRestrictedGlobals', 'export const at = new Date()\n'],
  ['src/commands/wait.ts', 'noRestrictedGlobals', 'setTimeout(() => {}, 1)\n'],
  ['src/domain/orders/page.ts', 'noRestrictedGlobals', 'export const title = document.title\n'],
  ['src/ui/loose.ts', 'noExplicitAny', 'export const loose = (value: any): unknown => value\n'],
  ['src/ui/chatty.ts', 'noConsole', "console.log('here')\n"],
  ['src/ui/unnamed.ts', 'noDefaultExport', 'export default 1\n'],
  ['src/ui/unused.ts', 'noUnusedImports', "import { a } from './clean.ts'\n"],
  ['src/ui/camelCase.ts', 'useFilenamingConvention', 'export {}\n'],
  ['src/ui/image.tsx', 'useAltText', 'export const Photo = () => <img src="/a.png" />\n'],
  ['src/ui/clean.ts', null, 'export const a = 1\n'],
  ['src/i18n/preferred.ts', null, 'export const way = navigator.language\n'],
  ['src/platform/clock.ts', null, 'export const now = () => Date.now()\n'],
]

it('Biome reports what is planted, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'biome-settings-'))
  try {
    cpSync('.biome.json', join(folder, '.biome.json'))
    cpSync('.gitignore', join(folder, '.gitignore'))
    for (const [path, , text] of PLANTED) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { stdout } = spawnSync(
      process.execPath,
      [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'],
      { cwd: folder, encoding: 'utf8' },
    )
    const expected = PLANTED.flatMap(([path, rule]) => (rule === null ? [] : [`${path} ${rule}`]))
    expect(readFindings(stdout)).toEqual(expected.sort())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 30_000)

function readFindings(json: string): string[] {
  const report: { diagnostics: { category: string; location: { path: string } }[] } =
    JSON.parse(json)
  const findings = report.diagnostics.map(
    ({ category, location }) => `${location.path} ${category.split('/').at(-1)}`,
  )
  return [...new Set(findings)].sort()
}
