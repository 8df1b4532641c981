import { useId } from 'react'
import { shortenNote } from '../../blocks/note-width.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import type { Subscription } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { useWidth } from '../../ui/use-width.ts'
import { statusCopy } from './copy.ts'
import { useProductLabel } from './product-status.tsx'
import { placeIn, type Span, spanOf, ticksIn, type Validity, validityOf } from './validity.ts'
import { GraceHatch, ValidityBar } from './validity-bar.tsx'
import { validityCopy } from './validity-copy.ts'
import { ValidityLegend } from './validity-legend.tsx'

/** More bars than these are no picture any more. */
const MOST_ROWS = 12

const WIDE = { label: 236, note: 150, row: 32, bar: 10 }
const NARROW = { label: 0, note: 0, row: 50, bar: 28 }
const TOP = 44
/** Beside a name that stands above its bar: its note. */
const NOTE_ROOM = 130

/** Beyond so many pixels a name would run into the bars. */
const WIDEST_LABEL = 216

/** Between two dates of the axis there is room for both. */
const TICK_WIDTH = 52

type ValidityPictureProps = {
  products: readonly Subscription[]
  today: CivilDate
  /** Where products would end after a renewal that is not paid yet, by their ids (RNW-03). */
  renewed?: ReadonlyMap<string, CivilDate>
  title?: string
}

/** How long each product is valid: today, expiry, the three months' grace, reclaim (LIF-01, LIF-02). */
export function ValidityPicture({ products, today, renewed, title }: ValidityPictureProps) {
  const copy = useCopy(validityCopy)
  const labelOf = useProductLabel()
  const noteOf = useNote()
  const [ref, width] = useWidth<HTMLDivElement>(1200)
  const shown = products.slice(0, MOST_ROWS)
  const rows = shown.map((product) => ({
    ...validityOf(product, today, renewed?.get(product.id)),
    label: labelOf(product),
  }))
  const span = spanOf(rows, today)
  const size = width < 640 ? NARROW : WIDE
  const x = (date: CivilDate) => size.label + placeIn(span, date) * (width - size.label - size.note)
  const height = TOP + rows.length * size.row
  const told = rows.map((row) => copy.row(row.label, noteOf(row))).join('')
  return (
    <section className="mb-10 border-rule border-t-2 pt-4">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-h3">{title ?? copy.title}</h2>
        <ValidityLegend withRenewed={renewed !== undefined} />
      </div>
      <div ref={ref} translate="no">
        <svg
          role="img"
          aria-label={copy.picture(today, told)}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          className="block max-w-full text-note"
        >
          <Axis {...{ span, x, today }} isNarrow={size === NARROW} />
          <Today
            {...{ width, date: today }}
            x={x(today)}
            // Where names stand above the bars, it stands at each bar instead of crossing them.
            height={size === NARROW ? TOP - 18 : height}
          />
          {rows.map((row, at) => (
            <Row
              key={row.id}
              {...{ row, size, width, x, today }}
              y={TOP + at * size.row}
              note={noteOf(row)}
            />
          ))}
        </svg>
      </div>
      {products.length > MOST_ROWS && (
        <p className="mt-2 text-small text-text-3">{copy.limited(MOST_ROWS)}</p>
      )}
    </section>
  )
}

/** What stands beside a bar: its next date, or its state where there is none. */
function useNote(): (row: Validity) => string {
  const copy = useCopy(validityCopy)
  const names = useCopy(statusCopy)
  return ({ status, expiresOn, lastDay, renewedTo }) => {
    if (renewedTo !== null) return copy.until(renewedTo)
    if (status === 'deploying' || expiresOn === null) return copy.deploying
    if (status === 'expired' && lastDay) return copy.stopped(lastDay)
    const isOver = ['reclaimed', 'refunded', 'suspended', 'expired', 'trial-ended'].includes(status)
    return isOver ? names[status] : copy.until(expiresOn)
  }
}

type RowProps = {
  row: Validity & { label: string }
  size: typeof WIDE
  width: number
  x: (date: CivilDate) => number
  y: number
  today: CivilDate
  note: string
}

function Row({ row, size, width, x, y, today, note }: RowProps) {
  const hatch = useId()
  const text = y + (size.label === 0 ? 18 : size.row / 2 + 4)
  return (
    <g>
      <line x1={0} x2={width} y1={y} y2={y} className="stroke-line" />
      <GraceHatch id={hatch} isBad={row.status === 'expired'} />
      <text x={0} y={text} className="fill-text stroke-bg [paint-order:stroke]" strokeWidth="3">
        {shortenNote(row.label, size.label === 0 ? width - NOTE_ROOM : WIDEST_LABEL)}
      </text>
      <text x={width} y={text} textAnchor="end" className="fill-text-2">
        {note}
      </text>
      <ValidityBar row={row} x={x} y={y + size.bar} today={today} hatch={hatch} />
      <line
        {...{ x1: x(today), x2: x(today), y1: y + size.bar - 5, y2: y + size.bar + 17 }}
        className="stroke-rule"
        strokeWidth="1.5"
      />
    </g>
  )
}

type AxisProps = {
  span: Span
  x: (date: CivilDate) => number
  today: CivilDate
  isNarrow: boolean
}

function Axis({ span, x, today, isNarrow }: AxisProps) {
  const quarters = ticksIn(span, 3)
  const room = (x(span.to) - x(span.from)) / Math.max(1, quarters.length)
  const dates = isNarrow || room < TICK_WIDTH ? ticksIn(span, 6) : quarters
  return dates.map((date) => {
    const isJanuary = date.slice(5, 7) === '01'
    return (
      <g key={date}>
        <line x1={x(date)} x2={x(date)} y1={TOP - 6} y2={TOP} className="stroke-line-strong" />
        {/* The line of today would strike it through. */}
        {Math.abs(x(date) - x(today)) > (isJanuary || isNarrow ? 24 : 10) && (
          <text
            x={x(date)}
            y={TOP - 12}
            textAnchor={x(date) < 24 ? 'start' : 'middle'}
            className={isJanuary ? 'fill-text font-strong' : 'fill-text-2'}
          >
            {isJanuary || isNarrow ? date.slice(0, 7) : date.slice(5, 7)}
          </text>
        )}
      </g>
    )
  })
}

type TodayProps = { x: number; width: number; height: number; date: CivilDate }

function Today({ x, width, height, date }: TodayProps) {
  const copy = useCopy(validityCopy)
  const half = 38
  const middle = Math.min(Math.max(x, half), width - half)
  return (
    <g>
      <line x1={x} x2={x} y1={TOP - 26} y2={height} className="stroke-rule" strokeWidth="1.5" />
      <rect x={middle - half} y={0} width={2 * half} height={18} rx="2" className="fill-tip" />
      <text x={middle} y={13} textAnchor="middle" className="fill-tip-text">
        {copy.today(date.slice(5))}
      </text>
    </g>
  )
}
