import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { CONTENT_SECURITY_POLICY } from './content-security-policy.mjs'

/**
 * @typedef {{ type: string, etag: string, bytes: Buffer, br?: Buffer, gzip?: Buffer }} SiteFile
 * @typedef {ReadonlyMap<string, SiteFile>} Site files by address: `/assets/index-x.js`
 * @typedef {Record<string, string | number>} Headers
 * @typedef {{ status: number, headers: Headers, body?: Buffer | string }} Answer
 * @typedef {Pick<import('node:http').IncomingMessage, 'method' | 'url' | 'headers'>} Request
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

/** @type {Headers} */
const SECURITY_HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Reads a whole build into memory. It is small, an address can then never reach a file outside it,
 * and a build made meanwhile cannot mix with the one being served.
 *
 * @param {string} folder
 * @returns {Promise<Site>}
 */
export async function readSite(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(^|\/)\./.test(path))
  const bytes = new Map(
    await Promise.all(
      paths.map(async (path) => /** @type {const} */ ([path, await readFile(join(folder, path))])),
    ),
  )
  if (!bytes.has('shell.html'))
    throw new Error('There is no build in dist: npm run build makes it.')
  const site = new Map()
  for (const [path, content] of bytes) {
    if (/\.(br|gz)$/.test(path)) continue
    site.set(`/${path}`, {
      type: TYPES[extname(path)] ?? 'application/octet-stream',
      etag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
      bytes: content,
      br: bytes.get(`${path}.br`),
      gzip: bytes.get(`${path}.gz`),
    })
  }
  return site
}

/**
 * Answers one request. Addresses that are no file get the shell, where the router takes over; what
 * looks like a file but is none is an honest 404, never a page.
 *
 * @param {Site} site
 * @param {Request} request
 * @returns {Answer}
 */
export function answer(site, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Method not allowed', { Allow: 'GET, HEAD' })
  }
  const path = readPath(request.url ?? '')
  if (path === null) return plain(400, 'Bad request')
  const address = find(site, path)
  const file = address === null ? undefined : site.get(address)
  if (address === null || file === undefined) return plain(404, 'Not found')
  return send(address, file, request.headers)
}

/**
 * @param {string} url
 * @returns {string | null} the decoded path, or null where it is malformed or tries to climb
 */
function readPath(url) {
  const [encoded = ''] = url.split(/[?#]/, 1)
  try {
    const path = decodeURIComponent(encoded)
    const climbs = path.split(/[/\\]/).includes('..')
    return path.startsWith('/') && !path.includes('\0') && !climbs ? path : null
  } catch {
    return null
  }
}

/**
 * @param {Site} site
 * @param {string} path
 * @returns {string | null} the address of the file to send
 */
function find(site, path) {
  const bare = path.replace(/\/+$/, '')
  for (const address of [path, `${bare}.html`, `${bare}/index.html`]) {
    if (site.has(address)) return address
  }
  const looksLikeFile = path.startsWith('/assets/') || extname(path) in TYPES
  return looksLikeFile ? null : '/shell.html'
}

/**
 * @param {string} address
 * @param {SiteFile} file
 * @param {import('node:http').IncomingHttpHeaders} asked
 * @returns {Answer}
 */
function send(address, file, asked) {
  const encoding = chooseEncoding(file, asked['accept-encoding'])
  const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`
  /** @type {Headers} */
  const headers = {
    ...SECURITY_HEADERS,
    'Content-Type': file.type,
    'Cache-Control': address.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (asked['if-none-match'] === etag) return { status: 304, headers }
  const body = (encoding === null ? undefined : file[encoding]) ?? file.bytes
  headers['Content-Length'] = body.length
  if (encoding !== null) headers['Content-Encoding'] = encoding
  return { status: 200, headers, body }
}

/**
 * @param {SiteFile} file
 * @param {string | string[] | undefined} accepted
 * @returns {'br' | 'gzip' | null}
 */
function chooseEncoding(file, accepted) {
  const names = String(accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  if (file.br !== undefined && names.includes('br')) return 'br'
  if (file.gzip !== undefined && names.includes('gzip')) return 'gzip'
  return null
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Headers} [headers]
 * @returns {Answer}
 */
function plain(status, text, headers = {}) {
  return {
    status,
    headers: {
      ...SECURITY_HEADERS,
      ...headers,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: `${text}\n`,
  }
}
