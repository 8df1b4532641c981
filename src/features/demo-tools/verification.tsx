import { useState } from 'react'
import { type Discrepancy, type NamedStep, useServices } from '../../app/services.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { withKeys } from '../../ui/with-keys.ts'
import { findingCopy } from './finding-copy.ts'
import { type CommandName, journalCopy } from './journal-copy.ts'
import { useMemberWords } from './member-words.ts'

/** As many as a person reads. */
const SHOWN = 20

/** 「核验」: does everything that was done here again and compares; `onDone` tells the outcome. */
export function Verifying({ onDone }: { onDone: (sentence: string) => void }) {
  const copy = useCopy(journalCopy)
  const { storeAdmin } = useServices()
  const [progress, setProgress] = useState<number | null>(null)
  const [found, setFound] = useState<readonly Discrepancy[]>([])
  const verify = async () => {
    if (progress !== null) return
    setProgress(0)
    setFound([])
    onDone('')
    try {
      const { steps, discrepancies } = await storeAdmin.verify(setProgress)
      const count = formatCount(steps)
      setFound(discrepancies)
      onDone(
        discrepancies.length === 0 ? copy.agrees(count) : copy.differs(discrepancies.length, count),
      )
    } catch {
      onDone(copy.failed)
    }
    setProgress(null)
  }
  return (
    <section className="mt-4">
      <div className="flex items-center gap-3">
        <Button size="small" onClick={verify} aria-disabled={progress !== null}>
          {copy.verify}
        </Button>
        {progress !== null && (
          <>
            <span id="verifying" className="text-small">
              {copy.verifying}
            </span>
            <progress aria-labelledby="verifying" max={1} value={progress} className="h-1 flex-1" />
          </>
        )}
      </div>
      <p className="mt-2 text-note text-text-3">{copy.verifyHint}</p>
      {found.length > 0 && <Discrepancies found={found} />}
    </section>
  )
}

function Discrepancies({ found }: { found: readonly Discrepancy[] }) {
  const copy = useCopy(journalCopy)
  const { types, record: call } = useCopy(findingCopy)
  const names: Readonly<Record<string, string>> = types
  const shown = found.slice(0, SHOWN)
  return (
    <>
      <ul aria-label={copy.findings} className="mt-3 border-line border-y text-small">
        {withKeys(shown, (one) => JSON.stringify(one)).map(([key, one]) => (
          <li key={key} className="wrap-anywhere border-line border-b py-2 last:border-b-0">
            <p className="text-ink">
              {'record' in one && `${call(names[one.record.type] ?? '', one.record.id)} `}
              {copy.what[one.what]}
              {'code' in one && ` (${one.code})`}
            </p>
            {'member' in one && one.member && <Member type={one.record.type} member={one.member} />}
            {one.by && <Step by={one.by} />}
          </li>
        ))}
      </ul>
      {found.length > SHOWN && (
        <p className="mt-2 text-note text-text-3">{copy.more(found.length - SHOWN)}</p>
      )}
    </>
  )
}

type MemberProps = {
  type: string
  member: { readonly path: string; readonly is: string; readonly should: string }
}

function Member({ type, member: { path, is, should } }: MemberProps) {
  const copy = useCopy(journalCopy)
  const told = useMemberWords()(type, { path, from: is, to: should })
  return <p className="text-note text-text-2">{copy.member(told.path, told.from, told.to)}</p>
}

function Step({ by }: { by: NamedStep }) {
  const copy = useCopy(journalCopy)
  // Lines are written by commands of the registry alone; one of a program that is gone is called by its name.
  const name = copy.commands[by.name as CommandName] ?? by.name
  return (
    <p className="text-note text-text-3">
      {copy.step(formatCount(by.number), name, civilDateTimeOf(by.at))}
    </p>
  )
}
