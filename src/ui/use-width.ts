import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** How wide an element is, so that a drawing in it is drawn for that width and keeps its letters readable. */
export function useWidth<E extends Element>(
  first: number,
): readonly [ref: RefObject<E | null>, width: number] {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setWidth(Math.max(MINIMUM, Math.round(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}

const MINIMUM = 240
