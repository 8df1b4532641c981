import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'

export type Rendered = {
  readonly place: HTMLElement
  /** Takes away what is rendered; the place stays. */
  readonly unmount: () => Promise<void>
  readonly leave: () => Promise<void>
}

/** Renders something into a place of its own, as React does it in a test. */
export async function render(node: ReactNode): Promise<Rendered> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(() => root.render(node))
  const unmount = () => act(async () => root.unmount())
  const leave = async () => {
    await unmount()
    place.remove()
    vi.unstubAllGlobals()
  }
  return { place, unmount, leave }
}
