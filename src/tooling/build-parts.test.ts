import { expect, it } from 'vitest'
import { filesOf } from './build-parts.mjs'

const PARTS = {
  entry: 'entry.js',
  modules: { 'src/home-page.tsx': 'home.js', 'src/other-page.tsx': 'other.js' },
  imports: {
    'entry.js': ['react.js'],
    'home.js': ['form.js', 'entry.js'],
    'form.js': ['react.js', 'entry.js'],
    'react.js': [],
    'other.js': [],
  },
}

it('a page loads the entry, its module and all that they import, each once and behind what it needs', () => {
  expect(filesOf(PARTS, ['src/home-page.tsx'])).toEqual([
    ...['react.js', 'entry.js', 'form.js', 'home.js'],
  ])
})

it('a module that the build does not know is no small one', () => {
  expect(() => filesOf(PARTS, ['src/gone-page.tsx'])).toThrow('src/gone-page.tsx')
})
