// Runs on a bare clone: nothing but Node's own modules may be imported before the installation.
import { installPackages } from './install-packages.mjs'

try {
  await installPackages()
  const { buildSite } = await import('./build.mjs')
  await buildSite()
  const { serve } = await import('./serve.mjs')
  await serve()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
