import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { enEvents, zhEvents } from './timeline-words.ts'

/** Where a timeline gets its events: who (`by`) did what, or a top-up that tells its product. */
const EVENTS = [/\bby\b[^\n]*?\bwhat: ([^\n]+)/g, /\btold\(\w+, ('[^\n]+)/g]

/** Codes that are made of two parts. */
const COMPOSED: Record<string, readonly string[]> = {
  'awaiting-': ['wechat', 'bank'],
  'order-': ['cancelled', 'expired', 'product-ended', 'auto-renewed'],
  'consultation-': ['contacted', 'quoted', 'won', 'closed'],
}

function codes(): ReadonlySet<string> {
  const root = join(import.meta.dirname, '..')
  const texts = ['domain', 'commands', 'policies'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  const told = texts.flatMap((text) =>
    EVENTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, what = '']) => what)),
  )
  const plain = told.flatMap((what) => [...what.matchAll(/'([a-z-]+)'/g)].map(([, code]) => code))
  const composed = told.flatMap((what) => {
    const head = /`([a-z-]+)\$\{/.exec(what)?.[1]
    return head ? (COMPOSED[head] ?? ['unknown']).map((tail) => head + tail) : []
  })
  return new Set([...plain, ...composed].filter((code) => code !== undefined))
}

describe('the words of a timeline', () => {
  it('APP-06 every code of an event has a sentence in both languages', () => {
    const known = codes()
    expect(known.size).toBeGreaterThan(40)
    expect([...known].filter((code) => !zhEvents[code] || !enEvents[code])).toEqual([])
  })

  it('APP-06 both languages know the same codes', () => {
    expect(Object.keys(enEvents).sort()).toEqual(Object.keys(zhEvents).sort())
  })
})
