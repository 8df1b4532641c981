import { act, type ComponentType, Profiler } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { queryClient, refreshWith } from '../app/query-client.ts'
import { type Services, ServicesContext } from '../app/services.ts'
import { createBackend } from '../platform/backend.ts'
import { callKeys } from '../platform/local/call-keys.ts'
import type { AppWorld } from './app-world.ts'
import { type Renders, rendersIn } from './renders.ts'

export type MountedPage = {
  readonly place: HTMLElement
  /** How often its components were rendered, since it was asked last. */
  readonly takeRenders: Renders['take']
  readonly leave: () => Promise<void>
}

/** A phone, as far as pages ask: without a browser nothing has a width. */
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    ...{ media, matches: false, onchange: null },
    ...{ addListener: () => {}, removeListener: () => {} },
  })

/** A page of the program over a world in memory, at an address that its path fits. */
export async function mountPage(
  world: AppWorld,
  { path, Component }: { readonly path: string; readonly Component: ComponentType },
  address: string,
  others: Partial<Services> = {},
): Promise<MountedPage> {
  const backend = createBackend({ ...world, loadSettle: async () => null })
  const stop = refreshWith(backend)
  const storeAdmin = { history: world.store.history, subscribe: world.store.subscribe }
  const services = { ...world, backend, storeAdmin, keys: callKeys(world.random), ...others }
  const router = createMemoryRouter([{ path, Component }], { initialEntries: [address] })
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  const { count, take } = rendersIn(place)
  await act(() =>
    root.render(
      // A page asks for nothing else of them.
      <ServicesContext value={services as unknown as Services}>
        <Profiler id="page" onRender={count}>
          <RouterProvider router={router} />
        </Profiler>
      </ServicesContext>,
    ),
  )
  const leave = async () => {
    await act(() => root.unmount())
    stop()
    queryClient.clear()
    place.remove()
  }
  return { place, takeRenders: take, leave }
}
