import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { useToday } from './moment.ts'
import { type Services, ServicesContext } from './services.ts'

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // 20 s before midnight in Asia/Shanghai, between two half minutes.
  vi.useFakeTimers({ now: instantOf(civilDate('2026-03-02'), '23:59:40') })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Today() {
  return useToday()
}

it('a page that is left open shows the new day from its first moment', async () => {
  const services = {
    clock: { now: () => vi.getMockedSystemTime()?.getTime() ?? 0 },
    store: { subscribe: () => () => {} },
  } as unknown as Services
  const container = document.createElement('div')
  const root = createRoot(container)
  await act(async () =>
    root.render(
      <ServicesContext value={services}>
        <Today />
      </ServicesContext>,
    ),
  )
  expect(container.textContent).toBe('2026-03-02')
  await act(async () => vi.advanceTimersByTime(19_999))
  expect(container.textContent).toBe('2026-03-02')
  await act(async () => vi.advanceTimersByTime(1))
  expect(container.textContent).toBe('2026-03-03')
  await act(async () => vi.advanceTimersByTime(86_400_000))
  expect(container.textContent).toBe('2026-03-04')
  await act(async () => root.unmount())
  expect(vi.getTimerCount()).toBe(0)
})
