import { useState } from 'react'

/**
 * A choice that is shown at once, as the platform's own controls do, while it is being stored.
 * What is stored is shown again when it was refused, or has changed since.
 */
export function useChoice<T>(stored: T, store: (value: T) => Promise<boolean>) {
  const [chosen, setChosen] = useState<{ value: T; over: T } | null>(null)
  const choose = async (value: T) => {
    const own = { value, over: stored }
    setChosen(own)
    if (!(await store(value))) setChosen((now) => (now === own ? null : now))
  }
  return [chosen && chosen.over === stored ? chosen.value : stored, choose] as const
}
