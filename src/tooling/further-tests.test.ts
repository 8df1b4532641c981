import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../e2e')

/** A test with the ids in its title, and whether only `npm test -- --all` runs it. */
type Found = { readonly ids: readonly string[]; readonly isFurther: boolean }

const DECLARED =
  /\btest\(\s*(?<quote>['"`])(?<title>.*?)\k<quote>,\s*(?<options>\{\s*tag\b[^}]*\})?/gs

function testsIn(file: string): readonly Found[] {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  return [...text.matchAll(DECLARED)].map(({ groups }) => {
    const { title = '', options = '' } = groups ?? {}
    // Some of the cases may be further ones.
    const isWorkedOut = options !== '' && !options.includes("'@")
    const isUsual = file.startsWith('journeys/') || options.includes('@quick')
    return {
      ids: title.match(/\b[A-Z]{2,3}-\d{2}\b/g) ?? [],
      isFurther: !isUsual || options.includes('@further') || isWorkedOut,
    }
  })
}

it('a rule that a browser test shows is shown by one that the usual run has', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  const tests = files.filter((file) => file.endsWith('.spec.ts')).flatMap(testsIn)
  const shown = new Set(tests.filter(({ isFurther }) => !isFurther).flatMap(({ ids }) => ids))
  const all = new Set(tests.flatMap(({ ids }) => ids))
  expect(shown.size).toBeGreaterThan(100)
  expect([...all].filter((id) => !shown.has(id))).toEqual([])
})
