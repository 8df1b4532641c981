// Runs on a bare clone: nothing but Node's own modules may be imported before the installation.
import { installPackages } from './install-packages.mjs'

const SCOPES = /** @type {const} */ ({ '--quick': 'quick', '--all': 'all' })

try {
  const scope = scopeOf(process.argv.slice(2))
  await installPackages()
  const { runEverything } = await import('./test-steps.mjs')
  process.exitCode = await runEverything(scope)
} catch (error) {
  console.error(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}

/** @param {readonly string[]} args */
function scopeOf([option, ...more]) {
  if (option === undefined) return 'usual'
  const scope = option in SCOPES ? SCOPES[/** @type {keyof typeof SCOPES} */ (option)] : undefined
  if (scope === undefined || more.length > 0) {
    throw new Error(`There are --quick and --all, but no ${[option, ...more].join(' ')}.`)
  }
  return scope
}
