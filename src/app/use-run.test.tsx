import { act, Component, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Backend } from '../api/backend.ts'
import type { TopUp, TopUpRefusal } from '../commands/top-up.ts'
import { topUp } from '../commands/top-up.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { createBackend } from '../platform/backend.ts'
import { callKeys } from '../platform/local/call-keys.ts'
import { type AppWorld, appWorld, topUpsIn } from '../testing/app-world.ts'
import { type Running, useRun, useSaving } from './hooks.ts'
import { queryClient } from './query-client.ts'
import { reachable } from './reachable.ts'
import { PartOutOfReach } from './renewal.ts'
import { type Services, ServicesContext } from './services.ts'

type Topping = Running<TopUp, null, TopUpRefusal>

let world: AppWorld
let near: Backend
/** The keys that the calls went out under, in their order. */
let used: (string | undefined)[]
/** What a call meets on its way; the calls after these arrive. */
let fates: readonly ('lost' | 'busy' | 'bug' | 'no part')[]
let root: Root
let topping: Topping
let scope: string

const backend = (): Backend =>
  reachable({
    ...near,
    run: async (command, input, key) => {
      used.push(key)
      const [fate, ...rest] = fates
      fates = rest
      if (fate === 'bug') throw new Error('A bug')
      if (fate === 'no part') throw new PartOutOfReach('No network')
      if (fate === 'busy') return refuse('storage-busy')
      const result = await near.run(command, input, key)
      return fate === 'lost' ? refuse('no-answer') : result
    },
  })

class ErrorPage extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? 'error page' : this.props.children
  }
}

function Form({ use }: { use: (scope: string) => Topping }) {
  topping = use(scope)
  return null
}

const form = (at: string) => useRun(topUp, { scope: at })

/** Opens the page with the records and the session that there are; loading it anew is opening it again. */
async function open(use: (scope: string) => Topping = form) {
  await act(() => root?.unmount())
  queryClient.clear()
  root = createRoot(document.body.appendChild(document.createElement('div')))
  const services = { ...world, backend: backend(), keys: callKeys(world.random) }
  await act(() =>
    root.render(
      // A form needs nothing else of them.
      <ServicesContext value={services as unknown as Services}>
        <ErrorPage>
          <Form use={use} />
        </ErrorPage>
      </ServicesContext>,
    ),
  )
}

const press = (amount = '100') => act(() => topping.run({ amount }))
/** A press that is repeated by itself: the pauses between are over at once. */
async function pressAndWait() {
  vi.useFakeTimers()
  let isAnswered = false
  const answer = topping.run({ amount: '100' }).finally(() => {
    isAnswered = true
  })
  while (!isAnswered) await act(() => vi.advanceTimersByTimeAsync(1_000))
  vi.useRealTimers()
  return answer
}
const balance = () => topUpsIn(world)

const held = () => callKeys(world.random).held()

let forms = 0
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  world = await appWorld()
  near = createBackend({ ...world, loadSettle: async () => null })
  used = []
  fates = []
  forms += 1
  scope = `form ${forms}`
  await open()
})
afterEach(() => act(() => root.unmount()))

describe('useRun', () => {
  it('keeps nothing of the calls that were answered, however many', async () => {
    await open()
    for (let count = 0; count < 30; count += 1) await press()
    await act(() => new Promise((done) => setTimeout(done, 20)))
    expect(queryClient.getMutationCache().getAll().length).toBeLessThanOrEqual(1)
  })

  it('does a second press under the key of the first: once', async () => {
    await act(() => Promise.all([topping.run({ amount: '100' }), topping.run({ amount: '100' })]))
    expect(balance()).toEqual(['100.00'])
    expect(new Set(used).size).toBe(1)
  })

  it('does a later press as another intention', async () => {
    await press()
    await press()
    expect(balance()).toEqual(['100.00', '100.00'])
  })

  it('repeats a call whose answer was lost under its key, and it happens once', async () => {
    fates = ['lost', 'lost']
    const answer = await pressAndWait()
    expect(answer).toEqual(ok(null))
    expect(balance()).toEqual(['100.00'])
    expect(used).toEqual([used[0], used[0], used[0]])
  })

  it('asks under the same key after the page was loaded anew without an answer', async () => {
    fates = ['lost', 'lost', 'lost']
    const answer = await pressAndWait()
    expect(answer).toMatchObject(refuse('no-answer'))
    await open()
    expect(await press()).toEqual(ok(null))
    expect(new Set(used).size).toBe(1)
    expect(balance()).toEqual(['100.00'])
  })

  it('tries again where another tab was busy', async () => {
    fates = ['busy']
    const answer = await pressAndWait()
    expect(answer).toEqual(ok(null))
    expect(used).toHaveLength(2)
    expect(balance()).toEqual(['100.00'])
  })

  it('tells why it was refused until that is taken away, and takes the corrected input', async () => {
    expect(await press('nothing')).toEqual(refuse('not-an-amount'))
    expect(topping.refusal).toBe('not-an-amount')
    await act(async () => topping.reset())
    expect(topping.refusal).toBeNull()
    expect(await press('5')).toEqual(ok(null))
    expect(balance()).toEqual(['5.00'])
  })

  it('does not take another content for the one whose answer was lost', async () => {
    await act(() => Promise.all([topping.run({ amount: '100' }), topping.run({ amount: '200' })]))
    expect(topping.refusal).toBe('key-reused')
    expect(balance()).toEqual(['100.00'])
  })

  it('shows the error page for a bug', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    fates = ['bug']
    await act(async () => {
      await expect(topping.run({ amount: '100' })).rejects.toThrow('A bug')
    })
    expect(document.body.textContent).toContain('error page')
  })

  it('is refused where a part of the program does not arrive, and the next press does it', async () => {
    fates = ['no part']
    expect(await press()).toEqual(refuse('out-of-reach'))
    expect(topping.refusal).toBe('out-of-reach')
    expect(await press()).toEqual(ok(null))
    expect(balance()).toEqual(['100.00'])
  })

  it('leaves a bug to a screen that keeps its page', async () => {
    const before = document.body.textContent
    await open((at) => useRun(topUp, { scope: at, keepsPage: true }))
    fates = ['bug']
    await act(async () => {
      await expect(topping.run({ amount: '100' })).rejects.toThrow('A bug')
    })
    expect(document.body.textContent).toBe(before)
  })
})

describe('useSaving', () => {
  it('keeps another content that was asked for meanwhile, under a key of its own', async () => {
    await open((at) => useSaving(topUp, { scope: at }))
    await act(() => Promise.all([topping.run({ amount: '100' }), topping.run({ amount: '200' })]))
    expect(topping.refusal).toBeNull()
    expect(balance()).toEqual(['100.00', '200.00'])
  })

  it('does what was asked last at last, also where that had a key of its own from the start', async () => {
    await open((at) => useSaving(topUp, { scope: at }))
    await act(async () => {
      const first = topping.run({ amount: '100' })
      const second = topping.run({ amount: '200' })
      await first
      await Promise.all([second, topping.run({ amount: '300' })])
    })
    expect(balance()).toEqual(['100.00', '200.00', '300.00'])
  })

  it('says after ten seconds that there was no answer, and goes on with what comes next', async () => {
    await open((at) => useSaving(topUp, { scope: at, outlivesPage: true }))
    vi.useFakeTimers()
    const { run } = near
    near = { ...near, run: () => new Promise(() => {}) }
    const stuck = topping.run({ amount: '100' })
    await act(() => vi.advanceTimersByTimeAsync(9_999))
    expect(topping.refusal).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(1))
    expect(await stuck).toEqual(refuse('no-answer'))
    expect(topping.refusal).toBe('no-answer')
    vi.useRealTimers()
    expect(held()).toHaveLength(1)
    near = { ...near, run }
    expect(await press('200')).toEqual(ok(null))
    expect(balance()).toEqual(['200.00'])
    expect(held()).toEqual([])
  })
})

describe('of several calls that outlive their page', () => {
  it('the last is held until it was answered, though those before it are done again', async () => {
    await open((at) => useSaving(topUp, { scope: at, outlivesPage: true }))
    const { run } = near
    const wanted: unknown[] = []
    near = {
      ...near,
      run: (...call) => {
        wanted.push(...held().map(({ input }) => Reflect.get(Object(input), 'amount')))
        return run(...call)
      },
    }
    await act(() => Promise.all(['100', '200', '300'].map((amount) => topping.run({ amount }))))
    expect(new Set(wanted)).toEqual(new Set(['300']))
    expect(balance()).toEqual(['100.00', '200.00', '300.00'])
    expect(held()).toEqual([])
  })
})
