import { startTransition, useOptimistic } from 'react'

/**
 * The value of a checkbox, a select or a text whose consequences are many: the control is rendered with it at once, and what
 * `pass` changes after that. Who decides on it must not read it from what was rendered.
 */
export function useEagerValue<V>(
  value: V,
  pass: (value: V) => void,
): readonly [shown: V, choose: (value: V) => void] {
  const [shown, show] = useOptimistic(value)
  const choose = (next: V) =>
    startTransition(() => {
      show(next)
      pass(next)
    })
  return [shown, choose]
}
