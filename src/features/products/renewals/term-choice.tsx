import { useState } from 'react'
import { MAX_YEARS } from '../../../domain/pricing/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { formatYuan, fractionOfYuan } from '../../../domain/shared/money.ts'
import { readCivilDate } from '../../../domain/shared/read-civil-date.ts'
import type { AlignRefusal, Candidate, DateBounds } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { SegmentedRadio } from '../../../ui/segmented-radio.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { renewalsCopy } from './copy.ts'
import type { RenewalChoice } from './use-renewal-choice.ts'

export const UNTIL_FIELD = 'renewals-until'

const YEARS = Array.from({ length: MAX_YEARS }, (_, at) => at + 1)

/** No year is chosen where a common date is. */
const BY_DATE = 0

type TermChoiceProps = {
  choice: RenewalChoice
  change: (changed: Partial<RenewalChoice>) => void
  problem: AlignRefusal | null
  bounds: DateBounds | null
  isAnyChosen: boolean
  candidates: readonly Candidate[]
}

/** How far all are renewed: by years, or to a common date (RNW-02, RNW-03). */
export function TermChoice(props: TermChoiceProps) {
  const { choice, change, problem, bounds, isAnyChosen, candidates } = props
  const copy = useCopy(renewalsCopy)
  const isByDate = choice.until.trim() !== ''
  const hint = bounds ? copy.untilHint(bounds.first, bounds.last) : isAnyChosen && copy.noCommon
  return (
    <div className="grid gap-6">
      <SegmentedRadio
        legend={copy.term}
        value={isByDate ? BY_DATE : choice.years}
        onChange={(years) => change({ years, until: '' })}
        choices={YEARS.map((value) => ({ value, label: copy.year(value) }))}
        hint={copy.termHint}
      />
      <TextField
        id={UNTIL_FIELD}
        label={copy.until}
        wrapperClassName="max-w-104"
        placeholder="YYYY-MM-DD"
        autoComplete="off"
        inputMode="numeric"
        value={choice.until}
        onChange={(until) => change({ until })}
        hint={hint}
        error={useProblem(problem, bounds)}
      />
      {candidates.length > 0 && (
        <Candidates
          candidates={candidates}
          until={readCivilDate(choice.until)}
          onTake={(until) => change({ until })}
        />
      )}
    </div>
  )
}

/** What is wrong with the common date, with the days that would do; absent: nothing. */
export function useProblem(
  problem: AlignRefusal | null,
  bounds: DateBounds | null,
): string | undefined {
  const copy = useCopy(renewalsCopy)
  if (problem === null) return undefined
  if (problem === 'bad-date') return copy.notADate
  if (problem === 'empty') return copy.nothingToDo
  if (bounds === null) return copy.noCommon
  return problem === 'until-too-early' ? copy.tooEarly(bounds.first) : copy.tooLate(bounds.last)
}

/** More would push the rest of the page away. */
const FIRST = 6

type CandidatesProps = {
  candidates: readonly Candidate[]
  /** The one that is taken already. */
  until: CivilDate | null
  onTake: (until: CivilDate) => void
}

/** What each offered date costs; the cheapest per month gained is marked (RNW-03). */
function Candidates({ candidates, until, onTake }: CandidatesProps) {
  const copy = useCopy(renewalsCopy)
  const [showsAll, setShowsAll] = useState(false)
  const columns = useCandidateColumns(until, onTake)
  const shown = candidates.filter(({ isCheapest }, at) => showsAll || at < FIRST || isCheapest)
  return (
    <section>
      <h2 className="mb-1 font-strong text-ink">{copy.candidates}</h2>
      <DataTable label={copy.candidates} columns={columns} rows={shown} rowKey={({ on }) => on} />
      {candidates.length > FIRST && (
        <TextAction className="mt-2 text-small" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? copy.showLess : copy.showAll(candidates.length)}
        </TextAction>
      )}
    </section>
  )
}

function useCandidateColumns(
  until: CivilDate | null,
  onTake: (until: CivilDate) => void,
): readonly Column<Candidate>[] {
  const copy = useCopy(renewalsCopy)
  return [
    {
      key: 'date',
      header: copy.date,
      narrow: 'title',
      cell: ({ on, isCheapest }) => (
        <span className="flex flex-wrap items-center gap-x-3">
          <span className="whitespace-nowrap">{on}</span>
          {isCheapest && <StateLabel tone="good">{copy.cheapest}</StateLabel>}
        </span>
      ),
    },
    {
      key: 'cost',
      header: copy.cost,
      numeric: true,
      narrow: 'amount',
      cell: ({ quote }) => <span>{formatYuan(quote.total)}</span>,
    },
    {
      key: 'month',
      header: copy.perMonth,
      numeric: true,
      cell: ({ quote, months }) => formatYuan(fractionOfYuan(quote.total, 1, months)),
    },
    {
      key: 'take',
      header: copy.columns.actions,
      narrow: 'actions',
      cell: ({ on }) => (
        <TextAction
          aria-label={copy.takeDate(on)}
          aria-pressed={on === until}
          strong={on === until}
          onClick={() => onTake(on)}
        >
          {on === until ? copy.taken : copy.take}
        </TextAction>
      ),
    },
  ]
}
