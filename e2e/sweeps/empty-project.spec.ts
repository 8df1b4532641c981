import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installKit, packKit } from '../../src/tooling/pack-kit.mjs'
import { ROOT } from '../../src/tooling/project.mjs'
import { expect, test } from '../fixtures.ts'
import { Account } from '../pages/account.ts'
import { recorded } from '../pages/recording.ts'

const EXAMPLE = 'purchase.spec.ts'

const RECORDED = 'recorded.spec.ts'

const PLAYWRIGHT = 'node_modules/@playwright'

test('an empty project that installs the kit passes a purchase, and a test that was generated of a recording', async ({
  page,
  baseURL,
}) => {
  // Packing and a Playwright of its own come on top of the purchase.
  test.setTimeout(120_000)
  await page.goto('/account?scenario=two-year')
  const generated = await recorded(page, () => new Account(page).topUp('123.45'))
  const folder = await mkdtemp(join(tmpdir(), 'checks-'))
  try {
    const place = await installKit(folder, await packKit(folder))
    await symlink(join(ROOT, PLAYWRIGHT), join(folder, PLAYWRIGHT))
    await writeFile(join(folder, 'playwright.config.ts'), configuration(baseURL ?? ''))
    await copyFile(join(place, 'examples', EXAMPLE), join(folder, EXAMPLE))
    // As the README of the kit has it: the kit's own `test` also fails on what goes wrong unseen.
    await writeFile(join(folder, RECORDED), generated.replace('@playwright/test', 'qidian-checks'))
    const tested = await run(folder, [`${PLAYWRIGHT}/test/cli.js`, 'test'])
    expect(tested, tested.said).toMatchObject({ code: 0 })
    expect(tested.said).toContain('2 passed')
    const typed = await run(folder, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...TYPE_CHECK])
    expect(typed, typed.said).toMatchObject({ code: 0 })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})

const TYPE_CHECK = [
  ...['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2023', '--module', 'esnext'],
  ...['--moduleResolution', 'bundler', '--types', '', EXAMPLE, RECORDED],
]

/** All that an empty project writes itself besides its tests. */
function configuration(baseURL: string): string {
  const launchOptions = { executablePath: process.env.CHROMIUM_PATH, args: ['--disable-gpu'] }
  const settings = { testDir: '.', workers: 1, reporter: 'line', use: { baseURL, launchOptions } }
  return `export default ${JSON.stringify(settings)}\n`
}

/** Runs a script of Node as somebody in that folder does, knowing nothing of the tests that run it. */
function run(folder: string, args: readonly string[]): Promise<{ code: number; said: string }> {
  const known = Object.entries(process.env).filter(([name]) => !/^(TEST_|PLAYWRIGHT|PW)/.test(name))
  const env = { ...Object.fromEntries(known), NODE_OPTIONS: '', FORCE_COLOR: '0' }
  return new Promise((done) => {
    execFile(process.execPath, [...args], { cwd: folder, env }, (error, out, err) =>
      done({ code: error === null ? 0 : 1, said: `${out}${err}` }),
    )
  })
}
