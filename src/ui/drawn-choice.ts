import { startTransition, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

/** How what follows from a choice is rendered. */
type Follow = (group: object, work: () => void) => void

/** It counts at once. Who decides on it must not read it from what was rendered. */
const atLeisure: Follow = (_, work) => startTransition(work)

/**
 * Radios of one group that the browser draws by itself: what is chosen shows within the key or press, and what follows is
 * rendered after that; with `paintFirst` before anything else is done at the latest. What the owner changes by itself flows
 * in. `radio` is for an input of each of the `choices`, in their order, within the `group`.
 */
export function useDrawnChoice<V extends string | number>(
  value: V | null,
  onChange: (value: V) => void,
  choices: readonly V[],
  follow: Follow = atLeisure,
) {
  const group = useRef<HTMLDivElement>(null)
  const asked = useRef(0)
  const [settled, settle] = useState(0)
  const drawn = useRef({ value, settled })
  useLayoutEffect(() => {
    // Not at every render: what is chosen on a page that comes to life is entered by who kept it, once it is alive.
    if (value === drawn.current.value && settled === drawn.current.settled) return
    // What is rendered by now may be older than what was chosen.
    if (settled !== asked.current) return
    drawn.current = { value, settled }
    for (const [at, input] of radiosIn(group.current).entries()) {
      const isChosen = choices[at] === value
      if (input.checked !== isChosen) input.checked = isChosen
    }
  })
  const choose = useEffectEvent((at: number) => {
    const chosen = choices[at]
    if (chosen === undefined) return
    asked.current += 1
    const round = asked.current
    follow(group, () => {
      settle(round)
      onChange(chosen)
    })
  })
  useLayoutEffect(() => {
    const all = group.current
    // React would not tell of one that it believes to be chosen already.
    const listen = ({ target }: Event) => choose(radiosIn(all).indexOf(target as HTMLInputElement))
    all?.addEventListener('change', listen)
    return () => all?.removeEventListener('change', listen)
  }, [])
  const radio = (choice: V) => ({ type: 'radio' as const, defaultChecked: choice === value })
  return { group, radio }
}

function radiosIn(group: HTMLElement | null): HTMLInputElement[] {
  return [...(group?.querySelectorAll('input') ?? [])]
}
