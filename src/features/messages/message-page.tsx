import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { UnknownRecord } from '../../blocks/unknown-record.tsx'
import { readMessages } from '../../commands/read-messages.ts'
import type { Message } from '../../domain/notifications/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { messageById } from '../../queries/message-by-id.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page.tsx'
import { messagesCopy } from './copy.ts'

/** One message; opening it reads it (MSG-01). */
export function MessagePage() {
  const copy = useCopy(messagesCopy)
  const { id = '' } = useParams()
  const message = useView(messageById, { id })
  const { run: read } = useRun(readMessages, { scope: id })
  const isUnread = message?.readAt === null
  useEffect(() => {
    if (isUnread) read({ id })
  }, [isUnread, read, id])
  if (!message) {
    return <UnknownRecord id={id} back={{ to: paths.messages, label: copy.back }} />
  }
  const { title, body } = copy.words[message.kind](message.facts)
  return (
    <>
      <PageHead
        title={title}
        documentTitle={`${title} · ${copy.title}`}
        trail={
          <Link to={paths.messages} className="text-text-2 underline">
            {copy.title}
          </Link>
        }
      />
      <article className="max-w-[776px] border-rule border-t-2 pt-5">
        <p className="text-small text-text-3">
          {civilDateTimeOf(message.at)} ·{' '}
          {message.channels.map((channel) => copy.channels[channel]).join(' · ')}
        </p>
        <p className="my-4 wrap-anywhere text-h3 text-ink">{body}</p>
        <About message={message} />
        <p className="mt-8 text-small text-text-3">{copy.simulated}</p>
      </article>
    </>
  )
}

function About({ message }: { message: Message }) {
  const copy = useCopy(messagesCopy)
  if (!message.about) return null
  const { type, id } = message.about
  const addresses = {
    application: paths.application(id),
    order: paths.order(id),
    subscription: paths.product(id),
    consultation: paths.consultations,
    invoice: paths.invoice(id),
    finance: paths.spending,
  }
  return <ButtonLink to={addresses[type]}>{copy.about[type]}</ButtonLink>
}
