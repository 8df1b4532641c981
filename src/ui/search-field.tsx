import { useEffect, useLayoutEffect, useRef } from 'react'
import { isComposed } from './composed-keys.ts'
import { CONTROL } from './field.tsx'
import { useTypedText } from './typed-text.ts'
import { useOwnValue } from './use-own-value.ts'

type SearchFieldProps = {
  label: string
  placeholder: string
  /** What is searched for, as the address keeps it. */
  value: string
  onSearch: (typed: string) => void
}

/** Typing rests when no key came for so long. */
const REST = 300

/**
 * A search whose text belongs to the field: an input method composes undisturbed, and no letter waits for the list.
 * The search follows when a composition has ended and typing rests, or at once on Enter and where the field is left.
 */
export function SearchField({ label, placeholder, value, onSearch }: SearchFieldProps) {
  const { own, setOwn, tell, keep } = useOwnValue(value, onSearch)
  const newest = useRef(tell)
  useLayoutEffect(() => {
    newest.current = tell
  })
  const isComposing = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const pause = () => {
    keep(true)
    clearTimeout(timer.current)
    timer.current = undefined
  }
  const follow = (typed: string) => {
    timer.current = undefined
    keep(false)
    newest.current(typed)
  }
  const followAfter = (time: number, typed: string) => {
    pause()
    timer.current = setTimeout(() => follow(typed), time)
  }
  /** Whoever goes on to something else means it of what was searched for. */
  const followAtOnce = (typed: string) => {
    if (timer.current === undefined) return
    clearTimeout(timer.current)
    follow(typed)
  }
  const text = useTypedText({
    value: own,
    onChange: (typed) => {
      setOwn(typed)
      if (isComposing.current) pause()
      else followAfter(REST, typed)
    },
  })
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      enterKeyHint="search"
      {...text}
      onBlur={({ currentTarget }) => followAtOnce(currentTarget.value)}
      onCompositionStart={() => {
        isComposing.current = true
        pause()
      }}
      onCompositionEnd={({ currentTarget }) => {
        isComposing.current = false
        followAfter(REST, currentTarget.value)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposed(event)) followAfter(0, event.currentTarget.value)
      }}
      className={`${CONTROL} h-10 w-72 max-w-full px-3 max-md:h-11`}
    />
  )
}
