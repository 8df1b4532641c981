import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DIST, isMain } from './project.mjs'
import { runNode } from './run-command.mjs'

/**
 * Runs the browser tests against the production build; arguments go through to Playwright.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
export async function runBrowserTests(args, env) {
  const config = ['--config', 'e2e/playwright.config.ts']
  const { code } = await runNode(
    ['node_modules/@playwright/test/cli.js', 'test', ...config, ...args],
    { env: { E2E_PORT: String(await freePort()), ...leaveColours(), ...env } },
  )
  return code
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
