import { useState } from 'react'
import { useReadNow } from '../../app/moment.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { readCivilDate } from '../../domain/shared/read-civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { demoCopy } from './copy.ts'
import { TimeLog } from './time-log.tsx'
import type { TimeTravel } from './use-time-travel.ts'

export function TimeTab({ travel }: { travel: TimeTravel }) {
  const copy = useCopy(demoCopy)
  const readNow = useReadNow()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const jump = () => {
    const date = readCivilDate(typed)
    if (date === null) setProblem(copy.notADate)
    else if (date <= civilDateOf(readNow())) setProblem(copy.notLater)
    else {
      setProblem(undefined)
      travel.toDate(date)
    }
  }
  return (
    <>
      <form onSubmit={sending(jump)} noValidate className="flex items-start gap-3">
        <TextField
          id="jump-date"
          label={copy.jumpTo}
          hint={copy.jumpHint}
          error={problem}
          value={typed}
          onChange={setTyped}
          wrapperClassName="flex-1"
          autoComplete="off"
          inputMode="numeric"
        />
        <Button type="submit" className="mt-[30px]">
          {copy.jump}
        </Button>
      </form>
      <TimeLog />
    </>
  )
}
