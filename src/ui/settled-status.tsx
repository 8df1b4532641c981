import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

/** Typing rests when nothing changed for so long. */
const REST = 900

/**
 * Tells screen readers once what a change came to, when it has come to rest: not at every key, and not what the page
 * began with. It stands at the end of the page, and nobody sees it.
 */
export function SettledStatus({ text }: { text: string }) {
  const first = useRef(text)
  const [told, setTold] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      // Where it came back to what it was, there is something to say only if something else was said.
      setTold((before) => (before === null && text === first.current ? null : text))
    }, REST)
    return () => clearTimeout(timer)
  }, [text])
  const [isHere, setHere] = useState(false)
  useEffect(() => setHere(true), [])
  return (
    isHere &&
    createPortal(
      <p role="status" translate="no" className="sr-only">
        {told}
      </p>,
      document.body,
    )
  )
}
