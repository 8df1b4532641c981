import type { DatasetDifference } from '../../app/services.ts'
import { useCopy } from '../../i18n/language.ts'
import { findingCopy } from './finding-copy.ts'
import { type DifferentMember, useMemberWords } from './member-words.ts'
import { storiesCopy } from './stories-copy.ts'

/** What was compared, as it is called, and what differs from the first to the second. */
export type Comparison = {
  readonly found: readonly DatasetDifference[]
  readonly first: string
  readonly second: string
}

/** As many as a person reads. */
const SHOWN = 50

/** 「对比结果」: which records differ, by kind and number, and the first member of each that does. */
export function SnapshotComparison({ comparison }: { comparison: Comparison }) {
  const copy = useCopy(storiesCopy)
  const { types, record: call } = useCopy(findingCopy)
  const names: Readonly<Record<string, string>> = types
  const wordsOf = useMemberWords()
  const nameOf = ({ record: { type, id }, called }: Omit<DatasetDifference, 'what'>) => {
    const [name, number] = [names[type] ?? type, numberIn(id)]
    const whole = number === undefined ? name : call(name, number)
    return called ? `${whole} ${called.number} ${called.nickname}` : whole
  }
  const { found, first, second } = comparison
  return (
    <section aria-label={copy.compared} className="mt-4">
      <p role="status" className="text-small text-ink">
        {found.length === 0
          ? copy.same(first, second)
          : copy.different(found.length, first, second)}
      </p>
      {found.length > 0 && (
        <ul aria-label={copy.compared} className="mt-2 border-line border-y text-small">
          {found.slice(0, SHOWN).map(({ record, what, member, called }) => (
            <li
              key={`${record.type} ${record.id}`}
              className="wrap-anywhere border-line border-b py-2 last:border-b-0"
            >
              <p className="text-ink">
                {nameOf({ record, called })} {copy.difference[what]}
              </p>
              {member && <Member {...wordsOf(record.type, member)} />}
            </li>
          ))}
        </ul>
      )}
      {found.length > SHOWN && (
        <p className="mt-2 text-note text-text-3">{copy.more(found.length - SHOWN)}</p>
      )}
    </section>
  )
}

/** What people see of a number: that of an order or application, where it stands in a longer one. */
function numberIn(id: string): string | undefined {
  return /[A-Z]{0,2}\d{10,}/.exec(id)?.[0]
}

function Member({ path, from, to }: DifferentMember) {
  return <p className="text-note text-text-2">{useCopy(storiesCopy).member(path, from, to)}</p>
}
