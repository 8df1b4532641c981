import { act } from 'react'
import { afterPaint } from '../ui/after-paint.ts'

/** Resolves when what was typed or pressed has been painted and what follows from it is rendered. */
export function painted(): Promise<void> {
  return act(() => new Promise<void>(afterPaint))
}

/** Presses something, and waits for what follows. */
export async function pressIt(pressed: HTMLElement | null | undefined): Promise<void> {
  await act(async () => pressed?.click())
  await painted()
}
