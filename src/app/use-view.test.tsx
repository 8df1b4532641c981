import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { query } from '../api/query.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { createBackend } from '../platform/backend.ts'
import { type AppWorld, appWorld } from '../testing/app-world.ts'
import { useView } from './hooks.ts'
import { queryClient } from './query-client.ts'
import { type Services, ServicesContext } from './services.ts'

/** What is offered until the end of a day. */
const offer = query<{ readonly last: string }, string>({
  name: 'offer',
  input: z.object({ last: z.string() }),
  reads: ['order'],
  readsDay: true,
  view: (_, { last }, { today }) => (today <= last ? 'open' : 'over'),
})

let world: AppWorld

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // 20 s before midnight in Asia/Shanghai, between two half minutes.
  world = await appWorld(instantOf(civilDate('2026-03-02'), '23:59:40'))
  vi.useFakeTimers()
})

afterEach(() => {
  queryClient.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Offer() {
  return useView(offer, { last: '2026-03-02' })
}

async function pass(milliseconds: number) {
  world.time.advance(milliseconds)
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
}

it('a page that is left open asks anew at midnight what reads the day', async () => {
  const backend = createBackend({ ...world, loadSettle: async () => null })
  const container = document.createElement('div')
  const root = createRoot(container)
  await act(async () =>
    root.render(
      // The page needs nothing else of them.
      <ServicesContext value={{ ...world, backend } as unknown as Services}>
        <Offer />
      </ServicesContext>,
    ),
  )
  expect(container.textContent).toBe('open')
  await pass(19_999)
  expect(container.textContent).toBe('open')
  await pass(1)
  expect(container.textContent).toBe('over')
  await act(async () => root.unmount())
})
