import type { DatasetRow } from './ports.ts'

/** What localStorage says of itself at start. */
export type MirrorHead = {
  /** The world named by `qd:meta`, or null when that is missing or broken. */
  readonly world: string | null
  readonly seq: number
  /** There is neither `qd:meta` nor any record. */
  readonly empty: boolean
}

/**
 * What a tab shows:
 *
 * - `same`: the current world; localStorage and ledger are compared record by record
 * - `restore`: the current world as the ledger has it; localStorage lost it in a crash
 * - `adopt`: what stands in localStorage, which the ledger does not know (`null`: under a new
 *   name, because the ledger knows other things under the old one)
 * - `return`: a replaced world that somebody has put back into localStorage
 * - `fresh`: a new, empty world
 *
 * `byHand` marks the choices that believe that somebody changed localStorage on purpose. They
 * are only safe when localStorage is not merely late in showing what another tab wrote, so the
 * caller looks again for a moment.
 */
export type Choice =
  | { readonly kind: 'same' | 'restore'; readonly world: string; readonly byHand: false }
  | { readonly kind: 'adopt'; readonly world: string | null; readonly byHand: boolean }
  | { readonly kind: 'return'; readonly world: string; readonly byHand: true }
  | { readonly kind: 'fresh'; readonly byHand: boolean }

/**
 * Decides at start which world a tab shows. localStorage has the word, because it is what people
 * clear, copy and restore, except where a crash explains its state: the browser writes it to the
 * disk late, the ledger at once. A crash explains it only while no session has seen the current
 * world there twice (`mirrorConfirmed`) and this session has not seen it either.
 */
export function chooseDataset(
  mirror: MirrorHead,
  worlds: readonly DatasetRow[],
  sessionDataset: string | null,
): Choice {
  const current = worlds.find((row) => row.replacedAt === null)
  if (current === undefined) {
    return mirror.empty
      ? { kind: 'fresh', byHand: false }
      : { kind: 'adopt', world: freeName(mirror, worlds), byHand: false }
  }
  const here = { world: current.world, byHand: false } as const
  if (mirror.world === current.world) {
    // The ledger is written first, so a mirror ahead of it was not written by this store.
    if (mirror.seq > current.seq) return { kind: 'adopt', world: null, byHand: true }
    return { kind: 'same', ...here }
  }
  if (mirror.world === null && !mirror.empty) return { kind: 'same', ...here }
  if (mirror.world !== null && !worlds.some((row) => row.world === mirror.world)) {
    return { kind: 'adopt', world: mirror.world, byHand: true }
  }
  const wasThere = current.mirrorConfirmed || sessionDataset === current.world
  if (!wasThere) return { kind: 'restore', ...here }
  if (mirror.world === null) {
    return current.records === 0 ? { kind: 'restore', ...here } : { kind: 'fresh', byHand: true }
  }
  return returnTo(mirror.world, mirror, worlds)
}

function returnTo(world: string, mirror: MirrorHead, worlds: readonly DatasetRow[]): Choice {
  const known = worlds.find((row) => row.world === world)
  return known === undefined || mirror.seq > known.seq
    ? { kind: 'adopt', world: null, byHand: true }
    : { kind: 'return', world, byHand: true }
}

function freeName(mirror: MirrorHead, worlds: readonly DatasetRow[]): string | null {
  return worlds.some((row) => row.world === mirror.world) ? null : mirror.world
}
