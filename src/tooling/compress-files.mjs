import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = new Set(
  ['css', 'html', 'js', 'json', 'map', 'mjs', 'svg', 'txt', 'webmanifest', 'xml'].map(
    (e) => `.${e}`,
  ),
)

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * Writes `.br` and `.gz` beside every text file of a folder, once, so that the server never has to
 * compress. A compressed file that would not be smaller is left out.
 *
 * @param {string} folder
 */
export async function compressFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    // Dot folders (Vite's manifest) are for the build's own use and are never served.
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[/\\]\./.test(path.slice(folder.length)))
  const sizes = await Promise.all(paths.map(compressFile))
  return {
    files: paths.length,
    before: sizes.reduce((sum, size) => sum + size.before, 0),
    after: sizes.reduce((sum, size) => sum + size.after, 0),
  }
}

/** @param {string} path */
async function compressFile(path) {
  const bytes = await readFile(path)
  const [br, gz] = await Promise.all([
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    zip(bytes, { level: 9 }),
  ])
  if (br.length < bytes.length) await writeFile(`${path}.br`, br)
  if (gz.length < bytes.length) await writeFile(`${path}.gz`, gz)
  return { before: bytes.length, after: Math.min(br.length, bytes.length) }
}
