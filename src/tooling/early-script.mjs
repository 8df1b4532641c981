import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './project.mjs'

const SOURCE = 'src/platform/local/early/early-script.ts'

/**
 * Builds what runs before the first painting. It stands in the page itself, so that the page waits for no other file.
 *
 * @returns {Promise<string>} its code
 */
export async function buildEarlyScript() {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2023',
      write: false,
      modulePreload: false,
      lib: { entry: join(ROOT, SOURCE), formats: ['iife'], name: 'early' },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${SOURCE} made no script.`)
  return chunk.code.trim()
}
