import type { StorePorts } from '../platform/local/storage/ports.ts'

/**
 * What goes wrong at the `at`-th call of storage, counted from 1:
 *
 * - `fail`: the call fails without effect
 * - `fail-after`: the call has its effect, but its caller is told that it failed
 * - `cut`: the call is the last one that ever happens
 */
export type Fault = { readonly at: number; readonly kind: 'fail' | 'fail-after' | 'cut' }

export type FaultyPorts = {
  readonly ports: StorePorts
  /** How many calls there were. */
  calls(): number
  /** From now on the fault can happen and calls are counted. */
  arm(): void
  /** Turns the power off now. */
  cut(): void
  /** A call was asked for after the power went off: whatever the program does now is not real. */
  isOff(): boolean
  readonly whenOff: Promise<void>
}

export function faultyPorts(ports: StorePorts, fault: Fault | null): FaultyPorts {
  let isArmed = false
  let calls = 0
  let isCut = false
  let isOff = false
  let tellOff = () => {}
  const whenOff = new Promise<void>((resolve) => {
    tellOff = resolve
  })
  const next = (): Fault['kind'] | 'off' | 'none' => {
    if (isCut) {
      isOff = true
      tellOff()
      return 'off'
    }
    if (!isArmed) return 'none'
    calls += 1
    if (fault === null || calls !== fault.at) return 'none'
    if (fault.kind === 'cut') isCut = true
    return fault.kind
  }
  const now = <A extends readonly unknown[], R>(call: (...args: A) => R) => {
    return (...args: A): R => {
      const what = next()
      if (what === 'fail' || what === 'off') throw new StorageFault()
      const result = call(...args)
      if (what === 'fail-after') throw new StorageFault()
      return result
    }
  }
  const later = <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      const what = next()
      if (what === 'off') return new Promise(() => {})
      if (what === 'fail') throw new StorageFault()
      const result = await call(...args)
      if (what === 'fail-after') throw new StorageFault()
      return result
    }
  }
  return {
    ports: wrap(ports, now, later),
    calls: () => calls,
    arm: () => {
      isArmed = true
    },
    cut: () => {
      isCut = true
    },
    isOff: () => isOff,
    whenOff,
  }
}

/** What a faulty call throws. */
export class StorageFault extends Error {}

type Now = <A extends readonly unknown[], R>(call: (...args: A) => R) => (...args: A) => R
type Later = <A extends readonly unknown[], R>(
  call: (...args: A) => Promise<R>,
) => (...args: A) => Promise<R>

function wrap(ports: StorePorts, now: Now, later: Later): StorePorts {
  const { ledger, mirror, session, locks, channel } = ports
  return {
    ledger: {
      read: later(ledger.read),
      change: (world, after, step, key) => later(() => ledger.change(world, after, step, key))(),
      readPart: later(ledger.readPart),
      readJournal: later(ledger.readJournal),
      readFile: later(ledger.readFile),
      fileIds: later(ledger.fileIds),
      erase: later(ledger.erase),
    },
    mirror: {
      keys: now(mirror.keys),
      get: now(mirror.get),
      set: now(mirror.set),
      remove: now(mirror.remove),
    },
    session: {
      world: now(session.world),
      remember: now(session.remember),
      forget: now(session.forget),
    },
    locks: {
      alone: (name, patience, work) => later(() => locks.alone(name, patience, work))(),
      hold: now(locks.hold),
      isHeld: later(locks.isHeld),
    },
    channel: {
      post: now(channel.post),
      listen: now(channel.listen),
      close: now(channel.close),
    },
    wait: later(ports.wait),
  }
}
