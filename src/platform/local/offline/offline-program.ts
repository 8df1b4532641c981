import { trustWorkerUrl } from '../trusted-scripts.ts'
import { USE_NEW_VERSION } from './messages.ts'

/** How often a page that stays open looks for a new version, in milliseconds. */
const LOOK_EVERY = 60 * 60_000

export type OfflineProgram = {
  /** Lets the version that waits take over, in all tabs. */
  readonly takeNewVersion: () => void
}

type Listeners = {
  /** A new version was fetched whole and waits. */
  readonly onWaiting: () => void
  /** Another version answers from here on: this page is of the one before. */
  readonly onReplaced: () => void
}

/**
 * Keeps the program in the browser, so that every page opens without a network; null where the browser cannot, or the
 * page is on an insecure connection. What fails is tried again at the next visit.
 */
export async function keepProgram(
  base: string,
  { onWaiting, onReplaced }: Listeners,
): Promise<OfflineProgram | null> {
  const workers = workersHere()
  if (!workers) return null
  let hasVersion = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    // The first one takes over a page of its own version.
    if (hasVersion) onReplaced()
    hasVersion = true
  })
  const registration: ServiceWorkerRegistration | undefined = await workers
    .register(trustWorkerUrl(`${base}service-worker.js`), { scope: base, updateViaCache: 'none' })
    .catch(() => undefined)
  if (!registration) return null
  const look = () => {
    if (registration.waiting && workers.controller) onWaiting()
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
  look()
  lookForUpdates(registration)
  return { takeNewVersion: () => registration.waiting?.postMessage(USE_NEW_VERSION) }
}

/** Whether pages come from what is kept in this browser. */
export function isProgramKept(): boolean {
  const workers = workersHere()
  return Boolean(workers?.controller)
}

/** None on an insecure connection, and where the browser keeps nothing, even the question may be refused. */
function workersHere(): ServiceWorkerContainer | undefined {
  try {
    return Reflect.get(navigator, 'serviceWorker')
  } catch {
    return undefined
  }
}

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  // Without a network there is none.
  const look = () => void registration.update().catch(() => {})
  setInterval(look, LOOK_EVERY)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look()
  })
}
