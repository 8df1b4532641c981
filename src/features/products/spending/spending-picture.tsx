import { ticksUpTo } from '../../../blocks/chart-scale.ts'
import type { Budget } from '../../../domain/account/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { formatPrice, plainYuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { SpendingMonth, SpendingNature } from '../../../policies/spending-items.ts'
import { useWidth } from '../../../ui/use-width.ts'
import { spendingCopy } from './copy.ts'
import { NATURES, totalOf, type YearSum, yearSums } from './year-sums.ts'

const HEIGHT = 260
/** As wide as the sum of a year beneath its bars. */
const LABEL_WIDTH = 84
const EDGE = { left: 84, right: 8, top: 16, bottom: 44 }

const FILLS: Record<SpendingNature, string> = {
  paid: 'fill-chart-2',
  certain: 'fill-chart-mark',
  expected: 'fill-[url(#expected)] stroke-chart-ink',
}

/** A bar and when it stands for: a month, or where it is narrow a year. */
type Bar = { readonly key: string } & Readonly<Record<SpendingNature, string>>

/** 「花费日历」: a bar a month, its year beneath; what is paid, certain and expected on one another (FCT-01). */
export function SpendingPicture(props: {
  months: readonly SpendingMonth[]
  budgets: readonly Budget[]
}) {
  const { months, budgets } = props
  const copy = useCopy(spendingCopy)
  const [ref, width] = useWidth<HTMLDivElement>(1200)
  const years = yearSums(months)
  const isNarrow = width < 640
  const bars: readonly Bar[] = isNarrow
    ? years.map(({ year, ...sums }) => ({ key: year, ...sums }))
    : months.map(({ month, ...sums }) => ({ key: month, ...sums }))
  // A bar is a month, so its year's budget is drawn as what a month has of it; where a bar is a year, whole.
  const lines = budgets.map(({ year, amount }) => ({
    year: String(year),
    yuan: Number(amount) / (isNarrow ? 1 : 12),
  }))
  const most = Math.max(
    ...bars.map((bar) => Number(totalOf(bar as never))),
    ...lines.map(({ yuan }) => yuan),
  )
  const base = HEIGHT - EDGE.bottom
  const y = (yuan: number) => base - (yuan / most) * (base - EDGE.top)
  const step = (width - EDGE.left - EDGE.right) / bars.length
  const told = years.filter(({ total }) => total !== ZERO_YUAN)
  return (
    <div ref={ref} translate="no">
      <svg
        role="img"
        aria-label={copy.picture(
          [
            ...told.map(({ year, total }) => copy.yearOf(year, formatPrice(total))),
            ...budgets.map(({ year, amount }) => copy.budgetOf(String(year), formatPrice(amount))),
          ].join(copy.and),
        )}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        <Hatch />
        {ticksUpTo(most, 4).map((yuan) => (
          <g key={yuan}>
            <line
              {...{ x1: EDGE.left, x2: width - EDGE.right, y1: y(yuan), y2: y(yuan) }}
              className="stroke-line"
            />
            <text x={EDGE.left - 8} y={y(yuan) + 4} textAnchor="end" className="fill-text-2">
              {yuan === 0 ? '0' : `¥${formatCount(yuan)}`}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => (
          <Stack key={bar.key} bar={bar} x={EDGE.left + at * step} width={step} y={y} />
        ))}
        {lines.map(({ year, yuan }) => (
          <BudgetLine key={year} {...{ bars, year, step }} y={y(yuan)} />
        ))}
        {years.map((year) => (
          <YearLabel
            key={year.year}
            year={year}
            x={EDGE.left + bars.findIndex(({ key }) => key.startsWith(year.year)) * step}
            right={width}
            y={base}
            isNarrow={isNarrow}
          />
        ))}
      </svg>
    </div>
  )
}

function Stack(props: { bar: Bar; x: number; width: number; y: (yuan: number) => number }) {
  const { bar, x, width, y } = props
  const gap = Math.min(4, width / 5)
  let below = 0
  return NATURES.map((nature) => {
    const amount = Number(bar[nature])
    if (amount === 0) return null
    const from = below
    below += amount
    return (
      <rect
        key={nature}
        x={x + gap / 2}
        y={y(below)}
        width={width - gap}
        height={y(from) - y(below)}
        className={FILLS[nature]}
      />
    )
  })
}

/** Over the bars of its year: what was budgeted for them (FCT-03). */
function BudgetLine(props: { bars: readonly Bar[]; year: string; step: number; y: number }) {
  const { bars, year, step, y } = props
  const first = bars.findIndex(({ key }) => key.startsWith(year))
  if (first === -1) return null
  const count = bars.filter(({ key }) => key.startsWith(year)).length
  const x1 = EDGE.left + first * step
  return <line {...{ x1, x2: x1 + count * step, y1: y, y2: y }} className={BUDGET} />
}

const BUDGET = 'stroke-2 stroke-bad [stroke-dasharray:6_3]'

type YearLabelProps = { year: YearSum; x: number; right: number; y: number; isNarrow: boolean }

function YearLabel({ year, x, right, y, isNarrow }: YearLabelProps) {
  // The last year may have few months: its words end where the picture does.
  const place =
    !isNarrow && right - x < LABEL_WIDTH
      ? ({ x: right, textAnchor: 'end' } as const)
      : ({ x: x + 4, textAnchor: 'start' } as const)
  return (
    <g>
      <line {...{ x1: x, x2: x, y1: y, y2: y + 8 }} className="stroke-line-strong" />
      <text {...place} y={y + 18} className="fill-text font-strong">
        {isNarrow ? year.year.slice(2) : year.year}
      </text>
      {!isNarrow && (
        <text {...place} y={y + 34} className="fill-text-2">
          {`¥${plainYuan(year.total).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`}
        </text>
      )}
    </g>
  )
}

/** What is only expected is hatched: told by more than its colour. */
function Hatch() {
  return (
    <defs>
      <pattern id="expected" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="fill-chart-1" />
        <path d="M0 5 5 0" className="stroke-chart-ink" />
      </pattern>
    </defs>
  )
}

/** Which ground stands for what. */
export function SpendingLegend({ hasBudget }: { hasBudget: boolean }) {
  const { natures, budgetLine, byMonth } = useCopy(spendingCopy)
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note text-text-2">
      {NATURES.map((nature) => (
        <li key={nature} className="flex items-center gap-2">
          <svg width="14" height="14" aria-hidden="true">
            <Hatch />
            <rect width="14" height="14" className={FILLS[nature]} />
          </svg>
          {natures[nature]}
        </li>
      ))}
      {hasBudget && (
        <li className="flex items-center gap-2">
          <svg width="22" height="14" aria-hidden="true">
            <line {...{ x1: 0, x2: 22, y1: 7, y2: 7 }} className={BUDGET} />
          </svg>
          <span>
            {budgetLine}
            {/* Where it is narrow a bar is a year, and the line its whole budget. */}
            <span className="max-md:hidden">{byMonth}</span>
          </span>
        </li>
      )}
    </ul>
  )
}
