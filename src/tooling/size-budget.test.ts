import { expect, it } from 'vitest'
import { EARLY, firstLoad } from './budgeted-pages.mjs'
import { judge } from './size-budget.mjs'

const MANIFEST = {
  [EARLY]: { file: 'early.js' },
  'index.html': { file: 'entry.js', imports: ['_shared.js'], css: ['entry.css'] },
  '_shared.js': { file: 'shared.js' },
  'src/home-page.tsx': { file: 'home.js', imports: ['index.html', '_form.js'], css: ['home.css'] },
  '_form.js': { file: 'form.js', imports: ['_shared.js'], css: ['form.css'] },
  'src/other-page.tsx': { file: 'other.js' },
}

it('a route loads the early script, the entry, its module and all they import, each file once', () => {
  expect(firstLoad(MANIFEST, ['src/home-page.tsx']).sort()).toEqual(
    [
      'early.js',
      'entry.css',
      'entry.js',
      'form.css',
      'form.js',
      'home.css',
      'home.js',
      'shared.js',
    ].sort(),
  )
})

it('a route that the build does not know is no small route', () => {
  expect(() => firstLoad(MANIFEST, ['src/gone-page.tsx'])).toThrow('src/gone-page.tsx')
})

const PAGE = { route: '/', bytes: 100 * 1024, baseline: 100 * 1024, maxKb: 112 }

it.each([
  ['as recorded', {}, null],
  ['smaller than recorded', { bytes: 90 * 1024 }, null],
  ['2 % larger than recorded', { bytes: 102 * 1024 }, null],
  ['more than 2 % larger', { bytes: 102.1 * 1024 }, 'grew from 100.0 to 102.1 KB'],
  ['over its budget', { bytes: 113 * 1024, baseline: 113 * 1024 }, 'its budget is 112 KB'],
  ['not recorded', { baseline: undefined }, 'no recorded size'],
])('a page that is %s', (_, change, problem) => {
  const found = judge({ ...PAGE, ...change })
  if (problem === null) expect(found).toBeNull()
  else expect(found).toContain(problem)
})
