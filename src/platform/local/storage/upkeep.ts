import type { RecordMap } from '../../../api/ports.ts'
import { keepsOldFiles } from './dataset-age.ts'
import type { Tab } from './tab.ts'

/**
 * Sees to what is kept: nothing that older programs wrote and that must not stay (`renewOld`), no files that
 * are too old. There is seldom anything to do, so the doing is a part of the program of its own.
 */
export async function seeToDatasets<M extends RecordMap>(tab: Tab<M>): Promise<void> {
  if (tab.mode !== 'durable' || tab.isErased) return
  const isOlder = tab.worlds.some(({ schema }) => schema < tab.codecs.schema)
  const isTooOld = tab.worlds.some((row) => keepsOldFiles(row, tab.realNow()))
  // What does not succeed now is tried at the next start.
  if (isOlder) await import('./renew.ts').then(({ renewOld }) => renewOld(tab))
  if (isTooOld) await import('./old-files.ts').then(({ forgetOldFiles }) => forgetOldFiles(tab))
}
