import { paths } from '../../app/paths.ts'
import type { Message } from '../../domain/notifications/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { finds } from '../../domain/shared/search-text.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useAddressFilter } from '../../ui/use-address-filter.ts'
import { usePaging } from '../../ui/use-paging.ts'
import { messagesCopy } from './copy.ts'
import { useReadMessages } from './mutations.ts'
import { useMessages } from './queries.ts'

const FILTERS = ['q'] as const

export function MessagesPage() {
  const copy = useCopy(messagesCopy)
  const messages = useMessages()
  const read = useReadMessages()
  const { values, set } = useAddressFilter(FILTERS)
  // What thousands of messages say is worked out only where it is searched.
  const found = values.q ? messages.filter((message) => matches(message, values.q)) : messages
  const paging = usePaging(found)
  const unread = messages.filter((message) => message.readAt === null).length
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead(unread)}
        aside={unread > 0 && <Button onClick={() => read.run('all')}>{copy.readAll}</Button>}
      />
      <div className="pb-4">
        <SearchField
          label={copy.search}
          placeholder={copy.placeholder}
          value={values.q}
          onSearch={(typed) => set('q', typed)}
        />
      </div>
      <DataTable
        label={copy.list}
        columns={columns(copy)}
        rows={paging.rows}
        rowKey={(message) => message.id}
      />
      {messages.length === 0 && <Empty title={copy.emptyTitle}>{copy.emptyText}</Empty>}
      {messages.length > 0 && paging.total === 0 && (
        <Empty title={copy.nothingTitle}>{copy.nothingText}</Empty>
      )}
      <Pagination paging={paging} />
    </>
  )
}

/** The search finds what a message says, in either language. */
function matches({ kind, facts }: Message, typed: string): boolean {
  const told = [messagesCopy.zh, messagesCopy.en].map(({ words }) => words[kind](facts))
  return finds(
    typed,
    told.flatMap(({ title, body }) => [title, body]),
  )
}

function columns(copy: (typeof messagesCopy)['zh']): readonly Column<Message>[] {
  const heads = copy.columns
  return [
    {
      key: 'at',
      narrow: 'meta',
      header: heads.at,
      cell: ({ at }) => (
        <span className="whitespace-nowrap">{civilDateTimeOf(at).slice(0, 16)}</span>
      ),
    },
    {
      key: 'title',
      narrow: 'whole',
      header: heads.title,
      cell: (message) => {
        const { title, body } = copy.words[message.kind](message.facts)
        return (
          <>
            <span className={message.readAt === null ? 'font-strong text-ink' : ''}>{title}</span>
            <span className="block wrap-anywhere text-note text-text-3">{body}</span>
          </>
        )
      },
    },
    {
      key: 'channels',
      narrow: 'whole',
      header: heads.channels,
      cell: ({ channels }) => channels.map((channel) => copy.channels[channel]).join(' · '),
    },
    {
      key: 'state',
      narrow: 'aside',
      header: heads.state,
      cell: ({ readAt }) => (
        <span className="whitespace-nowrap">{readAt === null ? copy.unread : copy.read}</span>
      ),
    },
    {
      key: 'actions',
      narrow: 'actions',
      header: heads.actions,
      cell: ({ id }) => <TextLink to={paths.message(id)}>{copy.open}</TextLink>,
    },
  ]
}
