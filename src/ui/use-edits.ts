import { useState } from 'react'

/**
 * The fields of a form that stands for something kept: what is typed stands over what is kept until it is kept itself,
 * and every other field follows what is kept, whoever changes it.
 */
export function useEdits<T extends object>(kept: T) {
  const [edits, setEdits] = useState<Partial<T>>({})
  const edit = (changed: Partial<T>) => setEdits((before) => ({ ...before, ...changed }))
  /** Lets go of what was kept by now; what was typed since it was sent stays. */
  const letGo = (sent: Partial<T>) =>
    setEdits((now) => {
      const since = Object.entries(now).filter(([name, value]) => sent[name as keyof T] !== value)
      // Some of the fields that there were.
      return Object.fromEntries(since) as Partial<T>
    })
  return { values: { ...kept, ...edits }, edits, edit, letGo }
}
