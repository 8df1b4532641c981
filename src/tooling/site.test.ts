import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFiles } from './compress-files.mjs'
import { answer, readSite } from './site.mjs'

const folder = mkdtempSync(join(tmpdir(), 'site-'))
const SCRIPT = 'console.log(1)\n'.repeat(100)
let site: Awaited<ReturnType<typeof readSite>>

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  mkdirSync(join(folder, 'pricing'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, 'shell.html'), 'shell')
  writeFileSync(join(folder, 'pricing/index.html'), 'pricing')
  writeFileSync(join(folder, 'assets/app-1a2b.js'), SCRIPT)
  writeFileSync(join(folder, '.vite/manifest.json'), '{}')
  await compressFiles(folder)
  site = await readSite(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

const get = (url: string, headers = {}, method = 'GET') => answer(site, { method, url, headers })

describe('addresses', () => {
  it.each([
    ['/', 200, 'home'],
    ['/?scenario=empty', 200, 'home'],
    ['/pricing', 200, 'pricing'],
    ['/pricing/', 200, 'pricing'],
    ['/apply/A1/info', 200, 'shell'],
    ['/%E5%8A%A9', 200, 'shell'],
    ['/assets/app-1a2b.js', 200, SCRIPT],
    ['/assets/app-old.js', 404, 'Not found\n'],
    ['/assets/', 404, 'Not found\n'],
    ['/favicon.ico', 404, 'Not found\n'],
    ['/.vite/manifest.json', 404, 'Not found\n'],
    ['/../package.json', 400, 'Bad request\n'],
    ['/%2e%2e/%2e%2e/etc/passwd', 400, 'Bad request\n'],
    ['/..%5c..%5cwindows', 400, 'Bad request\n'],
    ['/%E0%A4%A', 400, 'Bad request\n'],
    ['/a%00b', 400, 'Bad request\n'],
    ['http://other.example/', 400, 'Bad request\n'],
    ['', 400, 'Bad request\n'],
  ])('%j is %i', (url, status, body) => {
    const { body: sent, ...found } = get(url)
    expect(found.status).toBe(status)
    expect(String(sent)).toBe(body)
  })

  it('only reads', () => {
    expect(get('/', {}, 'POST').status).toBe(405)
    expect(get('/', {}, 'HEAD').status).toBe(200)
  })
})

describe('headers', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', undefined],
  ])('Accept-Encoding %j gets %s', (accepted, encoding) => {
    const { headers, body } = get('/assets/app-1a2b.js', { 'accept-encoding': accepted })
    expect(headers['Content-Encoding']).toBe(encoding)
    expect(headers['Content-Length']).toBe(Buffer.from(body ?? '').length)
    expect(headers['Content-Type']).toContain('text/javascript')
    expect(headers.Vary).toBe('Accept-Encoding')
  })

  it('hashed files stay in the cache for good, pages are asked for again', () => {
    expect(get('/assets/app-1a2b.js').headers['Cache-Control']).toContain('immutable')
    expect(get('/apply/A1/info').headers['Cache-Control']).toBe('no-cache')
  })

  it('an unchanged page is not sent again', () => {
    const tag = get('/').headers.ETag
    expect(get('/', { 'if-none-match': tag })).toMatchObject({ status: 304 })
    expect(get('/pricing', { 'if-none-match': tag }).status).toBe(200)
  })

  it.each(['/', '/assets/app-1a2b.js', '/none.png', '/%'])('%s is sent safely', (url) => {
    expect(get(url).headers).toMatchObject({
      'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
      'X-Content-Type-Options': 'nosniff',
    })
  })
})

it('a folder without a build is refused with what to do', async () => {
  await expect(readSite(join(folder, 'assets'))).rejects.toThrow('npm run build')
})
