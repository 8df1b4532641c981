import { memoryMirror, memoryPorts } from '../platform/local/storage/memory-ports.ts'
import { usedCharacters } from '../platform/local/storage/mirror.ts'
import type { StorePorts } from '../platform/local/storage/ports.ts'

/** Where a memory world keeps everything, open to a test that looks there itself (MAT-09). */
export type MemoryDisk = StorePorts

/** `quota`: how many characters its localStorage holds. */
export function memoryDisk(quota?: number): MemoryDisk {
  return { ...memoryPorts(), mirror: memoryMirror(quota) }
}

/** Something else takes all but so many characters of a localStorage of this quota. */
export function fillDisk({ mirror }: MemoryDisk, quota: number, left: number): void {
  mirror.set('filler', 'x'.repeat(quota - usedCharacters(mirror) - 'filler'.length - left))
}

/** Every text that localStorage and the ledger hold, with its key. */
export async function textsOn({ mirror, ledger }: MemoryDisk) {
  const { worlds } = await ledger.read('', -1)
  const found = await Promise.all(worlds.map(({ world }) => ledger.read(world, -1)))
  return {
    mirror: mirror.keys().map((key) => `${key}=${mirror.get(key)}`),
    ledger: found.flatMap(({ newer }) => newer.map(({ key, text }) => `${key}=${text}`)),
  }
}
