import { useLayoutEffect } from 'react'

const steps: (() => void)[] = []

/**
 * Calls back once, as soon as the page answers to what is pressed and typed: in the same step in which the program shows
 * it, or in which the prerendered one comes to life.
 */
export function whenAlive(step: () => void): void {
  steps.push(step)
}

/** Stands behind what must be there before a page answers. */
export function Alive() {
  useLayoutEffect(() => {
    for (const step of steps.splice(0)) step()
  }, [])
  return null
}
