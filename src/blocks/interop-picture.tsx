import { INTEROP_BANDS } from '../domain/catalogue/index.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { useWidth } from '../ui/use-width.ts'
import { quarterPixel, rangeOfSlices } from './chart-scale.ts'
import { widthOfNote } from './note-width.ts'

export const pictureCopy = defineCopy({
  zh: {
    picture: (accounts: string, slices: string) =>
      `每个账号的年价随数量降低，${accounts} 个账号落在这些档：${slices}`,
    slice: (range: string, price: string) => `${range} 每个 ${price}`,
    between: '，',
    yours: (accounts: string) => `您的 ${accounts} 个`,
    axis: '账号数',
  },
  en: {
    picture: (accounts, slices) =>
      `The annual price of an account falls with their number; ${accounts} of them reach into these slices: ${slices}`,
    slice: (range, price) => `${range} at ${price} each`,
    between: ', ',
    yours: (accounts) => `Your ${accounts}`,
    axis: 'Accounts',
  },
})

const HEIGHT = 196
const EDGE = { left: 44, right: 14, top: 30, bottom: 42 }

type InteropBand = (typeof INTEROP_BANDS)[number]

type Scale = { x: (accounts: number) => number; y: (price: number) => number; base: number }

/** The slices of the price: as wide as their accounts, as high as what one costs, dark as far as these accounts reach (PRC-11). */
export function InteropPicture({ quantity }: { quantity: number }) {
  const copy = useCopy(pictureCopy)
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const most = rangeOfSlices(quantity)
  const highest = INTEROP_BANDS[0]?.price ?? 1
  const base = HEIGHT - EDGE.bottom
  const scale: Scale = {
    x: (accounts) =>
      quarterPixel(
        EDGE.left + (Math.min(accounts, most) / most) * (width - EDGE.left - EDGE.right),
      ),
    y: (price) => quarterPixel(base - (price / highest) * (base - EDGE.top)),
    base,
  }
  const shown = INTEROP_BANDS.filter(({ from }) => from <= most)
  const told = shown
    .filter(({ from }) => from <= quantity)
    .map(({ from, to, price }) => copy.slice(rangeText(from, Math.min(to, quantity)), `¥${price}`))
  return (
    <div ref={ref} translate="no" className="mt-4">
      <svg
        role="img"
        aria-label={copy.picture(formatCount(quantity), told.join(copy.between))}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        <Prices scale={scale} width={width} />
        {shown.map((band) => (
          <Slice key={band.from} {...{ band, scale, quantity }} />
        ))}
        <Counts {...{ shown, scale, most }} />
        <text x={width - EDGE.right} y={scale.base + 38} textAnchor="end" className="fill-text-2">
          {copy.axis}
        </text>
        <Yours {...{ quantity, scale, width }} />
        {shown.map((band) => (
          <SliceName key={band.from} {...{ band, scale }} />
        ))}
      </svg>
    </div>
  )
}

function rangeText(from: number, to: number): string {
  return from === to ? formatCount(from) : `${formatCount(from)}–${formatCount(to)}`
}

/** A line at every price. */
function Prices({ scale, width }: { scale: Scale; width: number }) {
  return (
    <>
      {[...INTEROP_BANDS.map(({ price }) => price), 0].map((price) => (
        <g key={price}>
          <line
            {...{ x1: EDGE.left, x2: width - EDGE.right, y1: scale.y(price), y2: scale.y(price) }}
            className="stroke-line"
          />
          <text x={EDGE.left - 8} y={scale.y(price) + 4} textAnchor="end" className="fill-text-2">
            {price === 0 ? '0' : `¥${price}`}
          </text>
        </g>
      ))}
    </>
  )
}

type SliceProps = { band: InteropBand; scale: Scale; quantity: number }

function Slice({ band, scale, quantity }: SliceProps) {
  const { from, to, price } = band
  // A slice begins where the one before it ends: accounts are counted, not measured.
  const left = scale.x(from - 1)
  const right = scale.x(to)
  const reached = Math.min(right, scale.x(quantity))
  const [top, height] = [scale.y(price), scale.base - scale.y(price)]
  return (
    <g>
      <rect x={left} y={top} width={right - left} height={height} className="fill-chart-1" />
      {reached > left && (
        <rect
          x={left}
          y={top}
          width={Math.max(1, reached - left)}
          height={height}
          className="fill-chart-ink"
        />
      )}
      {from > 1 && (
        <line x1={left} x2={left} y1={top} y2={scale.base} className="stroke-bg" strokeWidth="1" />
      )}
    </g>
  )
}

/** What a slice is, above it where it is wide enough; the line of one's own number passes behind it. */
function SliceName({ band: { from, to, price }, scale }: { band: InteropBand; scale: Scale }) {
  const [left, right] = [scale.x(from - 1), scale.x(to)]
  const label = `${rangeText(from, to)} · ¥${price}`
  if (widthOfNote(label) + 6 > right - left) return null
  return (
    <text
      x={(left + right) / 2}
      y={scale.y(price) - 6}
      textAnchor="middle"
      className="fill-text stroke-bg [paint-order:stroke]"
      strokeWidth="4"
    >
      {label}
    </text>
  )
}

/** Between two numbers of the axis there is room for both. */
const COUNT_ROOM = 34

/** Where slices end, from the right, as far as there is room. */
function Counts({
  shown,
  scale,
  most,
}: {
  shown: readonly InteropBand[]
  scale: Scale
  most: number
}) {
  const ends = [0, ...shown.map(({ to }) => Math.min(to, most))]
  let free = Number.POSITIVE_INFINITY
  return [...ends].reverse().map((end) => {
    const x = scale.x(end)
    const isShown = x < free
    if (isShown) free = x - COUNT_ROOM
    return (
      <g key={end}>
        <line x1={x} x2={x} y1={scale.base} y2={scale.base + 5} className="stroke-chart-ink" />
        {isShown && (
          <text
            x={x}
            y={scale.base + 19}
            textAnchor={end === most ? 'end' : 'middle'}
            className="fill-text-2"
          >
            {formatCount(end)}
          </text>
        )}
      </g>
    )
  })
}

function Yours({ quantity, scale, width }: { quantity: number; scale: Scale; width: number }) {
  const copy = useCopy(pictureCopy)
  const words = copy.yours(formatCount(quantity))
  const half = widthOfNote(words) / 2
  const x = scale.x(quantity)
  const middle = Math.min(Math.max(x, EDGE.left + half), width - EDGE.right - half)
  return (
    <g>
      <line
        {...{ x1: x, x2: x, y1: 16, y2: scale.base }}
        className="stroke-chart-mark"
        strokeWidth="1.5"
      />
      <text x={middle} y={11} textAnchor="middle" className="fill-accent font-strong">
        {words}
      </text>
    </g>
  )
}
