import { beforeEach, describe, expect, it } from 'vitest'
import { knownAnswers } from './known-answers.ts'
import { memoryMirror } from './memory-ports.ts'
import { KNOWN_KEY } from './storage-keys.ts'
import type { DatasetMark } from './store.ts'

const MARK: DatasetMark = { world: 'w', seq: 7, records: 1_000 }

let mirror = memoryMirror()
beforeEach(() => {
  mirror = memoryMirror()
})

/** What one page knows; `write` does what it put off. */
function started({
  mark = MARK,
  program = 'p1',
}: {
  readonly mark?: DatasetMark | null
  readonly program?: string
} = {}) {
  let [view, now] = [{ nth: 0 }, mark]
  const waiting: (() => void)[] = []
  const storage = () => ({
    getItem: mirror.get,
    setItem: mirror.set,
    removeItem: mirror.remove,
  })
  const source = { read: () => view, mark: () => now }
  const known = knownAnswers(source, program, (work) => waiting.push(work), storage)
  return {
    known,
    view: () => view,
    read: (name: string) => known.read(view, name),
    note: (name: string, answer: unknown) => known.note(view, name, answer),
    write: () => {
      for (const work of waiting.splice(0)) work()
    },
    waiting: () => waiting.length,
    compare: (mark: DatasetMark) => {
      now = mark
    },
    commit: () => {
      view = { nth: view.nth + 1 }
      now = now && { ...now, seq: now.seq + 1 }
    },
  }
}

describe('what was worked out of the records', () => {
  it('is known at the next start of the same commit', () => {
    const first = started()
    first.note('balance', '12.00')
    first.note('due', null)
    expect(first.waiting()).toBe(1)
    first.write()
    const next = started()
    expect(next.read('balance')).toBe('12.00')
    expect(next.read('due')).toBeNull()
    expect(next.read('other')).toBeUndefined()
  })

  it.each([
    ['another commit', { mark: { ...MARK, seq: 8 } }],
    ['another dataset', { mark: { ...MARK, world: 'other' } }],
    ['another program', { program: 'p2' }],
    ['a program that nobody built', { program: '' }],
    ['records of which nobody knows what they are', { mark: null }],
  ])('is not known of %s', (_what, start) => {
    const first = started()
    first.note('balance', '12.00')
    first.write()
    expect(started(start).read('balance')).toBeUndefined()
  })

  it('is not written before the records were compared with the ledger', () => {
    const first = started({ mark: { ...MARK, records: null } })
    first.note('balance', '12.00')
    first.write()
    expect(mirror.get(KNOWN_KEY)).toBeNull()
    expect(first.waiting()).toBe(1)
    first.compare(MARK)
    first.write()
    expect(started({ mark: { ...MARK, records: null } }).read('balance')).toBe('12.00')
  })

  it('is forgotten with the first commit, and kept anew of the next', () => {
    const page = started()
    page.note('balance', '12.00')
    const before = page.view()
    page.commit()
    expect(page.read('balance')).toBeUndefined()
    page.known.note(before, 'balance', '12.00')
    expect(page.read('balance')).toBeUndefined()
    page.note('balance', '13.00')
    page.write()
    expect(started({ mark: { ...MARK, seq: 8 } }).read('balance')).toBe('13.00')
  })

  it('is added to what is known, and written only where it is news', () => {
    const first = started()
    first.note('balance', '12.00')
    first.write()
    const next = started()
    next.note('balance', '12.00')
    expect(next.waiting()).toBe(0)
    next.note('due', 5)
    next.write()
    expect(started().read('balance')).toBe('12.00')
    expect(started().read('due')).toBe(5)
  })

  it.each([
    ['undefined', undefined],
    ['a member that is undefined', { a: undefined }],
    ['no finite number', [Number.NaN]],
    ['minus zero', -0],
    ['a map', new Map()],
    ['a date', { at: new Date(0) }],
    ['a function', { a: () => 1 }],
    ['a great number', 1n],
  ])('is not kept where JSON would change it: %s', (_what, answer) => {
    const page = started()
    page.note('odd', answer)
    expect(page.read('odd')).toBeUndefined()
  })

  it('is not kept of few records, and what was kept of many goes', () => {
    const many = started()
    many.note('balance', '12.00')
    many.write()
    const few = started({ mark: { world: 'other', seq: 1, records: 20 } })
    few.note('balance', '1.00')
    few.write()
    expect(mirror.get(KNOWN_KEY)).toBeNull()
  })

  it('gives way to newer answers where there are too many', () => {
    const page = started()
    for (let nth = 0; nth < 30; nth += 1) page.note(`page ${nth}`, 'x'.repeat(9_000))
    page.write()
    expect(mirror.get(KNOWN_KEY)?.length).toBeLessThan(101_000)
    expect(started().read('page 29')).toHaveLength(9_000)
    expect(started().read('page 0')).toBeUndefined()
  })

  it('is not kept where it alone is too much, and keeps nothing else away', () => {
    const page = started()
    page.note('balance', '12.00')
    page.note('everything', 'x'.repeat(200_000))
    page.write()
    expect(started().read('balance')).toBe('12.00')
    expect(started().read('everything')).toBeUndefined()
  })

  it.each(['broken', '[]', '3', '{"world":"w","seq":7,"program":"p1"}'])(
    'is nothing in %s',
    (text) => {
      mirror.set(KNOWN_KEY, text)
      expect(started().read('balance')).toBeUndefined()
    },
  )

  it('is not kept where there is no room, and nobody is troubled', () => {
    mirror = memoryMirror(10)
    const page = started()
    page.note('balance', '12.00')
    expect(page.write).not.toThrow()
  })
})
