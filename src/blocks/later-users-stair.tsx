import { memo, useId, useMemo, useState } from 'react'
import { useToday } from '../app/moment.ts'
import type { SkuId } from '../domain/catalogue/index.ts'
import { explainLine, laterAdditions } from '../domain/pricing/index.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import { laterUsersCopy } from './later-users-copy.ts'
import { LaterUsersPicture } from './later-users-picture.tsx'
import { LaterUsersTable } from './later-users-table.tsx'

/** A year bought half way: where people begin to look. */
const FIRST_LOOK = 6

type StairProps = { sku: SkuId; years: number }

/** What adding one user later costs: a stair from the opening to the end of the term, the cap visible (PRC-02, PRC-03). */
export const LaterUsersStair = memo(function LaterUsersStair({ sku, years }: StairProps) {
  const copy = useCopy(laterUsersCopy)
  const language = useLanguage()
  const slider = useId()
  const today = useToday()
  const [wanted, setWanted] = useState(FIRST_LOOK)
  const later = useMemo(() => laterAdditions(sku, years), [sku, years])
  const chosen = later[Math.min(wanted, later.length - 1)]
  if (!chosen) return null
  const { wholeYears, months } = chosen.line
  const when = copy.when(chosen.month)
  const rest = copy.chosen(wholeYears, months)
  return (
    <>
      <p className="text-small text-text-2">{copy.explanation}</p>
      <p
        aria-live="polite"
        className="mt-3 flex min-h-10 flex-wrap content-start justify-between gap-x-6 text-small text-ink"
      >
        <span>
          <strong className="font-strong text-accent">{when}</strong>
          {rest}
        </span>
        <span>{explainLine(chosen.line).formula[language]}</span>
      </p>
      <div className="relative mt-2">
        <LaterUsersPicture later={later} chosen={chosen.month} years={years} opening={today} />
        <label htmlFor={slider} className="sr-only">
          {copy.slider}
        </label>
        {/* On the axis of the picture: its thumb stands under the step. */}
        <div className="absolute inset-x-0 bottom-[34px] pr-[6px] pl-[54px] max-md:bottom-[24px]">
          <input
            id={slider}
            type="range"
            min={0}
            max={later.length - 1}
            value={chosen.month}
            aria-valuetext={when + rest}
            onChange={(event) => setWanted(Number(event.target.value))}
            className="axis-slider block h-6 w-full max-md:h-11"
          />
        </div>
      </div>
      <LaterUsersTable later={later} opening={today} />
    </>
  )
})
