import { Facts } from '../../blocks/section.tsx'
import { useCopy } from '../../i18n/language.ts'
import { accountCopy } from './copy.ts'

/** 「数据存放在哪里」: what stands where in the browser, and what a backup and erasing do with it (MAT-09). */
export function DataPlaces() {
  const { places } = useCopy(accountCopy)
  return (
    <section
      aria-labelledby="data-places"
      className="mt-12 max-w-[776px] border-rule border-t-2 pt-5"
    >
      <h2 id="data-places" className="text-h3">
        {places.title}
      </h2>
      <p className="mt-2 mb-2 text-small text-text-2">{places.lead}</p>
      <Facts facts={places.facts.map(([name = '', text = '']) => [name, text] as const)} />
    </section>
  )
}
