import { act } from 'react'
import { afterPaint } from '../ui/after-paint.ts'

/** Resolves when what was typed or pressed has been painted and what follows from it is rendered. */
export function painted(): Promise<void> {
  return act(() => new Promise<void>(afterPaint))
}
