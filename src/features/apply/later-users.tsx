import { lazy, Suspense, useState } from 'react'
import { skuOf, type UserPackage } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { applyCopy } from './copy.ts'

/** The picture comes when it is asked for: the first step loads without it. */
const LaterUsersStair = lazy(async () => ({
  default: (await import('../../blocks/later-users-stair.tsx')).LaterUsersStair,
}))

/** 「以后增加用户的费用」: what the same user would cost later, beside the quote (PRC-02, PRC-03). */
export function LaterUsers({ chosen }: { chosen: UserPackage }) {
  const copy = useCopy(applyCopy)
  const [open, setOpen] = useState(false)
  return (
    <section className="mt-10 border-line border-t max-md:mt-8">
      <h2>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-12 w-full items-center justify-between text-left font-strong text-h3 text-ink"
        >
          {copy.laterUsers}
          <ChevronIcon className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`} />
        </button>
      </h2>
      {open && (
        <Suspense fallback={<div className="h-90" />}>
          <LaterUsersStair sku={skuOf(chosen).id} years={chosen.years} />
        </Suspense>
      )}
    </section>
  )
}
