import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFiles } from './compress-files.mjs'
import { openSite } from './site.mjs'
import { headersOf } from './site-headers.mjs'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
const SCRIPT = 'console.log(1)\n'.repeat(100)
const servers: Server[] = []
const sites: Awaited<ReturnType<typeof openSite>>[] = []

/** Serves the folder as a build for an address; returns its port. */
async function serveAt(base: string): Promise<number> {
  const headers = headersOf("default-src 'none'; frame-ancestors 'none'")
  writeFileSync(join(folder, '.vite/site.json'), JSON.stringify({ base, headers }))
  const site = await openSite(folder)
  const server = createServer(site.listener)
  sites.push(site)
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}

let atRoot = 0
let atDemo = 0

beforeAll(async () => {
  for (const name of ['assets', '.vite', 'pricing']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, 'shell.html'), 'shell')
  writeFileSync(join(folder, 'pricing/index.html'), 'pricing')
  writeFileSync(join(folder, 'assets/app-1a2b.js'), SCRIPT)
  writeFileSync(join(folder, '.vite/parts.json'), '{}')
  await compressFiles(folder)
  atRoot = await serveAt('/')
  atDemo = await serveAt('/demo/')
})

afterAll(async () => {
  for (const server of servers) server.close()
  await Promise.all(sites.map((site) => site.remove()))
  rmSync(folder, { recursive: true })
})

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer }

/** Asks as written: nothing tidies up the address. */
function get(path: string, headers = {}, { method = 'GET', port = atRoot } = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    asked.on('error', fail)
    asked.end()
  })
}

describe('addresses', () => {
  it.each([
    ['/', 200, 'home'],
    ['/?scenario=empty', 200, 'home'],
    ['/pricing', 200, 'pricing'],
    ['/pricing/', 200, 'pricing'],
    ['/apply/A1/info', 200, 'shell'],
    ['/assets/app-1a2b.js', 200, SCRIPT],
    ['/assets/gone-1a2b.js', 404, 'Not found\n'],
    ['/assets/gone', 404, 'Not found\n'],
    ['/none.png', 404, 'Not found\n'],
    ['/.vite/parts.json', 404, 'Not found\n'],
    ['/.vite/site.json', 404, 'Not found\n'],
    ['/../../etc/passwd.txt', 404, 'Not found\n'],
    ['/%2e%2e/%2e%2e/etc/passwd.txt', 404, 'Not found\n'],
    ['/%E0%A4%A', 200, 'shell'],
    ['/a%00b', 200, 'shell'],
  ])('%j is %i', async (url, status, body) => {
    const found = await get(url)
    expect(found.status).toBe(status)
    expect(String(found.body)).toBe(body)
  })

  it('only reads', async () => {
    expect((await get('/', {}, { method: 'POST' })).status).toBe(405)
    const { status, body } = await get('/', {}, { method: 'HEAD' })
    expect([status, body.length]).toEqual([200, 0])
  })
})

describe('a site that stands under another address', () => {
  it.each([
    ['/demo/', 200, 'home'],
    ['/demo/pricing', 200, 'pricing'],
    ['/demo/apply/A1/info', 200, 'shell'],
    ['/demo/assets/app-1a2b.js', 200, SCRIPT],
    ['/demo', 308, ''],
    ['/', 404, 'Not found\n'],
    ['/pricing', 404, 'Not found\n'],
  ])('%j is %i', async (url, status, body) => {
    const found = await get(url, {}, { port: atDemo })
    expect(found.status).toBe(status)
    expect(String(found.body)).toBe(body)
  })
})

describe('headers', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('Accept-Encoding %j gets %s', async (accepted, encoding) => {
    const { headers, body } = await get('/assets/app-1a2b.js', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers['content-type']).toContain('text/javascript')
    expect(headers.vary).toBe('Accept-Encoding')
  })

  it('hashed files stay in the cache for good, pages are asked for again', async () => {
    const script = await get('/assets/app-1a2b.js')
    expect(script.headers['cache-control']).toContain('immutable')
    expect((await get('/apply/A1/info')).headers['cache-control']).toBe('no-cache')
  })

  it('an unchanged page is not sent again', async () => {
    const tag = (await get('/')).headers.etag
    expect(await get('/', { 'if-none-match': tag })).toMatchObject({ status: 304 })
    expect((await get('/pricing', { 'if-none-match': tag })).status).toBe(200)
  })

  it.each(['/', '/assets/app-1a2b.js', '/none.png', '/%'])('%s is sent safely', async (url) => {
    expect((await get(url)).headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
    })
  })
})

it('a build made meanwhile does not mix with the one that is served', async () => {
  writeFileSync(join(folder, 'index.html'), 'another home')
  expect(String((await get('/')).body)).toBe('home')
})

it('a folder without a build is refused with what to do', async () => {
  await expect(openSite(join(folder, 'assets'))).rejects.toThrow('npm run build')
})
