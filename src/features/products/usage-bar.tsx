import { useProblemWords } from '../../i18n/problem-words.ts'

type UsageBarProps = {
  name: string
  /** The numbers in words: what the bar shows, for those who do not see it too. */
  told: string
  used: number
  total: number
  warns?: boolean
}

/** How much of something is used, as words and as a bar. */
export function UsageBar({ name, told, used, total, warns = false }: UsageBarProps) {
  const { named } = useProblemWords()
  const part = total === 0 ? 0 : Math.min(100, (used / total) * 100)
  return (
    <div className="py-3">
      <p className="mb-1.5 flex flex-wrap justify-between gap-x-4">
        <span className="text-text-2">{name}</span>
        <span className="text-ink">{told}</span>
      </p>
      <svg
        role="img"
        aria-label={named(name, told)}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        className="block h-2.5 w-full"
      >
        <rect width="100" height="10" className="fill-chart-1" />
        <rect width={part} height="10" className={warns ? 'fill-warn-mark' : 'fill-chart-ink'} />
      </svg>
    </div>
  )
}
