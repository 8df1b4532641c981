import { type FormEvent, useState } from 'react'
import { useView } from '../../app/hooks.ts'
import { useReadNow } from '../../app/moment.ts'
import { civilDateOf, civilDateTimeOf } from '../../domain/shared/instant.ts'
import { readCivilDate } from '../../domain/shared/read-civil-date.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { Happened } from '../../policies/settle-due.ts'
import { allProducts } from '../../queries/all-products.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { withKeys } from '../../ui/with-keys.ts'
import { demoCopy } from './copy.ts'
import { callProduct } from './counter-groups.tsx'
import type { TimeTravel } from './use-time-travel.ts'

export function TimeTab({ travel }: { travel: TimeTravel }) {
  const copy = useCopy(demoCopy)
  const readNow = useReadNow()
  const nameOf = useSubjectName()
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const jump = (event: FormEvent) => {
    event.preventDefault()
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
      <form onSubmit={jump} noValidate className="flex items-start gap-3">
        <TextField
          id="jump-date"
          label={copy.jumpTo}
          hint={copy.jumpHint}
          error={problem}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          wrapperClassName="flex-1"
          autoComplete="off"
          inputMode="numeric"
        />
        <Button type="submit" className="mt-[30px]">
          {copy.jump}
        </Button>
      </form>
      <h3 id="time-log" className="mt-6 mb-1 text-body">
        {copy.log}
      </h3>
      {travel.log.length === 0 && <p className="text-small text-text-3">{copy.emptyLog}</p>}
      <ul aria-labelledby="time-log">
        {withKeys(travel.log, nameOfEvent).map(([key, { at, what, subject }]) => (
          <li key={key} className="border-line border-b py-2 text-small">
            {civilDateTimeOf(at)} {copy.happened[what]} {nameOf(subject)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The same may happen at the same moment of another world. */
function nameOfEvent({ at, what, subject }: Happened): string {
  return `${at}-${subject}-${what}`
}

/** Records are called by their numbers, products by their names and accounts. */
function useSubjectName(): (subject: string) => string {
  const language = useLanguage()
  const products = useView(allProducts, {})
  return (subject) => {
    const product = products.find(({ id }) => id === subject)
    if (!product) return subject
    const name = callProduct(product)
    return `${name[language]} ${name.account}`
  }
}
