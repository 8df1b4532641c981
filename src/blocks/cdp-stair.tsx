import { skusOfFamily } from '../domain/catalogue/index.ts'
import { type CdpStep, cdpStair } from '../domain/pricing/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import { listWords } from '../i18n/list-words.ts'
import { useWidth } from '../ui/use-width.ts'
import { cdpAdviserCopy } from './cdp-adviser-copy.ts'
import { quarterPixel, rangeFor, ticksUpTo } from './chart-scale.ts'

const HEIGHT = 268
const EDGE = { left: 62, right: 14, top: 34, bottom: 44 }

/** The staircase of cost over customers, with the buyer's number on it (PRC-09). */
export function CdpStair({ customers }: { customers: number | null }) {
  const copy = useCopy(cdpAdviserCopy)
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const most = rangeFor(customers ?? 0)
  const steps = cdpStair(most)
  const mine = customers === null ? undefined : steps.find(({ to }) => customers <= to)
  const top = Number(steps.at(-1)?.amount ?? 0)
  const scale: Scale = {
    x: (people) =>
      quarterPixel(EDGE.left + (Math.min(people, most) / most) * (width - EDGE.left - EDGE.right)),
    y: (yuan) =>
      quarterPixel(HEIGHT - EDGE.bottom - (yuan / top) * (HEIGHT - EDGE.top - EDGE.bottom)),
  }
  const told = listWords(
    steps.map(({ to, amount }) => copy.upTo(to, formatPrice(amount))),
    useLanguage(),
  )
  const yours = customers && mine ? copy.yoursCosts(customers, formatPrice(mine.amount)) : ''
  return (
    <div ref={ref} translate="no" className="mt-4 mb-8">
      <svg
        role="img"
        aria-label={copy.stair(told, yours)}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        <Axes scale={scale} most={most} top={top} width={width} />
        {steps.map((step) => (
          <Step key={step.from} step={step} scale={scale} isMine={step === mine} />
        ))}
        <path d={outline(steps, scale)} className="fill-none stroke-chart-ink" strokeWidth="1.5" />
        {mine && (
          <path
            d={outline([mine], scale)}
            className="fill-none stroke-chart-mark"
            strokeWidth="3"
          />
        )}
        {customers !== null && mine && (
          <Mine scale={scale} customers={customers} step={mine} width={width} />
        )}
        <Editions scale={scale} most={most} />
      </svg>
    </div>
  )
}

type Scale = { x: (people: number) => number; y: (yuan: number) => number }

function outline(steps: readonly CdpStep[], { x, y }: Scale): string {
  const corners = steps.flatMap(({ from, to, amount }) => {
    const height = y(Number(amount))
    return [`${x(from)} ${height}`, `${x(to)} ${height}`]
  })
  return `M ${corners.join(' L ')}`
}

function Axes(props: { scale: Scale; most: number; top: number; width: number }) {
  const { scale, most, top, width } = props
  const copy = useCopy(cdpAdviserCopy)
  const base = scale.y(0)
  return (
    <>
      {ticksUpTo(top, 4).map((yuan) => (
        <g key={yuan}>
          <line
            {...{ x1: EDGE.left, x2: width - EDGE.right, y1: scale.y(yuan), y2: scale.y(yuan) }}
            className="stroke-line"
          />
          <text x={EDGE.left - 8} y={scale.y(yuan) + 4} textAnchor="end" className="fill-text-2">
            {copy.axisAmount(yuan)}
          </text>
        </g>
      ))}
      {ticksUpTo(most, width < 480 ? 3 : 5).map((people) => (
        <g key={people}>
          <line
            {...{ x1: scale.x(people), x2: scale.x(people), y1: base, y2: base + 6 }}
            className="stroke-chart-ink"
          />
          <text
            x={scale.x(people)}
            y={base + 20}
            textAnchor={people === most ? 'end' : 'middle'}
            className="fill-text-2"
          >
            {copy.people(people)}
          </text>
        </g>
      ))}
      <text x={width - EDGE.right} y={base + 38} textAnchor="end" className="fill-text-2">
        {copy.axis}
      </text>
    </>
  )
}

function Step({ step, scale, isMine }: { step: CdpStep; scale: Scale; isMine: boolean }) {
  const left = scale.x(step.from)
  const top = scale.y(Number(step.amount))
  return (
    <rect
      x={left}
      y={top}
      width={Math.max(0, scale.x(step.to) - left)}
      height={scale.y(0) - top}
      className={`stroke-bg ${isMine ? 'fill-accent-soft' : 'fill-sunken'}`}
    />
  )
}

/** Room that the name of an edition takes: those that come too near to a dearer one stay unnamed. */
const NAME_WIDTH = 74

function Editions({ scale, most }: { scale: Scale; most: number }) {
  const copy = useCopy(cdpAdviserCopy)
  const editions = skusOfFamily('cdp-editions').map(({ id, customers = 0, price }, at) => ({
    id,
    name: copy.editions[at],
    x: scale.x(customers),
    yuan: price.kind === 'fixed' ? Number(price.amount) : 0,
    isShown: customers <= most,
  }))
  const shown = editions.filter(({ isShown }) => isShown)
  return shown.map(({ id, name, x, yuan }, at) => {
    const isNamed = (shown[at + 1]?.x ?? Number.POSITIVE_INFINITY) - x >= NAME_WIDTH
    const before = x - EDGE.left > NAME_WIDTH
    return (
      <g key={id}>
        <circle
          cx={x}
          cy={scale.y(yuan)}
          r="3.5"
          className="fill-bg stroke-chart-ink"
          strokeWidth="1.5"
        />
        {isNamed && (
          <text
            x={before ? x - 5 : x + 8}
            y={scale.y(yuan) + 17}
            textAnchor={before ? 'end' : 'start'}
            className="fill-text stroke-bg [paint-order:stroke]"
            strokeWidth="3"
          >
            {name}
          </text>
        )}
      </g>
    )
  })
}

type MineProps = { scale: Scale; customers: number; step: CdpStep; width: number }

/** Where the label may stand without leaving the picture. */
const LABEL_HALF = 76

function Mine({ scale, customers, step, width }: MineProps) {
  const copy = useCopy(cdpAdviserCopy)
  const x = scale.x(customers)
  const middle = Math.min(Math.max(x, LABEL_HALF), width - LABEL_HALF)
  return (
    <g>
      <line
        {...{ x1: x, x2: x, y1: EDGE.top - 12, y2: scale.y(0) }}
        className="stroke-chart-mark"
        strokeWidth="1.5"
      />
      <circle cx={x} cy={scale.y(Number(step.amount))} r="4.5" className="fill-chart-mark" />
      <circle
        cx={x}
        cy={scale.y(0)}
        r="6"
        className="fill-bg stroke-chart-mark"
        strokeWidth="2.5"
      />
      <text x={middle} y={EDGE.top - 18} textAnchor="middle" className="fill-accent font-strong">
        {copy.yours(customers)}
      </text>
    </g>
  )
}
