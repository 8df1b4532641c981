import { startTransition, useOptimistic } from 'react'

/**
 * The value of a control whose consequences are many: it shows what is typed or chosen within the key or press, and
 * what `pass` changes is rendered after that was painted. Who decides on it must not read it from what was rendered.
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
