import { type ReactNode, useId } from 'react'
import { RADIO } from './choice.tsx'
import { useDrawnChoice } from './drawn-choice.ts'
import { PAINTED_APART } from './painted-apart.ts'

type RadioTilesProps<T extends string> = {
  legend: string
  value: T
  onChange: (value: T) => void
  /** `remark` stands below the label and outside the accessible name. */
  choices: readonly { value: T; label: string; remark?: ReactNode }[]
  /** `row`: as many in a line as fit; `columns`: side by side in one frame, to be compared. */
  look: 'row' | 'columns'
  hint?: ReactNode
}

const ROW = 'flex flex-wrap gap-2'
const COLUMNS = 'grid rounded-control border border-line-control'
/** Side by side from the width on at which their prices keep to one line. */
const FEW = 'lg:auto-cols-fr lg:grid-flow-col'
const MANY = 'xl:auto-cols-fr xl:grid-flow-col'
const MOST_OF_FEW = 3

const TILES = {
  row: 'min-h-10 items-center border border-line-strong px-3.5 has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--accent)] max-md:min-h-11',
  columns:
    '-m-px border-2 border-transparent p-3.5 has-checked:border-accent has-checked:bg-accent-soft',
}

/** Some choices with words of their own, one chosen: native radios, so that arrow keys and forms work. */
export function RadioTiles<T extends string>(props: RadioTilesProps<T>) {
  const { legend, value, onChange, choices, look, hint } = props
  const id = useId()
  const { group, radio } = useDrawnChoice(
    value,
    onChange,
    choices.map((one) => one.value),
  )
  const isFew = choices.length <= MOST_OF_FEW
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-labelledby={`${id}legend`}
      aria-describedby={hint ? `${id}hint` : undefined}
      className={`${PAINTED_APART} min-w-0`}
    >
      <span id={`${id}legend`} className="mb-2 block font-strong text-ink">
        {legend}
      </span>
      <div className={look === 'row' ? ROW : `${COLUMNS} ${isFew ? FEW : MANY}`}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={`flex gap-2.5 rounded-control has-checked:font-strong has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 ${TILES[look]}`}
          >
            <input
              {...radio(choice.value)}
              name={id}
              aria-label={choice.label}
              aria-describedby={choice.remark ? `${id}${choice.value}` : undefined}
              className={`${RADIO} ${look === 'columns' ? 'mt-[3px]' : ''}`}
            />
            <span className="min-w-0">
              <span className="text-ink">{choice.label}</span>
              {choice.remark && (
                <span
                  id={`${id}${choice.value}`}
                  className="mt-0.5 block font-normal text-small text-text-2"
                >
                  {choice.remark}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {hint && (
        <p id={`${id}hint`} className="mt-1.5 text-small text-text-3">
          {hint}
        </p>
      )}
    </div>
  )
}
