import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The files of a build itself, without those that it kept of the build before it. */
const OWN_FILES = '.vite/own-assets.json'
const ASSETS = 'assets'

/**
 * The parts of the build that stands in a folder now, to be kept beside the next one: a page that was opened before a
 * deployment still finds what it needs. Only the last build's own parts are kept, so that the folder does not grow.
 *
 * @param {string} dist
 * @returns {Promise<ReadonlyMap<string, Buffer>>} their bytes by name; none where there is no build
 */
export async function readOwnAssets(dist) {
  const names = await readFile(join(dist, OWN_FILES), 'utf8').then(
    (text) => /** @type {string[]} */ (JSON.parse(text)),
    () => [],
  )
  const read = names.map(async (name) => {
    const bytes = await readFile(join(dist, ASSETS, name)).catch(() => null)
    return /** @type {const} */ ([name, bytes])
  })
  const found = await Promise.all(read)
  return new Map(found.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes]])))
}

/**
 * Puts the parts of the build before beside those of the new one, which are noted as its own.
 *
 * @param {string} dist the new build
 * @param {ReadonlyMap<string, Buffer>} previous
 */
export async function keepAssets(dist, previous) {
  const folder = join(dist, ASSETS)
  await mkdir(folder, { recursive: true })
  const own = await readdir(folder)
  await writeFile(join(dist, OWN_FILES), JSON.stringify(own.sort()))
  const gone = [...previous].filter(([name]) => !own.includes(name))
  await Promise.all(gone.map(([name, bytes]) => writeFile(join(folder, name), bytes)))
}
