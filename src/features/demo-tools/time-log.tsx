import { memo, useId, useState } from 'react'
import { Link } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { groupBy } from '../../domain/shared/group-by.ts'
import { civilDateOf, civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { allProducts } from '../../queries/all-products.ts'
import { Button } from '../../ui/button.tsx'
import { demoCopy } from './copy.ts'
import { callProduct } from './counter-groups.tsx'
import type { Event } from './history.ts'
import { journalCopy } from './journal-copy.ts'
import { useHistory } from './use-history.ts'

/** So many of the newest are shown first, and so many more each time. */
const SHOWN = 60

/** 「时间日志」: everything that happened in this world, what people did and what the calendar did, by years. */
export const TimeLog = memo(function TimeLog() {
  const copy = useCopy(demoCopy)
  const words = useCopy(journalCopy)
  const history = useHistory()
  const id = useId()
  const [more, setMore] = useState(0)
  const { events, before } = history ?? { events: [], before: 0 }
  // Of a scenario it begins with what was done since; what it had been through is there on asking.
  const most = Math.min(SHOWN, events.length - before) + more
  const left = Math.max(0, events.length - most)
  const years = groupBy(events.slice(left), ({ at }) => civilDateOf(at).slice(0, 4))
  return (
    <section>
      <h3 id={id} className="mt-6 mb-1 text-body">
        {copy.log}
      </h3>
      {history && most === 0 && <p className="text-small text-text-3">{copy.emptyLog}</p>}
      {left > 0 && (
        <Button size="small" onClick={() => setMore(more + SHOWN)}>
          {words.earlier(left)}
        </Button>
      )}
      {[...years].map(([year, happened]) => (
        <section key={year}>
          <h4 id={`${id}-${year}`} className="mt-3 text-small text-text-2">
            {words.year(year)}
          </h4>
          <ul aria-labelledby={`${id} ${id}-${year}`}>
            {happened.map((event) => (
              <li key={event.key} className="wrap-anywhere border-line border-b py-2 text-small">
                <EventSentence event={event} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
})

/** When, what, to what, how long before it ended, and by whom. */
function EventSentence({ event: { at, what, subject, actor, daysBefore } }: { event: Event }) {
  const copy = useCopy(demoCopy)
  const words = useCopy(journalCopy)
  const said = 'happened' in what ? copy.happened[what.happened] : words.commands[what.command]
  const times = 'times' in what ? words.times(what.times) : ''
  return (
    <>
      {civilDateTimeOf(at)} {said}
      {subject && (
        <>
          {' '}
          <Subject {...subject} />
        </>
      )}
      {times && `${words.separator}${times}`}
      {daysBefore !== null && `${words.separator}${words.daysBefore(daysBefore)}`}
      {words.by(words.actors[actor])}
    </>
  )
}

/** Records are called by their numbers, products by their names and accounts; each leads to its page. */
function Subject({ type, id }: NonNullable<Event['subject']>) {
  const language = useLanguage()
  const products = useView(allProducts, {})
  const product = products.find((one) => one.id === id)
  if (product) {
    const name = callProduct(product)
    return (
      <Link
        className="underline"
        to={paths.product(id)}
      >{`${name[language]} ${name.account}`}</Link>
    )
  }
  const address = addressOf(type, id)
  return address ? (
    <Link className="underline" to={address}>
      {id}
    </Link>
  ) : (
    id
  )
}

/** Of what the calendar names, the number tells what it is: orders begin with D, invoices with F, applications with a digit. */
function addressOf(type: string | null, id: string): string | null {
  if (type === 'order' || (type === null && id.startsWith('D'))) return paths.order(id)
  if (type === 'invoice') return paths.invoice(id)
  if (type === 'consultation') return paths.consultations
  if (type === 'application' || (type === null && /^\d+$/.test(id))) return paths.application(id)
  return null
}
