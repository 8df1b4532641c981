import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepAssets, readOwnAssets } from './previous-build.mjs'

let dist: string

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
})

afterEach(() => rmSync(dist, { recursive: true }))

/** A build as Vite makes it: the folder is emptied, the parts are written. */
async function build(parts: Record<string, string>) {
  const previous = await readOwnAssets(dist)
  rmSync(join(dist, 'assets'), { recursive: true, force: true })
  mkdirSync(join(dist, '.vite'), { recursive: true })
  mkdirSync(join(dist, 'assets'))
  for (const [name, text] of Object.entries(parts)) writeFileSync(join(dist, 'assets', name), text)
  await keepAssets(dist, previous)
}

const parts = () => readdirSync(join(dist, 'assets')).sort()

describe('the parts of the build before', () => {
  it('stay beside those of the new one', async () => {
    await build({ 'a-1.js': 'old', 'b-1.js': 'same' })
    await build({ 'a-2.js': 'new', 'b-1.js': 'same' })
    expect(parts()).toEqual(['a-1.js', 'a-2.js', 'b-1.js'])
    expect(readFileSync(join(dist, 'assets/a-1.js'), 'utf8')).toBe('old')
  })

  it('go with the build after the next, and a build of the same parts keeps them', async () => {
    await build({ 'a-1.js': 'old' })
    await build({ 'a-2.js': 'new' })
    await build({ 'a-3.js': 'newest' })
    expect(parts()).toEqual(['a-2.js', 'a-3.js'])
  })

  it('are none where there was no build', async () => {
    expect((await readOwnAssets(join(dist, 'nowhere'))).size).toBe(0)
  })
})
