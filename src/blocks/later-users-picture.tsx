import { cappedMonths, isCapped, type LaterAddition } from '../domain/pricing/index.ts'
import { addMonths, type CivilDate } from '../domain/shared/civil-date.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { formatPrice, ZERO_YUAN } from '../domain/shared/money.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import { useWidth } from '../ui/use-width.ts'
import { quarterPixel } from './chart-scale.ts'
import { laterUsersCopy } from './later-users-copy.ts'
import { widthOfNote } from './note-width.ts'

const HEIGHT = 248
const EDGE = { left: 62, right: 14, top: 40, bottom: 46 }

/** From so wide on there is room for dates every half year and whole sentences over the caps. */
const WIDE = 480

/** There is one such picture a page. What is in the page before the program must find its hatch under the same name later. */
const HATCH = 'later-users-cap'

type PictureProps = {
  later: readonly LaterAddition[]
  chosen: number
  years: number
  /** Null in a page that does not know the day: the dates come with it, in the room that is kept for them. */
  opening: CivilDate | null
}

type Scale = {
  x: (month: number) => number
  y: (yuan: number) => number
  base: number
  width: number
}

/** The stair itself: amounts, months and dates, caps with their brackets, the chosen step with its amount (PRC-03). */
export function LaterUsersPicture({ later, chosen, years, opening }: PictureProps) {
  const copy = useCopy(laterUsersCopy)
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const top = amountOf(later.at(0))
  const bar = (width - EDGE.left - EDGE.right) / later.length
  const base = HEIGHT - EDGE.bottom
  const scale: Scale = {
    x: (month) => quarterPixel(EDGE.left + month * bar),
    y: (yuan) => quarterPixel(base - (yuan / top) * (base - EDGE.top)),
    ...{ base, width },
  }
  const first = formatPrice(later.at(0)?.line.amount ?? ZERO_YUAN)
  const last = formatPrice(later.at(-1)?.line.amount ?? ZERO_YUAN)
  return (
    <div ref={ref} translate="no">
      <svg
        role="img"
        aria-label={copy.picture(first, last, years)}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        <pattern id={HATCH} width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1 6 6 -1" strokeWidth="1" className="stroke-chart-ink" />
        </pattern>
        <Amounts scale={scale} top={top} years={years} />
        {later.map((step) => (
          <Step key={step.month} {...{ step, scale }} isChosen={step.month === chosen} />
        ))}
        <path d={outline(later, scale)} className="fill-none stroke-chart-ink" strokeWidth="1.5" />
        <Caps {...{ later, scale, chosen }} />
        <ChosenAmount step={later[chosen]} scale={scale} />
        <Months count={later.length} scale={scale} opening={opening} />
      </svg>
    </div>
  )
}

function amountOf(step: LaterAddition | undefined): number {
  return Number(step?.line.amount ?? 0)
}

function outline(later: readonly LaterAddition[], { x, y, base }: Scale): string {
  const corners = later.flatMap((step) => {
    const height = y(amountOf(step))
    return [`${x(step.month)} ${height}`, `${x(step.month + 1)} ${height}`]
  })
  return `M ${corners.join(' L ')} V ${base}`
}

/** 「¥6,000」, without idle decimals. */
function roundPrice(yuan: number): string {
  return `¥${formatCount(yuan)}`
}

/** So many amounts beside the axis at most, each a price of whole years. */
const MOST_AMOUNTS = 4

function Amounts({ scale, top, years }: { scale: Scale; top: number; years: number }) {
  const apart = Math.ceil(years / MOST_AMOUNTS)
  const amounts = Array.from(
    { length: Math.floor(years / apart) },
    (_, at) => (years - at * apart) * (top / years),
  )
  return [...amounts, 0].map((yuan) => (
    <g key={yuan}>
      <line
        {...{ x1: EDGE.left, x2: scale.width - EDGE.right, y1: scale.y(yuan), y2: scale.y(yuan) }}
        className="stroke-line"
      />
      <text x={EDGE.left - 8} y={scale.y(yuan) + 4} textAnchor="end" className="fill-text-2">
        {yuan === 0 ? '0' : roundPrice(yuan)}
      </text>
    </g>
  ))
}

type StepProps = { step: LaterAddition; scale: Scale; isChosen: boolean }

function Step({ step, scale, isChosen }: StepProps) {
  const top = scale.y(amountOf(step))
  const place = {
    ...{ x: scale.x(step.month), y: top },
    ...{ width: scale.x(step.month + 1) - scale.x(step.month), height: scale.base - top },
  }
  return (
    <>
      <rect {...place} className={`stroke-bg ${isChosen ? 'fill-chart-mark' : 'fill-chart-1'}`} />
      {isCapped(step) && !isChosen && <rect {...place} fill={`url(#${HATCH})`} opacity="0.55" />}
    </>
  )
}

type CapsProps = { later: readonly LaterAddition[]; scale: Scale; chosen: number }

/** Over the months at the cap a bracket, and what it says where nothing else stands there. */
function Caps({ later, scale, chosen }: CapsProps) {
  const copy = useCopy(laterUsersCopy)
  const language = useLanguage()
  const mark = { x: scale.x(chosen + 0.5), y: scale.y(amountOf(later[chosen])) - 9 }
  const room = scale.x(12) - scale.x(0) - 8
  return cappedMonths(later).map(({ from, to, wholeYears, amount }, at) => {
    const [left, right, top] = [scale.x(from), scale.x(to + 1), scale.y(Number(amount)) - 6]
    const price = roundPrice(Number(amount))
    const long = copy.capped(wholeYears, price)
    const words = widthOfNote(long) <= room ? long : copy.cappedShort(price)
    const wide = widthOfNote(words)
    const isCrowded = at > 0 && wide > room
    const meets = mark.x + 38 > left && mark.x - 38 < left + wide && Math.abs(mark.y - top) < 18
    return (
      <g key={from}>
        <path
          d={`M ${left} ${top + 4} V ${top} H ${right} V ${top + 4}`}
          className="fill-none stroke-chart-ink"
        />
        {!meets && !isCrowded && (
          <text
            x={left}
            y={top - 5}
            lang={language}
            className="fill-text-2 stroke-bg [paint-order:stroke]"
            strokeWidth="3"
          >
            {words}
          </text>
        )}
      </g>
    )
  })
}

function ChosenAmount({ step, scale }: { step: LaterAddition | undefined; scale: Scale }) {
  if (!step) return null
  const half = 38
  const x = Math.min(
    Math.max(scale.x(step.month + 0.5), EDGE.left + half),
    scale.width - EDGE.right - half,
  )
  return (
    <text
      x={x}
      y={scale.y(amountOf(step)) - 9}
      textAnchor="middle"
      className="fill-accent stroke-bg font-strong [paint-order:stroke]"
      strokeWidth="4"
    >
      {formatPrice(step.line.amount)}
    </text>
  )
}

type MonthsProps = { count: number; scale: Scale; opening: CivilDate | null }

function Months({ count, scale, opening }: MonthsProps) {
  const copy = useCopy(laterUsersCopy)
  const marks = scale.width < WIDE ? 2 : 4
  const step = Math.max(6, Math.ceil(count / marks / 6) * 6)
  const between = Array.from({ length: Math.ceil(count / step) - 1 }, (_, at) => (at + 1) * step)
  const at = (month: number, words: string, anchor: 'start' | 'middle' | 'end') => (
    <g key={month}>
      <line
        {...{ x1: scale.x(month), x2: scale.x(month), y1: scale.base, y2: scale.base + 6 }}
        className="stroke-chart-ink"
      />
      <text x={scale.x(month)} y={scale.base + 24} textAnchor={anchor} className="fill-text-2">
        {words}
      </text>
      {opening && (
        <text x={scale.x(month)} y={scale.base + 40} textAnchor={anchor} className="fill-text-3">
          {addMonths(opening, month).slice(0, 7)}
        </text>
      )}
    </g>
  )
  return (
    <g>
      {at(0, copy.now, 'start')}
      {between.map((month) => at(month, copy.month(month), 'middle'))}
      {at(count, copy.end, 'end')}
    </g>
  )
}
