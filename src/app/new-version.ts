import { keepProgram, type OfflineProgram } from '../platform/local/offline/offline-program.ts'
import { renewForNewVersion } from './renewal.ts'

let program: OfflineProgram | null = null
let isWaiting = false
const listeners = new Set<() => void>()

/** Keeps the program in this browser; a new version waits until the customer wants it. */
export async function keepProgramHere(): Promise<void> {
  program = await keepProgram(import.meta.env.BASE_URL, {
    onWaiting: () => {
      isWaiting = true
      for (const listener of listeners) listener()
    },
    onReplaced: () => whenNobodyTypes(renewForNewVersion),
  })
}

export const isNewVersionWaiting = (): boolean => isWaiting

export function subscribeNewVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** All tabs go on with the new version; what is being typed in them is kept. */
export function applyNewVersion(): void {
  program?.takeNewVersion()
}

/** Another tab took the new version: this one follows when the field that is being typed in is left. */
function whenNobodyTypes(work: () => void): void {
  const isTyping = () => !document.hidden && document.activeElement?.matches('input, textarea')
  if (!isTyping()) {
    work()
    return
  }
  const look = () => {
    if (isTyping()) return
    for (const event of ENDS) removeEventListener(event, later, true)
    work()
  }
  // A field that is left for the next one is left, too: what follows is looked at first.
  const later = () => setTimeout(look)
  for (const event of ENDS) addEventListener(event, later, true)
}

const ENDS = ['focusout', 'visibilitychange'] as const
