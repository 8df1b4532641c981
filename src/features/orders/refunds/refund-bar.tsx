import { formatPrice, subtractYuan, type Yuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { listWords } from '../../../i18n/list-words.ts'
import type { Refundable } from '../../../queries/refund-case.ts'
import { useWidth } from '../../../ui/use-width.ts'
import type { Explained } from './amount-panel.tsx'
import { refundsCopy } from './copy.ts'

type Part = 'used' | 'voucher' | 'refund'

/** One frame of the bar: what was paid for it, and what becomes of that. */
type Frame = { name: string; parts: readonly { part: Part; amount: Yuan }[] }

const HEIGHT = 64
const TOP = 24
const GAP = 4
/** With more packs than this only their sum can be read. */
const MOST_FRAMES = 4
/** Room that a label takes; a narrower part stays unlabelled, its amount stands in the table. */
const LABEL_WIDTH = 104

const FILLS: Record<Part, string> = {
  used: 'fill-chart-ink',
  voucher: 'fill-chart-1',
  refund: 'fill-ok-soft stroke-ok-mark',
}
const WORDS: Record<Part, string> = {
  used: 'fill-bg',
  voucher: 'fill-text',
  refund: 'fill-ok font-strong',
}

/** Paid, used, returned, as one bar: a frame for each pack, as wide as what was paid for it (REF-09). */
export function RefundBar(props: { situation: Refundable; explained: Explained }) {
  const copy = useCopy(refundsCopy)
  const [ref, width] = useWidth<HTMLDivElement>(640)
  const frames = useFrames(props)
  const all = frames.reduce((sum, frame) => sum + weight(frame), 0)
  const room = width - GAP * (frames.length - 1)
  const widths = frames.map((frame) => (all === 0 ? 0 : (room * weight(frame)) / all))
  const language = useLanguage()
  const [comma, semicolon] = language === 'zh' ? ['，', '；'] : [', ', '; ']
  const told = frames
    .map(({ name, parts }) => name + comma + toldOf(parts, copy, language))
    .join(semicolon)
  return (
    <div ref={ref} translate="no" className="mb-4">
      <svg
        role="img"
        aria-label={copy.barOf(told)}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className="block max-w-full text-note"
      >
        {frames.map((frame, at) => (
          <FrameBar
            key={frame.name}
            frame={frame}
            width={widths[at] ?? 0}
            left={widths.slice(0, at).reduce((sum, one) => sum + one + GAP, 0)}
          />
        ))}
      </svg>
    </div>
  )
}

function FrameBar({ frame, left, width }: { frame: Frame; left: number; width: number }) {
  const copy = useCopy(refundsCopy)
  const all = weight(frame)
  let x = left
  return (
    <g>
      <text x={left} y={TOP - 9} className="fill-text">
        {width >= LABEL_WIDTH ? frame.name : frame.name.split(' ')[0]}
      </text>
      {frame.parts.map(({ part, amount }) => {
        const wide = all === 0 ? 0 : (width * Number(amount)) / all
        const from = x
        x += wide
        return (
          wide > 0 && (
            <g key={part}>
              <rect
                x={from}
                y={TOP}
                width={wide}
                height={HEIGHT - TOP - 2}
                className={FILLS[part]}
              />
              {wide >= LABEL_WIDTH && (
                <text x={from + 10} y={TOP + 24} className={WORDS[part]}>
                  {copy.parts[part]} {formatPrice(amount)}
                </text>
              )}
            </g>
          )
        )
      })}
    </g>
  )
}

function useFrames(props: { situation: Refundable; explained: Explained }): readonly Frame[] {
  const copy = useCopy(refundsCopy)
  const { explained, situation } = props
  if (!explained) {
    const { amount, discount } = situation.order.payment
    const parts = [
      { part: 'voucher' as const, amount: discount },
      { part: 'refund' as const, amount },
    ]
    return [{ name: copy.allPaid(formatPrice(situation.order.quote.total)), parts }]
  }
  const { lines, paid, total } = explained
  const split = (whole: Yuan, refund: Yuan) => [
    { part: 'used' as const, amount: subtractYuan(whole, refund) },
    { part: 'refund' as const, amount: refund },
  ]
  return lines.length > MOST_FRAMES
    ? [{ name: copy.allPaid(formatPrice(paid)), parts: split(paid, total) }]
    : lines.map((line) => ({
        name: copy.packPaid(line.id, formatPrice(line.paid)),
        parts: split(line.paid, line.refund),
      }))
}

/** Only for lengths on the screen, never for money. */
function weight({ parts }: Frame): number {
  return parts.reduce((sum, { amount }) => sum + Number(amount), 0)
}

function toldOf(
  parts: Frame['parts'],
  copy: (typeof refundsCopy)['zh'],
  language: Language,
): string {
  const amounts = parts
    .filter(({ amount }) => amount !== ZERO_YUAN)
    .map(({ part, amount }) => `${copy.parts[part]} ${formatPrice(amount)}`)
  return listWords(amounts, language)
}
