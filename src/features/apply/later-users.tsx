import { useState } from 'react'
import { LaterUsersStair } from '../../blocks/later-users-stair.tsx'
import { skuOf, type UserPackage } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { pressing } from '../../ui/busy-press.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { useIsWide } from '../../ui/use-is-wide.ts'
import { applyCopy } from './copy.ts'

/** 「以后增加用户的费用」: what the same user would cost later, beside the quote (PRC-02, PRC-03). */
export function LaterUsers({ chosen }: { chosen: UserPackage }) {
  const copy = useCopy(applyCopy)
  const [pressed, setPressed] = useState<boolean | null>(null)
  const isWide = useIsWide()
  const isOpen = pressed ?? isWide
  return (
    <section className="mt-10 border-line border-t max-md:mt-8">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={pressing(() => setPressed(!isOpen))}
          className="flex min-h-12 w-full items-center justify-between text-left font-strong text-h3 text-ink"
        >
          {copy.laterUsers}
          <ChevronIcon className={`size-4 transition-transform ${isOpen ? 'rotate-180' : ''}`} />
        </button>
      </h2>
      {isOpen && (
        // A prerendered page does not know how wide it is: the style sheet does.
        <div className={pressed === null ? 'max-md:hidden' : ''}>
          <LaterUsersStair sku={skuOf(chosen).id} years={chosen.years} />
        </div>
      )}
    </section>
  )
}
