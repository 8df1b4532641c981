import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { QUERIES } from './registry.ts'

it('every file of the folder is a question of its name, and there is no other', () => {
  const files = readdirSync('src/queries').filter((file) => !/\.test\.tsx?$/.test(file))
  const names = files.filter((file) => file !== 'registry.ts').map((file) => file.slice(0, -3))
  expect(Object.keys(QUERIES).sort()).toEqual(names.sort())
})
