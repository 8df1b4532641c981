import { useState } from 'react'

/**
 * The same object for as long as nothing of it changes but the named members: what a form keeps at every key renders
 * nothing that does not show it.
 */
export function useSteady<T extends object>(value: T, moving: readonly (keyof T)[]): T {
  const [steady, setSteady] = useState(value)
  if (isSame(steady, value, moving)) return steady
  setSteady(value)
  return value
}

function isSame<T extends object>(one: T, other: T, moving: readonly (keyof T)[]): boolean {
  if (one === other) return true
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof T>
  return [...names].every((name) => moving.includes(name) || Object.is(one[name], other[name]))
}
