import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Chunk, chunksOf, findingsIn } from './read-copy.ts'

const ROOTS = ['app', 'blocks', 'domain', 'features', 'i18n', 'ui']

function chunksOfAll(): readonly (Chunk & { path: string })[] {
  return ROOTS.flatMap((root) =>
    readdirSync(`src/${root}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .flatMap((name) => {
        const path = `src/${root}/${name}`
        return chunksOf(path, readFileSync(path, 'utf8')).map((chunk) => ({ ...chunk, path }))
      }),
  )
}

it('all words have the punctuation of their language, and English counts in singular and plural', () => {
  const found = chunksOfAll().flatMap((chunk) =>
    findingsIn(chunk).map((rule) => `${chunk.path}:${chunk.line} ${rule}: ${chunk.text}`),
  )
  expect(found).toEqual([])
})

it.each([
  ['zh', '用户数: 3', 'half-width punctuation'],
  ['zh', '请填写,谢谢', 'half-width punctuation'],
  ['en', 'Users，3', 'full-width punctuation'],
  ['en', 'Price：', 'full-width punctuation'],
] as const)('in %s «%s» is %s', (language, text, rule) => {
  expect(findingsIn({ language, text, line: 1, follows: false })).toEqual([rule])
})

it('a number before a plural needs its singular too', () => {
  const shown = chunksOf('a.ts', ['const copy = { en: (n) => `', '{n} users left` }'].join('$'))
  expect(shown.flatMap(findingsIn)).toEqual(['plural without its singular'])
  expect(findingsIn({ language: 'zh', text: '12:30', line: 1, follows: false })).toEqual([])
})
