import { CheckIcon } from './icons.tsx'

export type IndicatedStep = { key: string; label: string }

type StepIndicatorProps = {
  label: string
  steps: readonly IndicatedStep[]
  current: string
  /** 「下一步：填写基础信息」, shown where there is room for one step only. */
  next: (label: string) => string
}

/** A ruler of equal parts: done, current (3 px over its whole part), to come. */
export function StepIndicator({ label, steps, current, next }: StepIndicatorProps) {
  const at = steps.findIndex((step) => step.key === current)
  const following = steps[at + 1]
  return (
    <div className="mb-8 max-md:mb-5">
      <ol aria-label={label} className="flex max-md:block">
        {steps.map((step, index) => {
          const done = index < at
          const isCurrent = index === at
          const rule = isCurrent
            ? 'border-rule border-t-[3px]'
            : done
              ? 'mt-px border-rule border-t'
              : 'mt-px border-line-strong border-t'
          return (
            <li
              key={step.key}
              aria-current={isCurrent ? 'step' : undefined}
              className={`relative flex-1 ${rule} pt-3.5 before:absolute before:top-0 before:left-0 before:h-[7px] before:w-px before:bg-line-strong max-md:border-0 max-md:pt-0 max-md:before:hidden ${isCurrent ? 'font-strong text-ink' : `max-md:hidden ${done ? 'text-text' : 'text-text-3'}`}`}
            >
              <span className="inline-flex items-center gap-2">
                {done ? <CheckIcon className="size-4" /> : <span>{index + 1}</span>}
                <span className="hidden max-md:inline">/ {steps.length}</span>
                {step.label}
              </span>
            </li>
          )
        })}
      </ol>
      <div aria-hidden="true" className="hidden max-md:block">
        {following && (
          <p className="-mt-[22px] text-right text-small text-text-3">{next(following.label)}</p>
        )}
        <progress
          value={at + 1}
          max={steps.length}
          className="mt-1.5 block h-[3px] w-full appearance-none bg-line [&::-moz-progress-bar]:bg-rule [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-rule"
        />
      </div>
    </div>
  )
}
