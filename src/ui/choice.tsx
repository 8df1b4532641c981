import type { ComponentProps, ReactNode } from 'react'

/** The look of the platform's own radio: 16 px, chosen = a 5 px ring. */
export const RADIO =
  'size-4 shrink-0 appearance-none rounded-full border border-line-control bg-raised checked:border-[5px] checked:border-accent-fill'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  id: string
  children: ReactNode
}

/** A checkbox and its words; the whole line is the target. */
export function Checkbox({ children, className = '', ...input }: CheckboxProps) {
  return (
    <span className={`flex gap-2 py-2 max-md:py-3 ${className}`}>
      <input {...input} type="checkbox" className="mt-[3px] size-4 shrink-0 accent-accent-fill" />
      <label htmlFor={input.id}>{children}</label>
    </span>
  )
}
