import type { ReactNode } from 'react'

/** Form at the left, price at the right; one column where it is narrow. */
export function TwoColumns({ form, price }: { form: ReactNode; price: ReactNode }) {
  return (
    <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
      <div className="min-w-0 flex-1">{form}</div>
      {price}
    </div>
  )
}
