import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { EARLY } from './budgeted-pages.mjs'
import { DIST, ROOT } from './project.mjs'

const MANIFEST = join(DIST, '.vite/manifest.json')

/**
 * Builds what runs before the first painting. It is a script of its own, not a module, because a module
 * waits until the page was read; and a file, because the policy allows no inline script.
 *
 * @returns {Promise<string>} the tag that loads it
 */
export async function writeEarlyScript() {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2023',
      write: false,
      lib: { entry: join(ROOT, EARLY), formats: ['iife'], name: 'early' },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const [chunk] = bundle !== undefined && 'output' in bundle ? bundle.output : []
  if (chunk?.type !== 'chunk') throw new Error(`${EARLY} made no script.`)
  const hash = createHash('sha256').update(chunk.code).digest('base64url').slice(0, 8)
  const file = `assets/early-${hash}.js`
  await writeFile(join(DIST, file), chunk.code)
  // The manifest tells the budget and the browser tests what a page loads.
  const manifest = JSON.parse(await readFile(MANIFEST, 'utf8'))
  await writeFile(MANIFEST, JSON.stringify({ ...manifest, [EARLY]: { file } }, null, 2))
  return `<script src="/${file}"></script>`
}
