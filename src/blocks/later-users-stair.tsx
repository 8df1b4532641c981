import { useId, useMemo, useState } from 'react'
import type { SkuId } from '../domain/catalogue/index.ts'
import { explainLine, type LaterAddition, laterAdditions } from '../domain/pricing/index.ts'
import { formatPrice, ZERO_YUAN } from '../domain/shared/money.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import { useWidth } from '../ui/use-width.ts'
import { ticksUpTo } from './chart-scale.ts'
import { laterUsersCopy } from './later-users-copy.ts'

const HEIGHT = 210
const EDGE = { left: 58, right: 10, top: 16, bottom: 30 }

/** A year bought half way: where people begin to look. */
const FIRST_LOOK = 6

/** What adding one user later costs: a stair from the opening to the end of the term, the cap visible (PRC-02, PRC-03). */
export function LaterUsersStair({ sku, years }: { sku: SkuId; years: number }) {
  const copy = useCopy(laterUsersCopy)
  const language = useLanguage()
  const slider = useId()
  const [wanted, setWanted] = useState(FIRST_LOOK)
  const later = useMemo(() => laterAdditions(sku, years), [sku, years])
  const chosen = later[Math.min(wanted, later.length - 1)]
  if (!chosen) return null
  const { wholeYears, months } = chosen.line
  const words = copy.chosen(chosen.month, wholeYears, months)
  return (
    <>
      <p className="text-small text-text-2">{copy.explanation}</p>
      <p
        aria-live="polite"
        className="mt-3 flex flex-wrap justify-between gap-x-6 text-small text-ink"
      >
        <span className="font-strong">{words}</span>
        <span>{explainLine(chosen.line).formula[language]}</span>
      </p>
      <Picture later={later} chosen={chosen.month} years={years} />
      <label htmlFor={slider} className="sr-only">
        {copy.slider}
      </label>
      <div className="pr-[10px] pl-[58px]">
        <input
          id={slider}
          type="range"
          min={0}
          max={later.length - 1}
          value={chosen.month}
          aria-valuetext={words}
          onChange={(event) => setWanted(Number(event.target.value))}
          className="block h-6 w-full accent-accent-fill max-md:h-11"
        />
      </div>
      <p className="mt-1 flex items-center gap-2 text-note text-text-2">
        <svg width="14" height="14" aria-hidden="true">
          <rect width="14" height="14" className="fill-chart-2" />
        </svg>
        {copy.capped}
      </p>
    </>
  )
}

type PictureProps = { later: readonly LaterAddition[]; chosen: number; years: number }

function Picture({ later, chosen, years }: PictureProps) {
  const copy = useCopy(laterUsersCopy)
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const amountAt = (at: number) => Number(later.at(at)?.line.amount ?? 0)
  const top = amountAt(0)
  const bar = (width - EDGE.left - EDGE.right) / later.length
  const base = HEIGHT - EDGE.bottom
  const y = (yuan: number) => base - (yuan / top) * (base - EDGE.top)
  const first = formatPrice(later.at(0)?.line.amount ?? ZERO_YUAN)
  const last = formatPrice(later.at(-1)?.line.amount ?? ZERO_YUAN)
  return (
    <div ref={ref} className="mt-2">
      <svg
        role="img"
        aria-label={copy.picture(first, last, years)}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        {ticksUpTo(top, 3).map((yuan) => (
          <g key={yuan}>
            <line
              {...{ x1: EDGE.left, x2: width - EDGE.right, y1: y(yuan), y2: y(yuan) }}
              className="stroke-line"
            />
            <text x={EDGE.left - 8} y={y(yuan) + 4} textAnchor="end" className="fill-text-2">
              {yuan === 0 ? '0' : `¥${yuan.toLocaleString('en-US')}`}
            </text>
          </g>
        ))}
        {later.map(({ month, line }) => (
          <rect
            key={month}
            x={EDGE.left + month * bar}
            y={y(Number(line.amount))}
            width={bar}
            height={base - y(Number(line.amount))}
            className={`stroke-bg ${month === chosen ? 'fill-chart-mark' : isAtCap(line.months) ? 'fill-chart-2' : 'fill-chart-1'}`}
          />
        ))}
        <Months count={later.length} bar={bar} y={base + 19} isNarrow={width < 480} />
      </svg>
    </div>
  )
}

/** From ten months on the part year costs the whole one (PRC-03). */
function isAtCap(months: number): boolean {
  return months >= 10
}

function Months(props: { count: number; bar: number; y: number; isNarrow: boolean }) {
  const { count, bar, y, isNarrow } = props
  const copy = useCopy(laterUsersCopy)
  const step = Math.max(6, Math.ceil(count / (isNarrow ? 2 : 4) / 6) * 6)
  const between = Array.from({ length: Math.ceil(count / step) - 1 }, (_, at) => (at + 1) * step)
  return (
    <g className="fill-text-2">
      <text x={EDGE.left} y={y}>
        {copy.now}
      </text>
      {between.map((month) => (
        <text key={month} x={EDGE.left + month * bar} y={y} textAnchor="middle">
          {copy.month(month)}
        </text>
      ))}
      <text x={EDGE.left + count * bar} y={y} textAnchor="end">
        {copy.end}
      </text>
    </g>
  )
}
