// Runs on a bare clone: nothing but Node's own modules may be imported before the installation.
import { installPackages } from './install-packages.mjs'

try {
  await installPackages()
  const { runEverything } = await import('./test-steps.mjs')
  process.exitCode = await runEverything()
} catch (error) {
  console.error(error)
  console.log('0 passed, 1 failed')
  process.exitCode = 1
}
