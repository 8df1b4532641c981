import type { ComponentProps, ReactNode } from 'react'

/** The look of the platform's own radio: 16 px, chosen = a 5 px ring. */
export const RADIO =
  'size-4 shrink-0 appearance-none rounded-full border border-line-control bg-raised checked:border-[5px] checked:border-accent-fill'

/** The look of a checkbox: 16 px, its tick drawn with two edges. */
export const CHECKBOX =
  'grid size-4 shrink-0 appearance-none place-items-center rounded-check border border-line-control bg-raised checked:border-accent-fill checked:bg-accent-fill checked:before:-mt-0.5 checked:before:h-2.5 checked:before:w-[5px] checked:before:rotate-45 checked:before:border-on-accent checked:before:border-r-2 checked:before:border-b-2 checked:before:content-[""]'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  id: string
  children: ReactNode
}

/** A checkbox and its words; the whole line is the target. */
export function Checkbox({ children, className = '', ...input }: CheckboxProps) {
  return (
    <span className={`flex gap-2 py-2 max-md:py-3 ${className}`}>
      <input {...input} type="checkbox" className={`${CHECKBOX} mt-[3px]`} />
      <label htmlFor={input.id}>{children}</label>
    </span>
  )
}
