import { isComposed } from './composed-keys.ts'
import { CONTROL } from './field.tsx'
import { REST, useAtRest } from './use-at-rest.ts'
import { useOwnValue } from './use-own-value.ts'

type SearchFieldProps = {
  label: string
  placeholder: string
  /** What is searched for, as the address keeps it. */
  value: string
  onSearch: (typed: string) => void
}

/**
 * A search whose text belongs to the field: an input method composes undisturbed, and no letter waits for the list.
 * The search follows when a composition has ended and typing rests, or at once on Enter.
 */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const { own, setOwn, ...telling } = useOwnValue(value, onSearch)
  const { pause, followAfter, followNow } = useAtRest(telling)
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      enterKeyHint="search"
      value={own}
      onChange={({ target, nativeEvent }) => {
        setOwn(target.value)
        if ((nativeEvent as InputEvent).isComposing) pause()
        else followAfter(REST, target.value)
      }}
      onBlur={followNow}
      onCompositionStart={pause}
      onCompositionEnd={({ currentTarget }) => followAfter(REST, currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposed(event)) followAfter(0, event.currentTarget.value)
      }}
      className={`${CONTROL} h-10 w-72 max-w-full px-3 max-md:h-11`}
    />
  )
}
