import { memoryLocks } from '../locks/memory-locks.ts'
import type {
  Channel,
  DatasetRow,
  Found,
  JournalWrites,
  Ledger,
  Mirror,
  Row,
  Session,
  StorePorts,
  TabMessage,
  Writes,
} from './ports.ts'

/** A ledger that lasts as long as the page. */
export function memoryLedger(): Ledger {
  const worlds = new Map<string, DatasetRow>()
  const rows = new Map<string, Map<string, Row>>()
  const files = new Map<string, Uint8Array>()
  const answers = new Map<string, Map<string, string>>()
  const journals = new Map<string, Map<string, string>>()
  const find = (world: string, after: number): Found => {
    // Most reads ask for what others did since, which is nothing: do not look at every row.
    const isUpToDate = (worlds.get(world)?.seq ?? -1) <= after
    const all = isUpToDate ? [] : [...(rows.get(world)?.values() ?? [])]
    return { worlds: [...worlds.values()], newer: all.filter((row) => row.seq > after) }
  }
  const forgetFiles = (world: string) => {
    for (const id of files.keys()) if (id.startsWith(`${world}/`)) files.delete(id)
  }
  const forget = (world: string) => {
    worlds.delete(world)
    rows.delete(world)
    answers.delete(world)
    journals.delete(world)
    forgetFiles(world)
  }
  const write = (writes: Writes) => {
    for (const row of writes.worlds) worlds.set(row.world, row)
    const table = rows.get(writes.world) ?? new Map<string, Row>()
    rows.set(writes.world, table)
    for (const row of writes.rows) table.set(row.key, row)
    writeFiles(files, writes)
    if (writes.answer) {
      const known = answers.get(writes.world) ?? new Map<string, string>()
      answers.set(writes.world, known.set(writes.answer.key, writes.answer.text))
    }
    if (writes.journal) {
      const journal = journals.get(writes.world) ?? new Map<string, string>()
      journals.set(writes.world, journal)
      writeJournal(journal, writes.journal)
    }
    writes.forget.forEach(forget)
    for (const world of writes.forgetFiles ?? []) forgetFiles(world)
  }
  return {
    read: async (world, after) => find(world, after),
    change: async (world, after, step, key = '') => {
      const answer = answers.get(world)?.get(key)
      const { writes, value } = step({ ...find(world, after), answer })
      if (writes !== null) write(writes)
      return value
    },
    readPart: async (world, after, count) => part(rows.get(world)?.values() ?? [], after, count),
    readJournal: async (world, after, count) => {
      const lines = [...(journals.get(world) ?? [])].map(([key, text]) => ({ key, text, seq: 0 }))
      return part(lines, after, count)
    },
    readFile: async (world, id) => files.get(`${world}/${id}`) ?? null,
    fileIds: async (world) =>
      [...files.keys()].flatMap((key) =>
        key.startsWith(`${world}/`) ? [key.slice(world.length + 1)] : [],
      ),
    erase: async () => {
      worlds.clear()
      rows.clear()
      answers.clear()
      journals.clear()
      files.clear()
    },
  }
}

function writeFiles(kept: Map<string, Uint8Array>, { world, files }: Writes) {
  for (const { id, bytes } of files) {
    if (bytes === null) kept.delete(`${world}/${id}`)
    else kept.set(`${world}/${id}`, bytes)
  }
}

function writeJournal(journal: Map<string, string>, { texts, isBegunAnew }: JournalWrites) {
  if (isBegunAnew) journal.clear()
  for (const [key, text] of texts) {
    if (text === null) journal.delete(key)
    else journal.set(key, text)
  }
}

/** At most `count` of the rows whose keys come after `after`, in the order of their keys. */
function part(rows: Iterable<Row>, after: string, count: number): readonly Row[] {
  const later = [...rows].filter(({ key }) => key > after)
  return later.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, count)
}

/** A localStorage that lasts as long as the page; `quota` in characters, keys included. */
export function memoryMirror(quota = Number.POSITIVE_INFINITY): Mirror {
  const texts = new Map<string, string>()
  let used = 0
  const remove = (key: string) => {
    const text = texts.get(key)
    if (text !== undefined) used -= key.length + text.length
    texts.delete(key)
  }
  return {
    keys: () => [...texts.keys()],
    get: (key) => texts.get(key) ?? null,
    set: (key, text) => {
      const before = texts.get(key)
      const freed = before === undefined ? 0 : key.length + before.length
      if (used - freed + key.length + text.length > quota) {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      }
      used += key.length + text.length - freed
      texts.set(key, text)
    },
    remove,
  }
}

export function memorySession(): Session {
  let seen: string | null = null
  return {
    world: () => seen,
    remember: (world) => {
      seen = world
    },
    forget: () => {
      seen = null
    },
  }
}

/** Connects the tabs of one memory: each call is one tab's end. */
export function memoryChannels(): () => Channel {
  const listeners = new Map<symbol, (message: TabMessage) => void>()
  return () => {
    const self = Symbol('tab')
    return {
      post: (message) => {
        for (const [tab, listener] of listeners) {
          if (tab !== self) queueMicrotask(() => listener(message))
        }
      },
      listen: (listener) => listeners.set(self, listener),
      close: () => listeners.delete(self),
    }
  }
}

/** Everything for one tab that keeps nothing; `texts` is what it starts with. */
export function memoryPorts(texts: ReadonlyMap<string, string> = new Map()): StorePorts {
  const mirror = memoryMirror()
  for (const [key, text] of texts) mirror.set(key, text)
  return {
    ledger: memoryLedger(),
    mirror,
    session: memorySession(),
    locks: memoryLocks(),
    channel: memoryChannels()(),
    wait: async () => {},
  }
}
