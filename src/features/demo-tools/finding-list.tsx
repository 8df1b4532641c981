import type { ImportProblem } from '../../app/services.ts'
import { saveText } from '../../blocks/save-file.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { findingCopy, sentenceOf } from './finding-copy.ts'

/** As many as a person reads; the exported list has all. */
const SHOWN = 20

type FindingListProps = {
  problems: readonly ImportProblem[]
  /** How many there are, where not all of them are listed. */
  count: number
  /** What the exported list is called. */
  fileName: string
}

/** What contradicts or is wrong, each in words with its records, and the whole list as a file. */
export function FindingList({ problems, count, fileName }: FindingListProps) {
  const copy = useCopy(findingCopy)
  const nameOf = (type: string) => (isKnown(copy.types, type) ? copy.types[type] : type)
  const said = (problem: ImportProblem) => ({
    sentence: sentenceOf(copy.words, problem),
    records: problem.records
      .map(({ type, id }) => copy.record(nameOf(type), id))
      .join(copy.separator),
  })
  const shown = problems
    .slice(0, SHOWN)
    .map((problem, place) => ({ key: String(place), ...said(problem) }))
  const save = () => {
    const all = problems.map((problem) => ({
      ...problem,
      ...said(problem),
      records: problem.records,
    }))
    saveText(fileName, JSON.stringify({ count, problems: all }, null, 1))
  }
  return (
    <div className="mt-3">
      <ul aria-label={copy.list} className="border-line border-y text-small">
        {shown.map(({ key, sentence, records }) => (
          <li key={key} className="border-line border-b py-2 last:border-b-0">
            <p className="break-words text-ink">{sentence}</p>
            {records && <p className="break-all text-note text-text-3">{records}</p>}
          </li>
        ))}
      </ul>
      {count > SHOWN && <p className="mt-2 text-note text-text-3">{copy.more(count - SHOWN)}</p>}
      <Button size="small" className="mt-2" onClick={save}>
        {copy.save}
      </Button>
    </div>
  )
}

function isKnown<T extends object>(names: T, type: string): type is string & keyof T {
  return Object.hasOwn(names, type)
}
