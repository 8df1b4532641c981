import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { daysBetween } from '../../domain/shared/civil-date.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import type { PvProduct } from '../../domain/subscriptions/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { useWidth } from '../../ui/use-width.ts'
import { type BurnDown, burnDownOf, horizonOf } from './burn-down.ts'
import { centreCopy } from './centre-copy.ts'

const HEIGHT = 180
const EDGE = { left: 4, right: 4, top: 22, bottom: 26 }

/** What is left from the purchase to the expiry, the alert's threshold, and the end at this pace (LIF-06, LIF-07). */
export function BurnDownPicture({ product, today }: { product: PvProduct; today: CivilDate }) {
  const copy = useCopy(centreCopy)
  const endWords = useEndWords()
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const { openedOn, expiresOn } = product
  const burn = burnDownOf(product, today)
  if (openedOn === null || expiresOn === null || burn.total === 0) return null
  const end = endWords(burn, expiresOn)
  const horizon = horizonOf({ openedOn, expiresOn }, burn.end)
  const days = daysBetween(openedOn, horizon)
  const base = HEIGHT - EDGE.bottom
  const x = (date: CivilDate) => {
    const place = Math.min(1, Math.max(0, daysBetween(openedOn, date) / days))
    return EDGE.left + place * (width - EDGE.left - EDGE.right)
  }
  const y = (views: number) => base - (views / burn.total) * (base - EDGE.top)
  const threshold = product.alert?.threshold ?? 0
  const now = { x: x(today), y: y(burn.left) }
  return (
    <div ref={ref} translate="no">
      <svg
        role="img"
        aria-label={copy.burnPicture(formatCount(burn.left), formatCount(burn.total), end)}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        <path
          d={`M ${x(openedOn)} ${y(burn.total)} L ${now.x} ${now.y} L ${now.x} ${base} L ${x(openedOn)} ${base} Z`}
          className="fill-chart-1"
        />
        <path
          d={`M ${x(openedOn)} ${y(burn.total)} L ${now.x} ${now.y}`}
          className="fill-none stroke-chart-ink"
          strokeWidth="2"
        />
        <Ahead burn={burn} now={now} x={x} base={base} expiresOn={expiresOn} />
        {threshold > 0 && threshold < burn.total && (
          <g>
            <line
              {...{ x1: EDGE.left, x2: width - EDGE.right, y1: y(threshold), y2: y(threshold) }}
              className="stroke-warn-mark"
              strokeDasharray="5 3"
            />
            <text
              x={width - EDGE.right}
              y={y(threshold) - 5}
              textAnchor="end"
              className="fill-warn"
            >
              {`${copy.thresholdMark} ${formatCount(threshold)}`}
            </text>
          </g>
        )}
        <line
          x1={EDGE.left}
          x2={width - EDGE.right}
          y1={base}
          y2={base}
          className="stroke-line-control"
        />
        <line x1={now.x} x2={now.x} y1={EDGE.top} y2={base} className="stroke-rule" />
        <text x={EDGE.left} y={14} className="fill-text-2">
          {formatCount(burn.total)}
        </text>
        <text x={EDGE.left} y={HEIGHT - 8} className="fill-text-2">
          {openedOn}
        </text>
        <text x={width - EDGE.right} y={HEIGHT - 8} textAnchor="end" className="fill-text-2">
          {horizon}
        </text>
        <circle cx={now.x} cy={now.y} r="4" className="fill-chart-mark" />
      </svg>
      <p className="mt-1 text-small text-text-2">{end}</p>
    </div>
  )
}

type AheadProps = {
  burn: BurnDown
  now: { x: number; y: number }
  x: (date: CivilDate) => number
  base: number
  expiresOn: CivilDate
}

/** The dashed way from today at the present pace: to nothing, or to what is void at the expiry. */
function Ahead({ burn, now, x, base, expiresOn }: AheadProps) {
  if (burn.end === 'expired' || burn.end === 'unused' || burn.end === 'used-up') return null
  const isVoid = burn.end === 'lasts'
  const to = isVoid ? x(expiresOn) : x(burn.end)
  const start = EDGE.left
  const slope = now.x > start ? (now.y - EDGE.top) / (now.x - start) : 0
  const at = isVoid ? Math.min(base, now.y + slope * (to - now.x)) : base
  return (
    <path
      d={`M ${now.x} ${now.y} L ${to} ${at}`}
      className="fill-none stroke-chart-mark"
      strokeDasharray="4 4"
      strokeWidth="1.5"
    />
  )
}

function useEndWords(): (burn: BurnDown, expiresOn: CivilDate) => string {
  const copy = useCopy(centreCopy)
  return ({ end, left }, expiresOn) => {
    if (end === 'expired') return copy.void(expiresOn, formatCount(left))
    if (end === 'unused') return copy.unused
    if (end === 'used-up') return copy.usedUp
    return end === 'lasts' ? copy.lasts(expiresOn) : copy.endsOn(end)
  }
}
