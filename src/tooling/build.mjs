import { build } from 'vite'
import { compressFiles } from './compress-files.mjs'
import { offlineProgram } from './offline-program.mjs'
import { keepAssets, readOwnAssets } from './previous-build.mjs'
import { DIST, isMain, ROOT } from './project.mjs'
import { writePages } from './write-pages.mjs'

/**
 * Makes the production build in `dist`, ready to be served as it is, under the address that `BASE` names; in mode `slow`
 * one whose backend is far away, for the browser tests of the seam.
 */
export async function buildSite(mode = 'production') {
  const start = performance.now()
  // Vite and React decide by it what is left out; a test runner may have set it to `test`.
  process.env.NODE_ENV = 'production'
  const previous = await readOwnAssets(DIST)
  const offline = offlineProgram()
  await build({
    ...{ root: ROOT, logLevel: 'warn', mode, plugins: [offline.plugins] },
    build: { outDir: DIST, emptyOutDir: true },
  })
  await writePages()
  await offline.write()
  await keepAssets(DIST, previous)
  const { files, before, after } = await compressFiles(DIST)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const sizes = `${kilobytes(before)} → ${kilobytes(after)} KB in brotli`
  console.log(`Built dist in ${seconds} s: ${files} text files, ${sizes}.`)
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1024).toFixed(0)
}

if (isMain(import.meta.url)) await buildSite(process.argv[2])
