import { describe, expect, it } from 'vitest'
import { chooseDataset, type MirrorHead } from './choose-dataset.ts'
import type { DatasetRow } from './ports.ts'

const row = (world: string, more: Partial<DatasetRow>): DatasetRow => ({
  world,
  seq: 10,
  at: 0,
  schema: 1,
  records: 3,
  mirrorConfirmed: false,
  createdAt: 0,
  replacedAt: null,
  ...more,
})

const old = row('old', { replacedAt: 1 })

/** What the ledger knows: nothing, or a current world that did or did not reach the disk. */
const LEDGERS = {
  nothing: [],
  unsure: [row('now', {}), old],
  confirmed: [row('now', { mirrorConfirmed: true }), old],
  empty: [row('now', { records: 0, mirrorConfirmed: true }), old],
} as const

const MIRRORS: Record<string, MirrorHead> = {
  empty: { world: null, seq: 0, empty: true },
  nameless: { world: null, seq: 0, empty: false },
  now: { world: 'now', seq: 10, empty: false },
  behind: { world: 'now', seq: 4, empty: false },
  ahead: { world: 'now', seq: 11, empty: false },
  old: { world: 'old', seq: 10, empty: false },
  oldAhead: { world: 'old', seq: 11, empty: false },
  foreign: { world: 'foreign', seq: 99, empty: false },
}

/** ledger, session has seen, localStorage shows → choice, world, by hand. */
const TABLE = `
nothing   | nobody | empty    | fresh   |         | no
nothing   | nobody | nameless | adopt   | (new)   | no
nothing   | nobody | foreign  | adopt   | foreign | no
nothing   | foreign| empty    | fresh   |         | no
unsure    | nobody | empty    | restore | now     | no
unsure    | nobody | nameless | same    | now     | no
unsure    | nobody | now      | same    | now     | no
unsure    | nobody | behind   | same    | now     | no
unsure    | nobody | ahead    | adopt   | (new)   | yes
unsure    | nobody | old      | restore | now     | no
unsure    | nobody | oldAhead | restore | now     | no
unsure    | nobody | foreign  | adopt   | foreign | yes
unsure    | old    | empty    | restore | now     | no
unsure    | old    | old      | restore | now     | no
unsure    | now    | empty    | fresh   |         | yes
unsure    | now    | nameless | same    | now     | no
unsure    | now    | behind   | same    | now     | no
unsure    | now    | old      | return  | old     | yes
unsure    | now    | oldAhead | adopt   | (new)   | yes
unsure    | now    | foreign  | adopt   | foreign | yes
confirmed | nobody | empty    | fresh   |         | yes
confirmed | nobody | nameless | same    | now     | no
confirmed | nobody | behind   | same    | now     | no
confirmed | nobody | ahead    | adopt   | (new)   | yes
confirmed | nobody | old      | return  | old     | yes
confirmed | nobody | foreign  | adopt   | foreign | yes
empty     | now    | empty    | restore | now     | no
empty     | now    | old      | return  | old     | yes
`

const cases = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('the world that a tab shows at start', () => {
  it.each(cases)('ledger %s, session saw %s, localStorage %s: %s %s, by hand: %s', (...cells) => {
    const [ledger = '', session, mirror = '', kind, world, byHand] = cells
    const worlds = Object.entries(LEDGERS).find(([name]) => name === ledger)?.[1] ?? []
    const head = MIRRORS[mirror] ?? { world: null, seq: 0, empty: true }
    const choice = chooseDataset(head, worlds, session === 'nobody' ? null : (session ?? null))
    expect(choice).toEqual({
      kind,
      byHand: byHand === 'yes',
      ...(world === '' ? {} : { world: world === '(new)' ? null : world }),
    })
  })
})
