import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Architecture, checkSources } from './tooling/architecture/check-sources.ts'

/** Domain folders in the order in which they may know each other: each knows only those before it. */
const DOMAIN = [
  'catalogue',
  'pricing',
  'identity',
  'account',
  'applications',
  'orders',
  'subscriptions',
  'billing',
  'notifications',
  'forecast',
  'estimates',
  'plans',
  'integrity',
].map((folder) => `domain/${folder}`)

const FEATURE = [
  ...['commands', 'queries', 'policies', 'api', 'domain', 'blocks', 'ui', 'i18n'],
  ...['app/paths', 'app/hooks', 'app/moment', 'app/services', 'app/later'],
]

const SCREENS = ['ui', 'i18n', 'blocks', 'features', 'app', 'main']

/** Where the time of day may be read: at the edge, and by what never ships. */
const OUTSIDE = ['platform', 'tooling', 'testing', 'e2e']

/** The house: see the table in src/README.md, which says the same in prose. */
const HOUSE: Architecture = {
  layers: {
    'domain/shared': [],
    'domain/rules': ['domain/shared'],
    ...Object.fromEntries(
      DOMAIN.map((folder, place) => [
        folder,
        ['domain/shared', 'domain/rules', ...DOMAIN.slice(0, place)],
      ]),
    ),
    api: ['domain'],
    policies: ['domain', 'api'],
    queries: ['domain', 'policies', 'api'],
    commands: ['domain', 'policies', 'api'],
    platform: ['domain', 'api'],
    // Names what is done only when it is asked to.
    'platform/memory': [
      'domain',
      'api',
      'platform',
      'commands/registry',
      'queries/registry',
      'policies/settle-due',
    ],
    // Plays what was done by its name.
    'platform/local/journal': [
      'domain',
      'api',
      'platform',
      'commands/registry',
      'policies/settle-due',
    ],
    i18n: [],
    ui: ['i18n'],
    blocks: [
      'domain',
      'queries',
      'ui',
      'i18n',
      'app/paths',
      'app/hooks',
      'app/moment',
      'app/later',
    ],
    'features/*': FEATURE,
    'features/demo-tools': [...FEATURE, 'stories'],
    stories: ['domain', 'commands', 'queries', 'policies', 'api', 'platform'],
    app: ['*'],
    main: ['*'],
    testing: ['*'],
    tooling: [],
    architecture: ['tooling'],
    // Browser tests see what a customer sees, with files made byte by byte; only those of the store drive it without a screen.
    e2e: ['tooling', 'testing/pictures', 'testing/odd-pictures'],
    // It is packed: what it imports goes along.
    'e2e/kit': ['e2e/pages', 'testing/pictures', 'testing/odd-pictures'],
    'e2e/storage': ['e2e', 'tooling', 'domain', 'api', 'platform', 'testing'],
  },
  testsMay: ['testing', 'platform/memory'],
  // The program itself, whose files the build names in its pages.
  mayCompute: ['platform/local/early'],
  packages: {
    'decimal.js': ['domain/shared/money'],
    'zod/mini': [
      'domain',
      'api',
      'commands',
      'queries',
      'policies',
      'platform',
      'features',
      'app',
      'stories',
      'ui/form',
    ],
    idb: ['platform'],
    'workbox-precaching': ['platform/local/offline'],
    'workbox-routing': ['platform/local/offline'],
    react: SCREENS,
    'react-dom': SCREENS,
    'react-hook-form': ['ui', 'blocks', 'features'],
    '@hookform/resolvers': ['ui/form'],
    'react-router': ['ui', 'blocks', 'features', 'app', 'main'],
    '@tanstack/react-query': ['app/hooks', 'app/calls', 'app/query-client'],
    '@tanstack/react-query-devtools': ['app/devtools'],
    '@base-ui/react': ['ui', 'blocks', 'features'],
  },
  notShipped: ['tooling', 'testing', 'e2e'],
  restrictedUses: {
    'Math.random': ['platform'],
    'Date.now': OUTSIDE,
    Date: OUTSIDE,
    'new Date': OUTSIDE,
    'crypto.randomUUID': ['platform'],
    'crypto.getRandomValues': ['platform'],
    'performance.now': OUTSIDE,
    localStorage: ['platform'],
    sessionStorage: ['platform'],
    indexedDB: ['platform'],
    'navigator.locks': ['platform', 'e2e'],
    'navigator.storage': ['platform'],
    Intl: ['domain/shared/typed-text', 'tooling', 'testing', 'e2e'],
    'import.meta.glob': ['app', 'testing'],
  },
  barrels: /^(src\/(domain\/[a-z]+|platform\/memory)|e2e\/kit)\/index\.ts$/,
  maxLines: 300,
  dataTables: ['src/domain/rules.ts', 'src/domain/catalogue/sku-table.ts'],
  forbiddenNames: ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'manager'],
}

/** What changes the address in the moment of a press; and a tour, which leads into a world that it has brought about. */
const NAVIGATES_AT_ONCE = [
  'src/features/account/clear-data.tsx',
  'src/features/apply/step-price.tsx',
  'src/features/demo-tools/tour/use-tour.ts',
  'src/features/direct/use-kept-choice.ts',
  'src/features/orders/pay-together.tsx',
  'src/ui/from-here.ts',
]

const check = (files: Record<string, string>) =>
  checkSources(new Map(Object.entries(files)), HOUSE).map(({ file, rule }) => `${file}: ${rule}`)

describe('the repository', () => {
  const paths = ['src', 'e2e']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))

  it('keeps to the architecture', () => {
    const violations = checkSources(files, HOUSE)
    expect(violations.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([])
  })

  it('formats and compares without the browser, whose tools for that take tens of milliseconds to be made', () => {
    const shipped = [...files].filter(([path]) =>
      /^src\/(?!testing|tooling).*(?<!\.test)\.tsx?$/.test(path),
    )
    const users = shipped.filter(([, text]) => /\.(toLocale\w+|localeCompare)\(/.test(text))
    expect(users.map(([path]) => path)).toEqual([])
  })

  it('goes on by `useFromHere`, which takes nobody back who went elsewhere before an answer came', () => {
    const users = [...files].filter(
      ([path, text]) => !path.endsWith('.test.tsx') && /\buseNavigate\(/.test(text),
    )
    expect(users.map(([path]) => path).toSorted()).toEqual(NAVIGATES_AT_ONCE)
    const redirecting = [...files].filter(
      ([path, text]) => path.endsWith('.tsx') && /<Navigate\b/.test(text),
    )
    expect(redirecting.map(([path]) => path)).toEqual(['src/ui/redirect.tsx'])
  })

  it('has the browser paint a press, a choice and a text before anything follows from them', () => {
    const screens = [...files].filter(([path]) => /^src\/.*(?<!\.test)\.tsx$/.test(path))
    const having = (pattern: RegExp) =>
      screens.filter(([, text]) => pattern.test(text)).map(([path]) => path)
    expect(having(/<form\b[^<]*?\bonSubmit=\{(?!sending\()/)).toEqual([])
    expect(having(/<button\b[^<]*?\bonClick=\{(?!pressing\()/)).toEqual(['src/ui/button.tsx'])
    expect(having(/\btype="radio"/)).toEqual([])
    expect(having(/<input\b(?![^<]*\btype="(radio|checkbox|range|file)")[^<]*\bvalue=/)).toEqual([])
  })

  it('names in its exceptions only what exists', () => {
    expect(HOUSE.dataTables.filter((path) => !files.has(path))).toEqual([])
  })
})

const TARGETS = {
  'src/domain/shared/money.ts': 'export const yuan = 1',
  'src/domain/pricing/index.ts': 'export const price = 1',
  'src/domain/billing/index.ts': 'export const refund = 1',
  'src/api/ports.ts': 'export type Clock = { now(): number }',
  'src/commands/pay-order.ts': 'export const payOrder = 1',
  'src/platform/clock.ts': 'export const clock = Date.now()',
  'src/ui/button.tsx': 'export const Button = () => <button type="button" />',
  'src/app/paths.ts': 'export const home = "/"',
  'src/app/router.tsx': 'export const router = 1',
  'src/stories/empty.ts': 'export const empty = 1',
  'src/testing/fixed-clock.ts': 'export const fixedClock = 1',
  'src/features/account/account-page.tsx': 'export const AccountPage = 1',
}

describe('imports that keep to the architecture pass', () => {
  it.each([
    ['src/domain/billing/refund.ts', "import { price } from '../pricing/index.ts'"],
    ['src/commands/renew.ts', "import type { Clock } from '../api/ports.ts'"],
    ['src/platform/tick.ts', "import type { Clock } from '../api/ports.ts'"],
    ['src/platform/tick.ts', 'export const at = Date.now() + Math.random()'],
    ['src/features/apply/info-step.tsx', "import { home } from '../../app/paths.ts'"],
    ['src/features/demo-tools/panel.tsx', "import { empty } from '../../stories/empty.ts'"],
    [
      'src/domain/pricing/term.test.ts',
      "import { fixedClock } from '../../testing/fixed-clock.ts'",
    ],
    ['src/domain/pricing/term.test.ts', "import { it } from 'vitest'"],
    ['src/domain/shared/money.ts', "import { Decimal } from 'decimal.js'"],
    ['src/app/pages.ts', "export const pages = import.meta.glob('../features/*')"],
    ['src/ui/date-field.tsx', 'export const today = (clock: { Date: number }) => clock.Date'],
  ])('%s: %s', (path, text) => {
    expect(check({ ...TARGETS, [path]: text })).toEqual([])
  })
})

describe('planted violations are found', () => {
  it.each([
    ['src/domain/shared/money.ts', "import '../pricing/index.ts'", 'may not import domain/pricing'],
    ['src/domain/pricing/term.ts', "import '../billing/index.ts'", 'may not import domain/billing'],
    ['src/domain/pricing/term.ts', "import '../../api/ports.ts'", 'may not import api'],
    ['src/commands/renew.ts', "import '../platform/clock.ts'", 'may not import platform'],
    ['src/platform/tick.ts', "import '../commands/pay-order.ts'", 'may not import commands'],
    ['src/ui/field.tsx', "import '../domain/shared/money.ts'", 'may not import domain/shared'],
    ['src/blocks/panel.tsx', "import '../api/ports.ts'", 'may not import api'],
    ['src/features/apply/a.tsx', "import '../account/account-page.tsx'", 'import features/account'],
    ['src/features/apply/a.tsx', "import '../../platform/clock.ts'", 'may not import platform'],
    ['src/features/apply/a.tsx', "import '../../app/router.tsx'", 'may not import app'],
    ['src/features/apply/a.tsx', "import '../../stories/empty.ts'", 'may not import stories'],
    ['src/features/apply/a.tsx', "import '../../testing/fixed-clock.ts'", 'may not import testing'],
    ['src/features/apply/a.tsx', "const p = () => import('../../platform/clock.ts')", 'platform'],
    ['src/ui/a.ts', "export type { Clock } from '../api/ports.ts'", 'may not import api'],
    ['src/ui/a.ts', "export * from '../api/ports.ts'", 'may not import api'],
    ['src/ui/a.ts', "type C = import('../api/ports.ts').Clock", 'may not import api'],
    ['src/ui/a.ts', 'const m = (name: string) => import(name)', 'cannot be followed'],
    ['src/ui/a.ts', "import './button'", 'no such file'],
    ['src/ui/a.ts', "import '../../package.json'", 'no such file'],
    ['e2e/buy.spec.ts', "import '../src/app/paths.ts'", 'e2e may not import app'],
    ['src/ui/a.ts', "import '@/ui/button.tsx'", 'a package that nothing we ship may use'],
    ['src/nowhere/a.ts', "import '../ui/button.tsx'", 'belongs to no layer'],
    ['src/domain/pricing/a.ts', "import 'decimal.js'", 'only domain/shared/money may use'],
    ['src/domain/pricing/a.ts', "import 'zod'", 'a package that nothing we ship may use'],
    ['src/domain/pricing/a.ts', "import 'react'", 'may use this package'],
    ['src/i18n/a.ts', "import '@base-ui/react/menu'", 'may use this package'],
    ['src/features/apply/a.tsx', "import 'idb'", 'only platform may use this package'],
    ['src/app/a.ts', "import 'vitest'", 'a package that nothing we ship may use'],
    ['src/commands/a.ts', 'const at = Date.now()', 'Date.now may be used only in platform'],
    ['src/commands/a.ts', 'const at = new Date()', 'new Date may be used only in platform'],
    ['src/commands/a.ts', 'const at = new globalThis.Date()', 'new Date may be used only in'],
    ['src/commands/a.ts', 'const at = Math.random()', 'Math.random may be used only in platform'],
    ['src/commands/a.ts', "const at = Math['random']()", 'Math.random may be used only in'],
    ['src/commands/a.ts', 'const { random } = Math', 'Math.random may be used only in platform'],
    ['src/commands/a.ts', 'const id = crypto.randomUUID()', 'crypto.randomUUID may be used only'],
    ['src/app/a.ts', 'const at = performance.now()', 'performance.now may be used only in'],
    ['src/app/a.ts', 'window.localStorage.clear()', 'localStorage may be used only in platform'],
    ['src/ui/a.ts', "const all = import.meta.glob('./*')", 'import.meta.glob may be used only in'],
    ['src/ui/index.ts', '', 'no index file here'],
    ['src/domain/index.ts', '', 'no index file here'],
    ['src/ui/string-utils.ts', '', '"utils" names nothing'],
    ['src/features/apply/common/a.tsx', '', '"common" names nothing'],
    ['src/ui/a.ts', '// @ts-ignore\nexport {}', '@ts-ignore: fix the cause'],
    ['src/ui/a.tsx', '/* biome-ignore lint/a11y: no */\nexport {}', 'biome-ignore: fix the cause'],
  ])('%s: %j', (path, text, rule) => {
    const found = check({ ...TARGETS, [path]: text })
    expect(found.filter((violation) => violation.includes(rule))).not.toEqual([])
    expect(found.filter((violation) => !violation.startsWith(`${path}: `))).toEqual([])
  })

  it('a file that is too long is found, a table of data may be long', () => {
    const text = 'export {}\n'.repeat(301)
    expect(check({ 'src/ui/a.ts': text, 'src/domain/rules.ts': text })).toEqual([
      'src/ui/a.ts: 301 lines; the limit is 300',
    ])
  })

  it('a file that cannot be read is no file that passes', () => {
    expect(() => check({ 'src/ui/a.ts': 'export const = 1' })).toThrow('src/ui/a.ts')
  })
})
