import { materialsProfileOf, type Package } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applyCopy } from './copy.ts'

/** What the purchase will ask for, said before the first step (MAT-01). */
export function Needs({ chosen }: { chosen: Package }) {
  const copy = useCopy(applyCopy)
  return (
    <p className="mb-8 flex gap-5 border-line border-y py-3 text-small max-md:mb-6 max-md:flex-col max-md:gap-1">
      <strong className="shrink-0 font-strong text-ink">{copy.needs}</strong>
      <span>{copy.needsOf[materialsProfileOf(chosen)]}</span>
    </p>
  )
}
