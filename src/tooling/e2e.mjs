import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, relative } from 'node:path'
import { DEMO_BASE, DEMO_SITE, DIST, isMain, ROOT, SLOW_SITE } from './project.mjs'
import { runNode } from './run-command.mjs'

/**
 * Runs the browser tests against the production build; arguments go through to Playwright.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] with `E2E_ONLY_HERE` no other build is made or served
 * @returns {Promise<number>} the exit code
 */
export async function runBrowserTests(args, env) {
  if (!env?.E2E_ONLY_HERE) {
    await buildWhereOlder(SLOW_SITE, ['slow'])
    await buildWhereOlder(DEMO_SITE, [], { BASE: DEMO_BASE })
  }
  const config = ['--config', 'e2e/playwright.config.ts']
  const { code } = await runNode(
    ['node_modules/@playwright/test/cli.js', 'test', ...config, ...args],
    {
      env: {
        E2E_PORT: String(await freePort()),
        E2E_SLOW_PORT: String(await freePort()),
        E2E_DEMO_PORT: String(await freePort()),
        ...leaveColours(),
        ...env,
      },
    },
  )
  return code
}

/**
 * Builds another site for some of the tests, where the build in dist is newer.
 *
 * @param {string} site
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function buildWhereOlder(site, args, env) {
  if ((await builtAt(site)) > (await builtAt(DIST))) return
  const { code } = await runNode(['src/tooling/build.mjs', ...args], {
    env: { ...env, SITE: relative(ROOT, site) },
  })
  if (code !== 0) throw new Error(`The build in ${site} failed.`)
}

/**
 * @param {string} site
 * @returns {Promise<number>} 0: never
 */
async function builtAt(site) {
  const built = await stat(join(site, 'shell.html')).catch(() => null)
  return built?.mtimeMs ?? 0
}

/** Playwright forces colours on its workers, and Node complains where NO_COLOR is set too. */
function leaveColours() {
  return process.stdout.isTTY ? {} : { NO_COLOR: undefined }
}

/** A port of its own for every run, so that two runs on one machine never meet. */
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined))
    })
  })
}

if (isMain(import.meta.url)) {
  if (!existsSync(join(DIST, 'shell.html'))) {
    const { buildSite } = await import('./build.mjs')
    await buildSite()
  } else {
    console.log('Testing the build in dist as it is; npm run build makes it anew.')
  }
  process.exitCode = await runBrowserTests(process.argv.slice(2))
}
