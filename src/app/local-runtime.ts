import type { Backend } from '../api/backend.ts'
import { slowBackend } from '../platform/memory/slow-backend.ts'
import { isEmptyWorld } from '../policies/empty-world.ts'
import { afterPress } from '../ui/press.ts'
import { settledWithin } from '../ui/settled-within.ts'
import { localServices } from './local-services.ts'
import { refreshWith, typesShown } from './query-client.ts'
import { resumeCalls, resumeForOthers } from './resume-calls.ts'
import { startScheduler } from './scheduler.ts'
import type { Services } from './services.ts'
import { onFirstAct } from './when-idle.ts'

/** What is to be done with the records before anything happens in them by itself. */
export type Prepare = (services: ReturnType<typeof localServices>) => Promise<void>

/** From what these do on there is something to lose: the browser is asked to keep it. */
const SUBMITTING = new Set(['submit-application', 'request-purchase', 'place-order'])

/** A build of its own for the proof that screens know no other backend than the one they are given. */
const isFarAway = import.meta.env.MODE === 'slow'

function farAway(near: Backend, random: Services['random']): Backend {
  const wait = (delay: number) => new Promise<void>((done) => setTimeout(done, delay))
  return slowBackend(near, { delay: 200, wait, random })
}

/** The longest that the first page of a new browser waits for its account, in milliseconds. */
const PATIENCE = 500

/** A new browser's account is there before its first page, so that nothing moves when it comes; a slow one does not wait. */
function soon(work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((done) => setTimeout(done, PATIENCE))])
}

/** What is shown can be searched and sorted at once when somebody begins to: until then nothing more of it is read. */
function readShownAhead({ store }: Pick<Services, 'store'>) {
  onFirstAct(() => void store.readAhead(typesShown()))
}

/** So long a command waits at most for what pages were left with, in milliseconds. */
const RESUMED_WITHIN = 3_000

/** Does what pages were left with: it was wanted before anything that is asked of this one. */
async function resumeLeft(services: ReturnType<typeof localServices>): Promise<void> {
  const { keys, storeAdmin } = services
  if (!keys.isHolding()) return
  try {
    await services.open()
    await services.ready
    const { mode, world, recoverable, snapshots } = storeAdmin.health()
    const known = [world, ...[...recoverable, ...snapshots].map((one) => one.world)]
    if (mode === 'durable') keys.forgetOthers(new Set(known))
    await resumeCalls(services)
  } catch (error) {
    reportError(error)
  }
}

/** Opens the records of this browser. */
export async function openLocalRuntime(prepare?: Prepare): Promise<Services> {
  const services = localServices()
  await prepare?.(services)
  const isNew = isEmptyWorld(services.store.read())
  const firstTurn = startScheduler(services)
  services.ready.then(services.watchIntegrity)
  const resumed = settledWithin(resumeLeft(services), RESUMED_WITHIN)
  resumeForOthers(services)
  const { store } = services
  // What happens by itself or in another tab shows once a press is over, and moves nothing away from under it.
  const near: Services['backend'] = {
    ...services.backend,
    run: async (command, input, key) => {
      await resumed
      const result = await services.backend.run(command, input, key)
      // Nothing waits for the answer.
      if (result.ok && SUBMITTING.has(command.name)) void services.storeAdmin.askToKeep()
      return result
    },
    subscribe: (listener) =>
      services.backend.subscribe((changed) => afterPress(() => listener(changed))),
  }
  const backend = isFarAway ? farAway(near, services.random) : near
  refreshWith(backend)
  if (isNew) await soon(firstTurn)
  readShownAhead(services)
  return {
    ...services,
    store: { ...store, subscribe: (listener) => store.subscribe(() => afterPress(listener)) },
    backend,
  }
}
