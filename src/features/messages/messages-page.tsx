import { usePage, useRun } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { readMessages } from '../../commands/read-messages.ts'
import type { Message } from '../../domain/notifications/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { listMessages } from '../../queries/list-messages.ts'
import { Button, TextLink } from '../../ui/button.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { PageHead } from '../../ui/page.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { tell } from '../../ui/told.ts'
import { useListAddress } from '../../ui/use-list-address.ts'
import { messagesCopy } from './copy.ts'

const FILTERS = ['q'] as const

export function MessagesPage() {
  const copy = useCopy(messagesCopy)
  const read = useRun(readMessages, { scope: 'all' })
  const list = useListAddress(FILTERS)
  const { values, set } = list
  const found = usePage(listMessages, list.input)
  const unread = found?.unread ?? 0
  const readAll = async () => {
    const result = await read.run('all')
    if (result.ok) tell({ text: copy.allRead(unread) })
  }
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={<span data-of-records="">{copy.lead(unread)}</span>}
        aside={unread > 0 && <Button onClick={readAll}>{copy.readAll}</Button>}
      />
      <div className="pb-4">
        <SearchField
          label={copy.search}
          placeholder={copy.placeholder}
          value={values.q}
          onSearch={(typed) => set('q', typed)}
        />
      </div>
      <PagedTable
        label={copy.list}
        found={found}
        list={list}
        columns={columns(copy)}
        rowKey={(message) => message.id}
        copy={copy}
      />
    </>
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
      cell: ({ channels }) => (
        <span className="break-keep">
          {channels.map((channel) => copy.channels[channel]).join(' · ')}
        </span>
      ),
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
