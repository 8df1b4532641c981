// Runs on a bare clone: nothing but Node's own modules may be imported before the installation.
import { installPackages } from './install-packages.mjs'

const [unknown] = process.argv.slice(2).filter((argument) => argument !== '--quick')

try {
  if (unknown !== undefined) throw new Error(`There is --quick, but no ${unknown}.`)
  await installPackages()
  const { runEverything } = await import('./test-steps.mjs')
  process.exitCode = await runEverything({ quick: process.argv.includes('--quick') })
} catch (error) {
  console.error(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
