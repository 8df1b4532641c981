import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { COMMANDS } from './registry.ts'

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'registry.ts')
  .map((file) => file.slice(0, -'.ts'.length))

it('the registry holds every file of the folder, and nothing else', () => {
  expect(Object.keys(COMMANDS).sort()).toEqual(files.sort())
})

it.each(Object.entries(COMMANDS))('%s is called what its file is called', (name, command) => {
  expect(command.name).toBe(name)
})

it.each(Object.values(COMMANDS))('$name refuses what is no input', ({ input }) => {
  for (const hostile of [undefined, 7, 'text', []]) {
    expect(input.safeParse(hostile).success).toBe(false)
  }
})
