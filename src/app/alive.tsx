import { useEffect } from 'react'

const steps: (() => void)[] = []

/** Calls back once, as soon as the page answers to what is pressed and typed. */
export function whenAlive(step: () => void): void {
  steps.push(step)
}

/** Stands behind what must be there before a page answers. */
export function Alive() {
  useEffect(() => {
    for (const step of steps.splice(0)) step()
  }, [])
  return null
}
