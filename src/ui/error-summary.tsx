import { useEffect, useId, useRef } from 'react'

export type SummaryItem = { fieldId: string; message: string }

type ErrorSummaryProps = {
  title: string
  items: readonly SummaryItem[]
  /** Says that nothing typed is lost. */
  closing: string
  /** Changes with every failed submit, so that the summary takes focus again. */
  attempt: number
}

/** What stands in the way of submitting, in one place; takes focus, and links to every field. */
export function ErrorSummary({ title, items, closing, attempt }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (attempt > 0) ref.current?.focus()
  }, [attempt])
  if (items.length === 0) return null
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby={id}
      className="mb-6 rounded-control border border-bad bg-bad-soft px-4 py-3.5"
    >
      <h2 id={id} className="mb-1 text-h3">
        {title}
      </h2>
      <ul className="mb-2">
        {items.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              className="text-bad underline hover:text-bad"
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fieldId)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-small text-text-2">{closing}</p>
    </div>
  )
}
