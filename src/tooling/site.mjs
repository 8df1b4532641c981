import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import sirv from 'sirv'
import { CACHE } from './project.mjs'
import { ASKED_AGAIN, CACHED_FOR_GOOD } from './site-headers.mjs'

/** @typedef {import('node:http').RequestListener} RequestListener */

/**
 * Serves a build from a copy of its own, so that a build made meanwhile cannot mix with the one being served. Addresses
 * that are no file get the shell, where the router takes over; what looks like a file but is none is an honest 404, never
 * a page.
 *
 * @param {string} folder
 * @returns {Promise<{ listener: RequestListener, base: string, remove: () => Promise<void> }>}
 */
export async function openSite(folder) {
  const { base, headers } = await readSite(folder)
  const copy = await makeFolder()
  // What the build notes for itself is not for visitors.
  const filter = (/** @type {string} */ path) => !/(^|[/\\])\./.test(relative(folder, path))
  await cp(folder, copy, { recursive: true, filter })
  const files = sirv(copy, {
    brotli: true,
    gzip: true,
    etag: true,
    single: 'shell.html',
    ignores: ['^/assets/'],
    setHeaders: (response, path) => {
      const isNamedByContent = path.startsWith('/assets/')
      response.setHeader('Cache-Control', isNamedByContent ? CACHED_FOR_GOOD : ASKED_AGAIN)
    },
  })
  return {
    base,
    remove: () => rm(copy, { recursive: true, force: true }),
    listener: (request, response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      const refuse = (/** @type {number} */ status, /** @type {string} */ text) => {
        response.writeHead(status, {
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': 'no-store',
        })
        response.end(`${text}\n`)
      }
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD')
        return refuse(405, 'Method not allowed')
      }
      const { url = '' } = request
      if (`${url}/` === base) return leadTo(base, response)
      if (!url.startsWith(base)) return refuse(404, 'Not found')
      request.url = url.slice(base.length - 1)
      files(request, response, () => refuse(404, 'Not found'))
    },
  }
}

/**
 * A folder of this process; those of processes that were ended before they could tidy up go.
 *
 * @returns {Promise<string>}
 */
async function makeFolder() {
  const served = join(CACHE, 'served')
  await mkdir(served, { recursive: true })
  const left = (await readdir(served)).filter((name) => !isRunning(Number.parseInt(name, 10)))
  await Promise.all(left.map((name) => rm(join(served, name), { recursive: true, force: true })))
  return mkdtemp(join(served, `${process.pid}-`))
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

/**
 * @param {string} address
 * @param {import('node:http').ServerResponse} response
 */
function leadTo(address, response) {
  response.writeHead(308, { Location: address })
  response.end()
}

/**
 * @param {string} folder
 * @returns {Promise<import('./site-headers.mjs').Site>}
 */
async function readSite(folder) {
  const text = await readFile(join(folder, '.vite/site.json'), 'utf8').catch(() => null)
  if (text === null) throw new Error('There is no build in dist: npm run build makes it.')
  return JSON.parse(text)
}
