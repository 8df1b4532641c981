import type { CivilDate } from '../../domain/shared/civil-date.ts'
import type { Validity } from './validity.ts'

const HEIGHT = 12

/** While it is being deployed nobody knows its dates: a dashed beginning. */
const DEPLOYING_WIDTH = 80

type BarProps = {
  row: Validity
  x: (date: CivilDate) => number
  y: number
  today: CivilDate
  /** Id of the hatch for the grace after the expiry. */
  hatch: string
}

/** The bar of one product: used, left, grace, and where everything is reclaimed. */
export function ValidityBar({ row, x, y, today, hatch }: BarProps) {
  const { from, expiresOn, lastDay, status, renewedTo } = row
  if (from === null || expiresOn === null) {
    return (
      <rect
        x={x(today)}
        y={y}
        width={DEPLOYING_WIDTH}
        height={HEIGHT}
        className="fill-none stroke-line-control"
        strokeDasharray="3 3"
      />
    )
  }
  const isOver = status === 'reclaimed' || status === 'refunded' || today > expiresOn
  const worn = x(expiresOn < today ? expiresOn : today)
  const used = isOver ? 'fill-chart-1' : 'fill-chart-ink'
  return (
    <g>
      <Part from={x(from)} to={worn} y={y} className={used} />
      {!isOver && (
        <Part
          from={x(today)}
          to={x(expiresOn)}
          y={y}
          className={status === 'expiring' ? 'fill-warn-mark' : 'fill-chart-2'}
        />
      )}
      {renewedTo && (
        <Part from={x(expiresOn)} to={x(renewedTo)} y={y} className="fill-chart-mark" />
      )}
      {lastDay && status !== 'refunded' && (
        <>
          <Part from={x(renewedTo ?? expiresOn)} to={x(lastDay)} y={y} fill={`url(#${hatch})`} />
          <line
            x1={x(lastDay)}
            x2={x(lastDay)}
            y1={y - 3}
            y2={y + HEIGHT + 3}
            className="stroke-chart-ink"
            strokeWidth="2"
          />
        </>
      )}
    </g>
  )
}

type PartProps = { from: number; to: number; y: number; className?: string; fill?: string }

function Part({ from, to, y, ...look }: PartProps) {
  if (to <= from) return null
  return <rect x={from} y={y} width={to - from} height={HEIGHT} {...look} />
}

/** Hatched: nothing works, but it can still be renewed. */
export function GraceHatch({ id, isBad = false }: { id: string; isBad?: boolean }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse">
      <path
        d="M-1 6 6 -1"
        strokeWidth="1"
        className={isBad ? 'stroke-bad-mark' : 'stroke-chart-ink'}
      />
    </pattern>
  )
}
