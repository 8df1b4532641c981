import {
  startTransition,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/**
 * Radios of one group that the browser draws by itself: what is chosen shows within the key or press, and what follows is
 * rendered after that, though it counts at once: who decides on it does not read it from what was rendered. What the owner
 * changes by itself flows in. `radio` makes the inputs.
 */
export function useDrawnChoice<V extends string | number>(
  value: V | null,
  onChange: (value: V) => void,
  choices: readonly V[],
) {
  const group = useRef<HTMLDivElement>(null)
  const asked = useRef(0)
  const [settled, settle] = useState(0)
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    // What was chosen on a page that came before the program is entered by who kept it.
    const isKept = isFirst.current
    isFirst.current = false
    // What is rendered by now may be older than what was chosen.
    if (isKept || settled !== asked.current) return
    for (const input of group.current?.querySelectorAll('input') ?? []) {
      const isChosen = input.value === String(value)
      if (input.checked !== isChosen) input.checked = isChosen
    }
  })
  const follow = useEffectEvent((picked: string) => {
    const chosen = choices.find((choice) => String(choice) === picked)
    if (chosen === undefined) return
    asked.current += 1
    const round = asked.current
    startTransition(() => {
      onChange(chosen)
      settle(round)
    })
  })
  useEffect(() => {
    const all = group.current
    // React would not hear of a choice that it believes to be made already.
    const listen = ({ target }: Event) => follow((target as HTMLInputElement).value)
    all?.addEventListener('change', listen)
    return () => all?.removeEventListener('change', listen)
  }, [])
  const radio = (choice: V) => ({
    type: 'radio' as const,
    value: choice,
    defaultChecked: choice === value,
  })
  return { group, radio }
}
