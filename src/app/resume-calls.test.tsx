import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Backend } from '../api/backend.ts'
import { type TopUp, type TopUpRefusal, topUp } from '../commands/top-up.ts'
import { refuse } from '../domain/shared/result.ts'
import { createBackend } from '../platform/backend.ts'
import { callKeys } from '../platform/local/call-keys.ts'
import { type AppWorld, appWorld, topUpsIn } from '../testing/app-world.ts'
import type { Keeping } from './calls.ts'
import { useKeeping } from './hooks.ts'
import { reachable } from './reachable.ts'
import { PartOutOfReach } from './renewal.ts'
import { resumeCalls } from './resume-calls.ts'
import { type Services, ServicesContext } from './services.ts'

let world: AppWorld
let near: Backend
/** What a call meets on its way; the calls after these arrive. */
let fates: readonly ('lost' | 'busy')[]
/** The form whose calls are held: each test has its own. */
let form: string
let forms = 0

const backend = (): Backend => ({
  ...near,
  run: async (command, input, key) => {
    const [fate, ...rest] = fates
    fates = rest
    if (fate === 'busy') return refuse('storage-busy')
    const result = await near.run(command, input, key)
    return fate === 'lost' ? refuse('no-answer') : result
  },
})
const keys = () => callKeys(world.random)
const held = () => keys().held()
const balance = () => topUpsIn(world)

let keeping: Keeping<TopUp, null, TopUpRefusal>

function Form({ scope }: { scope: string }) {
  keeping = useKeeping(topUp, scope)
  return null
}

/** Opens a form that keeps what is typed, in a page of its own. */
async function keepIn(scope: string) {
  const services = { ...world, backend: backend(), keys: keys() }
  const root = createRoot(document.createElement('div'))
  await act(() =>
    root.render(
      // A form needs nothing else of them.
      <ServicesContext value={services as unknown as Services}>
        <Form scope={scope} />
      </ServicesContext>,
    ),
  )
  return {
    save: (amount: string) => act(async () => keeping.save({ amount })),
    saveLeaving: (amount: string) => act(async () => keeping.saveLeaving({ amount })),
    leave: () => act(() => root.unmount()),
  }
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  world = await appWorld()
  near = createBackend({ ...world, loadSettle: async () => null })
  fates = []
  forms += 1
  form = `top-up resumed ${forms}`
})
afterEach(() => vi.unstubAllGlobals())

describe('a call that was held', () => {
  const switched = { command: 'top-up', input: { amount: '100' }, key: 'k1' }
  const resume = () => resumeCalls({ backend: backend(), keys: keys() })

  it('is done once by whoever opens a page, in whatever tab', async () => {
    keys().hold(form, switched)
    await Promise.all([resume(), resume()])
    await resume()
    expect(balance()).toEqual(['100.00'])
    expect(held()).toEqual([])
  })

  it('is done under a key of its own where its key was used for what was wanted before', async () => {
    await near.run(topUp, { amount: '5' }, 'k1')
    keys().hold(form, switched)
    await resume()
    expect(balance()).toEqual(['5.00', '100.00'])
    expect(held()).toEqual([])
  })

  it('is done two seconds later where the browser was too busy for it', async () => {
    fates = ['busy']
    keys().hold(form, switched)
    vi.useFakeTimers()
    await resume()
    expect(held()).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(held()).toEqual([]))
    expect(balance()).toEqual(['100.00'])
  })

  it('is done once by two tabs also where its key was used for what was wanted before', async () => {
    await near.run(topUp, { amount: '5' }, 'k1')
    keys().hold(form, switched)
    await Promise.all([resume(), resume()])
    expect(balance()).toEqual(['5.00', '100.00'])
  })

  it('keeps no other one waiting where it breaks off', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    keys().hold('top-up broken', { ...switched, key: 'k0' })
    keys().hold(form, switched)
    const { run } = near
    near = {
      ...near,
      run: async (...call) => {
        if (call[2] === 'k0') throw new Error('broken')
        return run(...call)
      },
    }
    await resume()
    expect(balance()).toEqual(['100.00'])
    expect(held()).toEqual([])
    expect(reported).toHaveBeenCalledTimes(1)
  })

  it('stays held where a part of the program that it needs did not arrive', async () => {
    keys().hold(form, switched)
    const { run } = near
    near = reachable({ ...near, run: () => Promise.reject(new PartOutOfReach('no network')) })
    await resume()
    expect(held()).toHaveLength(1)
    near = { ...near, run }
    await resume()
    expect(balance()).toEqual(['100.00'])
    expect(held()).toEqual([])
  })

  it('of what is typed is done before what is typed since, and never after it', async () => {
    keys().hold(form, switched)
    fates = ['busy']
    vi.useFakeTimers()
    await resume()
    vi.useRealTimers()
    expect(held()).toHaveLength(1)
    const { save, leave } = await keepIn(form.slice('top-up '.length))
    await save('200')
    expect(held()).toEqual([])
    await resume()
    expect(balance()).toEqual(['100.00', '200.00'])
    await leave()
  })

  it('of what is typed stays held where the browser was too busy for it', async () => {
    const { save, saveLeaving, leave } = await keepIn(form.slice('top-up '.length))
    fates = ['busy', 'busy', 'busy']
    await saveLeaving('100')
    expect(held()).toHaveLength(1)
    await save('200')
    expect(held()).toEqual([])
    expect(balance()).toEqual(['100.00', '200.00'])
    await leave()
  })

  it('of what is typed says a part beside others, and is held no longer once it was answered', async () => {
    const { saveLeaving, leave } = await keepIn(form.slice('top-up '.length))
    keys().holdBeside(form, switched)
    fates = ['lost', 'lost', 'lost', 'lost', 'lost', 'lost']
    await saveLeaving('200')
    expect(held()).toHaveLength(2)
    fates = []
    await saveLeaving('300')
    expect(held()).toEqual([])
    expect(balance().at(-1)).toBe('300.00')
    await leave()
  })

  it('is held on where its answer was lost', async () => {
    fates = ['lost']
    keys().hold(form, switched)
    await resume()
    expect(held()).toHaveLength(1)
    await resume()
    expect(held()).toEqual([])
    expect(balance()).toEqual(['100.00'])
  })
})
